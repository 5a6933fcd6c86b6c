/** Words that tell that the number beside them names something and counts nothing. Written for this project. */

import { wordSet } from './wordSet.ts';

/** Before a number: always a name ("flight 12", "section 9"). */
export const NUMBERED_THINGS: ReadonlySet<string> = wordSet(`
  no no. nos nos. number numbers # section sections article articles chapter page pages pp room route routes highway interstate
  channel flight flights apartment apt suite gate precinct amendment proposition fortune covid table tables annex annexe
  appendix exhibit model version resolution psalm platform pier runway terminal junction exit marker paragraph paragraphs
  clause footnote subsection schedule docket regulation directive verse hymn fig fig. figure figures op. vol vol. volume
  extension ext ext. code postcode zip area51 isbn serial reg registration licence license tel phone fax mobile model-year
  top track slide slot locker ward motorway autobahn bulletin order-number item-number sol apollo falcon boeing airbus`);

/** Before a number: a name unless a noun follows ("Phase 3 began", but "in phase 3 trials"; "group 40 workers"). */
export const MAYBE_NUMBERED: ReadonlySet<string> = wordSet(`
  level phase class unit district title group type line block zone sector building bus train ship lot plot grade
  pool round week day stage lap game season episode issue part step tier category rule bill act law decree case
  count item question hole race size formula division league area cell camp house studio box district constituency
  seat position place rank ranked seeded seed point chapter year quarter grade tranche batch series cycle generation
  reactor dock berth bay tower block hangar warehouse well shaft mission expedition form schedule protocol goal target sdg
  article act scene canto sonata symphony opus grade division pillar lane track turn leg heat carriage coach wagon`);

/** Last words of an address: "14 Mill Lane". */
export const STREET_WORDS: ReadonlySet<string> = wordSet(`
  street st st. lane road rd rd. avenue ave ave. drive way square place court boulevard blvd blvd. terrace crescent row quay
  close gardens alley parade walk mews wharf plaza highway parkway circus embankment esplanade grove`);

/** Verbs and nouns beside a time of day with a point: "opens at 8.30". */
export const CLOCK_NEIGHBOURS: ReadonlySet<string> = wordSet(`
  open opens opened opening close closes closed shut shuts begin begins began start starts started kick-off arrive arrived
  leave leaves left depart departs departed sail sails sailed doors until till from before after around by at about`);

/** Behind a time of day. */
export const CLOCK_MARKS: ReadonlySet<string> = wordSet(
  `am pm a.m a.m. p.m p.m. a.m.. o'clock et gmt utc cet bst est edt pst pdt pt ist noon hrs hours`,
);

/** Words of matches, beside which "3-2" is a score. */
export const MATCH_WORDS: ReadonlySet<string> = wordSet(`
  beat beats beaten beating defeat defeats defeated draw drew drawn win wins won winning lose lost loses losing loss victory
  score scored scores scoreline lead led trail trailed match matches final semifinal semi-final tie goal goals half-time season
  thrashed edged triumph aggregate set sets game games leg shootout play-off playoff upset advantage`);

/** Words for a number of which one may speak without a noun, so that four digits behind "of" are no year: "a crowd of 1800". */
export const COLLECTIVES: ReadonlySet<string> = wordSet(`
  crowd group total fleet herd flock team population force list sample staff workforce number army membership congregation
  contingent crew squad brigade gang mob delegation average maximum minimum garrison band party column convoy community toll capacity audience attendance turnout`);

/** Before four digits: a year. */
export const YEAR_LEADS: ReadonlySet<string> = wordSet(`
  in since by until till from before after during early late mid spring summer autumn fall winter year years circa through
  throughout to between the this that class for`);

/** Behind the number: a stretch of time that is no unit, or a count of occasions. */
export const ERAS: ReadonlySet<string> = wordSet(
  `generation generations century centuries semester semesters weekend weekends night nights morning mornings evening evenings times occasions occasion`,
);

/** Before a stretch of time: when something was, not how long it took. */
export const WINDOW_LEADS: ReadonlySet<string> = wordSet(`
  in within over during past last previous next first coming following recent every after since before until the these those
  this another final prior preceding subsequent back on opening early through throughout across under inside`);

/** Behind a stretch of time: when something was or will be. */
export const WINDOW_ENDS: ReadonlySet<string> = wordSet(`
  ago earlier later before after since old from away hence early late apart prior previously back into beforehand afterwards
  on off without older younger left remaining ahead`);

/** Before a number of years: an age. */
export const AGE_LEADS: ReadonlySet<string> = wordSet('age aged ages turn turns turned turning aging ageing');

/** Before "at" and a number: an age. */
export const DYING_WORDS: ReadonlySet<string> = wordSet('death died dies dead die retired retire married widowed age');

/** People of whom an age is told behind a bound: "people over 65", "children under five". */
export const AGED_PEOPLE: ReadonlySet<string> = wordSet(`
  people adults children women men patients those residents anyone everyone pensioners babies infants girls boys kids persons
  workers students citizens voters adolescents teenagers males females individuals`);

/** Plurals that look like a singular, and nouns that count in it. */
export const UNCHANGED_PLURALS: ReadonlySet<string> = wordSet(`
  sheep cattle fish deer aircraft spacecraft hovercraft personnel police staff crew series species offspring dozen head poultry livestock
  data media bacteria criteria phenomena geese oxen alumni cacti fungi nuclei pence cod salmon trout shrimp swine elk moose bison
  premises headquarters barracks crossroads folk kin youth clergy gentry vermin dead injured missing wounded homeless lost won left more others
  additional percent troops taka baht yen won yuan rand naira`);

/** Before "of" and a number: who has so many children. */
export const FAMILY_WORDS: ReadonlySet<string> = wordSet(
  'mother father parent grandmother grandfather mom mum dad family',
);
