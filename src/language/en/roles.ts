import type { Status } from './words/statusWords.ts';

/**
 * What a number is of its event. A role that runs on may move from day to day (a toll, a sum raised so far); one that an
 * event fixes (a magnitude, who was aboard) may not, unless its own origin corrects it.
 */
export type Role = Readonly<{
  role: string;
  runsOn: boolean;
  /** The status of those who are counted that makes the role. */
  status?: Status;
  /** Last words of what is counted or measured, in the singular and plural: "death", "deaths". */
  nouns?: readonly string[];
  /** Verbs and predicates beside the number: "evacuated", "on board". */
  beside?: readonly string[];
  /** Units that the role needs; "money": an ISO 4217 code, "count": none. */
  units?: readonly string[];
  /** Words of which the sentence needs one where the noun alone makes the role. */
  within?: readonly string[];
  /** Words beside which the noun means something else. */
  unless?: readonly string[];
  /** A noun and a word beside it are both needed. */
  needsBoth?: true;
  /** Its words stand right behind the number: "9 metres wide". */
  isRightBehind?: true;
  /** Only of people. */
  ofPeople?: true;
}>;

/** Words of courts and crimes: cases are not of a disease. */
const COURT_WORDS =
  'court courts judge judges appeal appeals appealed trial trials tried lawsuit lawsuits fraud corruption theft thefts abuse rape murder murders prosecutor prosecutors prosecuted charges charged filed legal lawyers police burglary harassment discrimination'.split(
    ' ',
  );
/** What people are aboard of, and words of carrying them. */
const VEHICLES =
  'ship boat ferry plane jet jetliner airliner aircraft flight train bus minibus coach tram vessel helicopter cruise raft car liner canoe yacht metro van crew carry carries carried carrying aboard board airbus boeing'.split(
    ' ',
  );

/** Who is sent out to help or to fight, and what with. */
const RESPONDERS =
  'firefighter firefighters crew crews soldier soldiers troops rescuer rescuers responder responders officers policemen police personnel volunteers divers medics paramedics doctors engineers guards helicopters helicopter aircraft planes engines bulldozers ships vessels boats drones teams dogs trucks ambulances sappers searchers'.split(
    ' ',
  );
/** What they are there for. */
const DEPLOYING = [
  'deployed',
  'dispatched',
  'mobilised',
  'mobilized',
  'deploying',
  'battling',
  'battled',
  'fighting the',
  'tackling',
  'assigned',
  'on the scene',
  'at the scene',
  'on scene',
  'sent to',
  'searching',
  'taking part in the search',
  'involved in the rescue',
  'involved in the search',
];
/** What burns. */
const FIRES = 'fire fires blaze blazes wildfire wildfires inferno flames size perimeter bushfire bushfires'.split(' ');

const LENGTHS = ['meter', 'metre', 'kilometer', 'kilometre', 'km', 'cm', 'mm', 'mile', 'foot', 'inch', 'yard'];
const WEIGHTS = ['pound', 'ton', 'tonne', 'kilogram', 'kilo', 'kg', 'gram', 'ounce'];
const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const MONEY = ['money'];
const COUNT = ['count'];

/**
 * In the order in which they are tried: the roles of people first, then of things, of sums, of measures. Written for this
 * project; add roles, never rename them, for quantities of published sites are named after them.
 */
