/** What happened to those who are counted. Written for this project. */
export type Status =
  | 'killed'
  | 'wounded'
  | 'killed or wounded'
  | 'captured'
  | 'missing'
  | 'arrested'
  | 'displaced'
  | 'rescued'
  | 'infected'
  | 'destroyed'
  | 'damaged'
  | 'destroyed or damaged';

export const STATUSES: readonly Status[] = [
  'killed',
  'wounded',
  'killed or wounded',
  'captured',
  'missing',
  'arrested',
  'displaced',
  'rescued',
  'infected',
  'destroyed',
  'damaged',
  'destroyed or damaged',
];

/** Of whom or what a verb tells its status: "lost 40 soldiers" are dead, "lost 40 workers" are not. */
export type Sufferer = 'living' | 'people' | 'fighters' | 'things';

/** A verb with the status that it gives to what it is said of. `alone`: forms whose subject suffers ("40 died"). */
export type StatusVerb = Readonly<{
  status: Status;
  of: Sufferer;
  /** Forms that take those who suffer as their object or in the passive. */
  forms: string;
  alone?: string;
  /** Its object is where those who suffer were: "fled the town". */
  hasPlace?: true;
}>;

export const STATUS_VERBS: readonly StatusVerb[] = [
  {
    status: 'killed',
    of: 'living',
    forms:
      'kill kills killed killing slain slaying slaughtered massacred executed murdered assassinated drowned drowning',
  },
  { status: 'killed', of: 'living', forms: '', alone: 'die dies died dying perished drowned dead killed fallen-dead' },
  { status: 'killed', of: 'fighters', forms: 'lost lose loses losing' },
  {
    status: 'wounded',
    of: 'living',
    forms:
      'wound wounds wounded wounding injure injures injured injuring hurt hurting maimed maiming hospitalised hospitalized',
    alone: 'hurt injured wounded hospitalised hospitalized',
  },
  { status: 'missing', of: 'living', forms: '', alone: 'missing unaccounted disappeared vanished' },
  {
    status: 'arrested',
    of: 'living',
    forms: 'arrest arrests arrested arresting detain detains detained detaining jailed',
  },
  {
    status: 'captured',
    of: 'people',
    forms: 'capture captures captured capturing kidnap kidnapped kidnapping abduct abducted abducting',
  },
  {
    status: 'displaced',
    of: 'living',
    forms: 'displace displaces displaced displacing evacuate evacuates evacuated evacuating uprooted uprooting driven',
    alone: 'fled flee fleeing homeless evacuated displaced',
    hasPlace: true,
  },
  { status: 'rescued', of: 'living', forms: 'rescue rescues rescued rescuing' },
  { status: 'rescued', of: 'people', forms: 'saved saves saving pulled plucked freed', alone: 'saved' },
  { status: 'infected', of: 'living', forms: 'infect infects infected infecting sickened', alone: 'infected sickened' },
  {
    status: 'destroyed',
    of: 'things',
    forms: 'destroy destroys destroyed destroying flattened levelled leveled demolished gutted razed',
    alone: 'collapsed',
  },
  { status: 'damaged', of: 'things', forms: 'damage damages damaged damaging' },
];

/** What captures without taking anybody prisoner. */
export const RECORDERS: ReadonlySet<string> = new Set(
  'survey surveys camera cameras study census poll footage video photograph photo image picture film report documentary cctv radar lens'.split(
    ' ',
  ),
);

/** Nouns that tell a status by themselves: "600 deaths". */
export const STATUS_NOUNS: ReadonlyMap<string, Status> = new Map(
  (
    [
      ['killed', 'death deaths fatality fatalities dead killings murders homicides'],
      ['wounded', 'injury injuries wounded injured'],
      ['killed or wounded', 'casualty casualties'],
      ['captured', 'captives hostages hostage'],
      ['missing', 'missing disappearances'],
      ['arrested', 'arrest arrests detainees'],
      ['displaced', 'evacuees displaced'],
      ['infected', 'infection infections'],
    ] as const
  ).flatMap(([status, words]) => words.split(' ').map((word): [string, Status] => [word, status])),
);

/** Status words that stand where a noun would: "2,700 wounded". */
export const STATUS_ADJECTIVES: ReadonlySet<string> = new Set(
  'dead killed wounded injured missing hurt displaced arrested detained rescued infected evacuated homeless hospitalised hospitalized destroyed damaged kidnapped captured drowned'.split(
    ' ',
  ),
);

/** Every word of a status, whatever it is said of → the status. */
export const STATUS_WORDS: ReadonlyMap<string, Status> = new Map([
  ...STATUS_VERBS.filter(({ of }) => of !== 'fighters').flatMap(({ status, forms, alone = '' }) =>
    `${forms} ${alone}`
      .split(' ')
      .filter(Boolean)
      .map((word): [string, Status] => [word, status]),
  ),
  ...STATUS_NOUNS,
]);

/** What stands behind a number of people who are in a state of their own, whatever happened to those counted before. */
export const CONDITIONS: readonly string[] = [
  'critically',
  'in critical condition',
  'in hospital',
  'in intensive care',
  'in serious condition',
  'in stable condition',
  'of them critically',
  'seriously',
];

/** Words that set the scope of a number, in lower case → the qualifier. */
export const SCOPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['additional', 'additional'],
  ['another', 'additional'],
  ['further', 'additional'],
  ['extra', 'additional'],
  ['more', 'additional'],
  ['fresh', 'additional'],
  ['total', 'total'],
  ['altogether', 'total'],
  ['overall', 'total'],
]);

/** Verbs and auxiliaries before a number that make it a plan. */
export const PLAN_WORDS: ReadonlySet<string> = new Set(
  'agree agrees agreed will would plan plans planned planning prepare prepares preparing prepared intend intends intended ready set propose proposes proposed seek seeks want wants hope hopes expect expects expected promise promises promised pledge pledges pledged vow vows vowed request requests requested demand demands demanded ask asks asked proposal proposals asking insist insists insisting insisted aim aims aimed offer offers offered appeal appeals appealed'.split(
    ' ',
  ),
);

/** Verbs before "to" with which what follows does not come: "refused to send 40". */
export const REFUSAL_WORDS: ReadonlySet<string> = new Set(
  'refuse refuses refused declined declines failed fails unable reluctant unwilling'.split(' '),
);
