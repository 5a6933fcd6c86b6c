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
  | 'damaged';

/** Words beside a number that tell the status of those it counts. */
export const STATUS_WORDS: ReadonlyMap<string, Status> = new Map(
  (
    [
      [
        'killed',
        'killed dead died die dies kill kills killing slain deaths death fatalities fatality perished drowned lost lose losing martyred fallen executed',
      ],
      [
        'wounded',
        'wounded injured hurt injuries wound injure injures injuring wounding maimed hospitalized hospitalised',
      ],
      ['killed or wounded', 'casualties'],
      ['captured', 'captured captives prisoners hostages kidnapped abducted'],
      ['missing', 'missing unaccounted disappeared'],
      ['arrested', 'arrested detained arrests detainees jailed'],
      ['displaced', 'displaced evacuated fled homeless evacuees refugees'],
      ['rescued', 'rescued saved survivors'],
      ['infected', 'infected infections sickened'],
    ] as const
  ).flatMap(([status, words]) => words.split(' ').map((word): [string, Status] => [word, status])),
);

/** Status words that are said of nobody but the living. */
export const HARM_WORDS: ReadonlySet<string> = new Set(
  'died drowned injure injured injures injuring kill killed killing kills maimed perished slain wound wounded wounding'.split(
    ' ',
  ),
);

/** Nouns that are a status themselves, so that nothing else is counted: "600 deaths". */
export const STATUS_NOUNS: ReadonlySet<string> = new Set(
  'deaths death fatalities casualties injuries wounded dead injured captives prisoners hostages arrests detainees evacuees refugees survivors infections missing victims'.split(
    ' ',
  ),
);

/** Those of them that are counted in the plural, so that they never stand for a noun left out. */
export const COUNTED_STATUS_NOUNS: ReadonlySet<string> = new Set(
  'deaths casualties fatalities injuries arrests captives prisoners hostages refugees survivors infections detainees evacuees'.split(
    ' ',
  ),
);

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

/** Phrases before a number's verb that make it a plan. */
export const PLAN_WORDS: ReadonlySet<string> = new Set(
  'will would plan plans planned planning prepare prepares preparing prepared intend intends intended ready set propose proposes proposed seek seeks want wants hope hopes expects expected promise promised pledged vowed could may might request requested demand demanded proposal proposals asking insist insists insisting insisted'.split(
    ' ',
  ),
);