export const ROLES: readonly Role[] = [
  {
    role: 'bodies found',
    runsOn: true,
    nouns: ['body', 'bodies', 'remains'],
    beside: ['found', 'recovered', 'retrieved', 'pulled', 'discovered', 'washed up', 'counted', 'buried', 'identified'],
    needsBoth: true,
    units: COUNT,
  },
  { role: 'killed', runsOn: true, status: 'killed', nouns: ['toll', 'death toll'], units: COUNT },
  { role: 'injured', runsOn: true, status: 'wounded', units: COUNT },
  { role: 'casualties', runsOn: true, status: 'killed or wounded', units: COUNT },
  { role: 'missing', runsOn: true, status: 'missing', units: COUNT },
  { role: 'rescued', runsOn: true, status: 'rescued', units: COUNT },
  {
    role: 'sheltered',
    ofPeople: true,
    runsOn: true,
    beside: ['in shelters', 'sheltering', 'sheltered', 'in evacuation centres'],
    units: COUNT,
  },
  { role: 'displaced', runsOn: true, status: 'displaced', units: COUNT },
  { role: 'arrested', runsOn: true, status: 'arrested', units: COUNT },
  { role: 'captured', runsOn: true, status: 'captured', units: COUNT },
  {
    role: 'infected',
    runsOn: true,
    status: 'infected',
    nouns: ['case', 'cases', 'infection', 'infections'],
    unless: COURT_WORDS,
    units: COUNT,
  },
  {
    role: 'recovered',
    ofPeople: true,
    runsOn: true,
    beside: ['recovered', 'have recovered'],
    nouns: ['recoveries'],
    units: COUNT,
  },
  { role: 'without power', runsOn: true, beside: ['without power', 'without electricity', 'lost power'] },
  {
    role: 'destroyed',
    runsOn: true,
    status: 'destroyed',

    units: COUNT,
  },
  { role: 'damaged', runsOn: true, status: 'damaged', units: COUNT },
  { role: 'threatened', runsOn: true, beside: ['threatened', 'threatening', 'under threat'], units: COUNT },
  {
    role: 'deployed',
    runsOn: true,
    nouns: RESPONDERS,
    beside: DEPLOYING,
    needsBoth: true,
    units: COUNT,
  },
  { role: 'aftershocks', runsOn: true, nouns: ['aftershock', 'aftershocks'], units: COUNT },
  {
    role: 'contained',
    runsOn: true,
    beside: ['contained', 'containment', 'surrounded'],
    units: ['%'],
    within: FIRES,
    isRightBehind: true,
  },
  {
    role: 'burned area',
    runsOn: true,
    nouns: FIRES,
    beside: [
      'burned',
      'burnt',
      'burning',
      'scorched',
      'blackened',
      'charred',
      'consumed',
      'torched',
      'gutted',
      'ravaged',
    ],
    units: ['acre', 'hectare', 'square kilometer', 'square kilometre', 'square mile'],
  },
  {
    role: 'votes counted',
    runsOn: true,
    beside: ['counted', 'of votes counted', 'of the votes counted', 'of ballots counted'],
    units: ['%'],
  },
  { role: 'share of the count', runsOn: true, nouns: ['vote', 'votes', 'ballots'], units: ['%'] },
  { role: 'votes', runsOn: false, nouns: ['vote', 'votes', 'ballots'], units: COUNT },
  {
    role: 'aboard',
    ofPeople: true,
    runsOn: false,
    beside: ['on board', 'onboard', 'aboard', 'was carrying', 'were travelling'],
    nouns: ['passengers', 'crew'],
    within: VEHICLES,
    units: COUNT,
  },
  {
    role: 'capacity',
    runsOn: false,
    beside: ['licensed for', 'can hold', 'holds', 'seats', 'designed for', 'built for'],
    nouns: ['capacity', 'beds'],
    units: COUNT,
  },
  {
    role: 'present',
    ofPeople: true,
    runsOn: false,
    beside: [
      'attended',
      'took part',
      'turned out',
      'gathered',
      'marched',
      'demonstrated',
      'rallied',
      'protested',
      'taken to the streets',
      'took to the streets',
      'in attendance',
    ],
    nouns: ['attendance', 'crowd', 'turnout'],
    units: COUNT,
  },
  { role: 'seats', runsOn: false, nouns: ['seats', 'seat'], units: COUNT },
  { role: 'members', runsOn: false, nouns: ['membership'], units: COUNT },
  { role: 'sum raised', runsOn: true, beside: ['raised', 'pledged', 'donated'], units: MONEY },
  { role: 'cost so far', runsOn: true, beside: ['so far cost', 'has cost', 'spent so far'], units: MONEY },
  { role: 'revenue', runsOn: false, nouns: ['revenue', 'revenues', 'sales', 'turnover'], units: MONEY },
  { role: 'profit', runsOn: false, nouns: ['profit', 'profits', 'earnings', 'income'], units: MONEY },
  { role: 'loss', runsOn: false, nouns: ['loss', 'losses'], beside: ['lost'], units: MONEY },
  { role: 'fine', runsOn: false, nouns: ['fine', 'fines', 'penalty', 'penalties'], beside: ['fined'], units: MONEY },
  { role: 'bid', runsOn: false, nouns: ['bid', 'bids', 'offer', 'takeover'], beside: ['bid', 'offered'], units: MONEY },
  {
    role: 'price',
    runsOn: false,
    nouns: ['price', 'prices'],
    beside: ['sold for', 'bought for', 'priced at', 'fetched'],
    units: MONEY,
  },
  {
    role: 'cost',
    runsOn: false,
    nouns: ['cost', 'costs', 'bill'],
    beside: ['cost', 'costs', 'costing', 'will cost'],
    units: MONEY,
  },
  { role: 'magnitude', runsOn: false, nouns: ['magnitude'], beside: ['magnitude'], units: [...COUNT, 'magnitude'] },
  { role: 'depth', runsOn: false, nouns: ['depth'], beside: ['deep', 'depth'], isRightBehind: true, units: LENGTHS },
  { role: 'length', runsOn: false, nouns: ['length'], beside: ['long', 'length'], isRightBehind: true, units: LENGTHS },
  {
    role: 'width',
    runsOn: false,
    nouns: ['width'],
    beside: ['wide', 'across', 'width'],
    isRightBehind: true,
    units: LENGTHS,
  },
  {
    role: 'height',
    runsOn: false,
    nouns: ['height'],
    beside: ['high', 'tall', 'height'],
    isRightBehind: true,
    units: LENGTHS,
  },
  {
    role: 'distance',
    runsOn: false,
    nouns: ['distance'],
    beside: [
      'away',
      'from',
      'north',
      'south',
      'east',
      'west',
      'off',
      'northeast',
      'northwest',
      'southeast',
      'southwest',
    ],
    units: LENGTHS,
  },
  {
    role: 'weight',
    runsOn: false,
    nouns: ['weight'],
    beside: ['weighed', 'weighs', 'weighing', 'heavy'],
    units: WEIGHTS,
  },
  { role: 'speed', runsOn: false, units: ['mph', 'km/h', 'knot', 'mile per hour', 'kilometer per hour'] },
  { role: 'age', runsOn: false, beside: ['old'], units: TIMES },
  {
    role: 'term',
    runsOn: false,
    nouns: ['prison', 'jail', 'sentence', 'imprisonment', 'probation', 'term'],
    beside: ['prison', 'jail', 'sentenced', 'imprisonment', 'probation', 'jailed', 'behind bars'],
    units: TIMES,
  },
  { role: 'turnout', runsOn: false, nouns: ['turnout'], units: ['%'] },
  { role: 'rate', runsOn: false, nouns: ['rate', 'inflation', 'unemployment'], units: ['%'] },
];

const RUNNING: ReadonlySet<string> = new Set(ROLES.filter(({ runsOn }) => runsOn).map(({ role }) => role));

/** Whether the numbers of a role may move from day to day: "killed" may, "magnitude" may not. */
export const runsOn = (role: string): boolean => RUNNING.has(role);
