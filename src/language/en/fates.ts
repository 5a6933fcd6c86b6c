/**
 * Words right before or behind a number of people that say what became of them, where the nouns and verbs of the roles do
 * not. In the order in which they are tried. Written for this project.
 */
export type Fate = Readonly<{ role: string; before?: RegExp; behind?: RegExp }>;

/** "some", "at least": what may stand between a verb and its number, where the number leaves it out. */
const HOW = '(?: (?:about|around|at least|more than|nearly|almost|over|some|up to|only|another))?';
/** "people", "of the boys", "other passengers" */
const WHO = "(?:of the |the |other |others? )?(?:(?!who |that |which |whom )[\\p{L}’'-]+ ){0,3}?";
const WERE = '(?:(?:was|were|are|is|be|been|had|have|has|also|now|already|since) ){0,3}';

const before = (words: string): RegExp => new RegExp(`\\b(?:${words})${HOW}$`, 'iu');
const behind = (words: string): RegExp => new RegExp(`^${WHO}${WERE}(?:${words})\\b`, 'iu');

const TOLL = '(?:death toll|number of (?:dead|deaths|fatalities|people killed))';
const CHANGED =
  '(?:rais(?:ed|es|ing)|brought|brings|bringing|lift(?:ed|ing)|push(?:ed|ing)|lower(?:ed|ing)|revis(?:ed|ing)|increas(?:ed|ing)|risen|rose|climbed|grown|fallen|jumped)';

const BUILDINGS = /^(?:\p{L}+ )?(?:homes|houses|structures|buildings|shops|schools|villages)\b/iu;

/** These hold whatever else the sentence tells: "killed at least 90 people was captured". */
export const SURE_FATES: readonly Fate[] = [
  { role: 'killed', before: before('killed|killing|kills|left dead') },
  { role: 'killed', before: before('claimed|claiming|claims'), behind: /^(?:\p{L}+ )?lives\b/iu },
  {
    role: 'killed',
    behind: behind('(?:confirmed|known|feared|believed|thought|reported) to (?:have died|have been killed|be dead)'),
  },
  {
    role: 'killed',
    before: new RegExp(
      `\\b${CHANGED} (?:\\p{L}+ ){0,3}${TOLL}\\b(?![^.;]*\\d)[^.;]{0,140}\\bto${HOW}$|\\b${TOLL}\\b(?![^.;]*\\d)[^.;]{0,80}\\b${CHANGED} (?:\\p{L}+ ){0,2}to${HOW}$`,
      'iu',
    ),
  },
  {
    role: 'killed',
    behind:
      /^(?:\p{L}+ ){0,2}corpses\b(?: (?:have|had) (?:now )?been| were| was)? (?:recovered|found|retrieved|pulled|counted)\b/iu,
  },
  { role: 'captured', behind: behind('taken (?:hostage|captive|prisoner)|held (?:hostage|captive)') },
  {
    role: 'infected',
    behind: behind('(?:\\p{L}+-)?confirmed (?:with|as infected|to be infected|to have)|tested positive|diagnosed with'),
  },
  {
    role: 'destroyed',
    before: before('burn(?:ed|t|ing) down|wip(?:ed|ing) out'),
    behind: BUILDINGS,
  },
  {
    role: 'destroyed',
    behind: new RegExp(`${BUILDINGS.source} (?:in (?:ruins|ashes)|burn(?:ed|t) down|reduced to)`, 'iu'),
  },
  {
    role: 'present',
    before: before('drew|drawing|brought|bringing'),
    behind: /^(?:\p{L}+ ){0,2}(?:on|in)to the streets\b/iu,
  },
  { role: 'rescued', before: before('plucking|plucked|freeing|freed|saving|rescuing') },
  { role: 'trapped', before: before('trapping|trapped|stranding') },
  {
    role: 'trapped',
    behind: behind(
      '(?:still |left )?(?:trapped|stranded|buried alive)|(?:remain|remained|remaining|remains|left|still) (?:inside|trapped|underground|stranded)',
    ),
  },
  {
    role: 'rescued',
    behind: behind(
      'found alive|pulled (?:out )?alive|brought out|brought to safety|plucked|freed|pulled to safety|led to safety',
    ),
  },
  {
    role: 'taken to hospital',
    behind: behind(
      "(?:taken|rushed|brought|admitted|transported|airlifted|flown|sent) to (?:[\\p{L}’'.-]+ ){0,5}(?:hospitals?|clinics?)",
    ),
  },
];

/** These where nothing else tells it. */
export const LIKELY_FATES: readonly Fate[] = [
  { role: 'rescued', behind: /^(?:\p{L}+ )?survivors (?:have|had|has) been\b/iu },
  { role: 'rescued', before: before('found|find|located|there (?:are|were)'), behind: /^(?:\p{L}+ )?survivors\b/iu },
];
