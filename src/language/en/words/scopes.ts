/** Words that say that a figure is of one occasion among several. Written for this project. */
import { wordSet } from './wordSet.ts';

export const OCCASIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['aftershock', 'aftershock aftershocks'],
      ['foreshock', 'foreshock foreshocks'],
    ] as const
  ).flatMap(([occasion, words]) => words.split(' ').map((word): [string, string] => [word, occasion])),
);

/** Words that part those who are counted; two of one line never meet, and one of them alone is a part of the whole. */
export const PART_WORDS: readonly (readonly string[])[] = [
  ['man men male males boy boys', 'woman women female females girl girls'],
  [
    'child children kid kids minor minors infant infants baby babies toddler toddlers boy boys girl girls',
    'adult adults',
  ],
  ['civilian civilians', 'soldier soldiers combatant combatants fighter fighters militant militants'],
  ['public state', 'private'],
  ['gross', 'net'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['suspected probable possible unconfirmed presumed feared', 'confirmed'],
].map((line) => line.map((words) => ` ${words} `));

/** Words before a number that make it a part of what was counted before: "including 3 children", "the remaining 12". */
export const PART_CUES_BEFORE: readonly string[] = [
  'including',
  'included',
  'among them',
  'among the',
  'of them',
  'of whom',
  'of which',
  'of those',
  'remaining',
  'the other',
];

/** The same behind a number: "14, among them 3 children" is the whole, "3 of them" a part. */
export const PART_CUES_BEHIND: readonly string[] = [
  'of them',
  'of whom',
  'of which',
  'of those',
  'among the',
  'slightly',
  'lightly',
  'in addition to',
  'brought to',
  'taken to',
  'admitted to',
];

/** Words of what carries people or where they are, a line a scene: the dead of a plane are not those of a ship. */
export const SCENES: readonly string[] = [
  'ship boat ferry vessel tanker trawler dinghy canoe',
  'plane aircraft airliner jet helicopter flight',
  'train railway tram locomotive',
  'bus coach minibus',
  'mine colliery pit',
  'quake earthquake tremor temblor aftershock',
  'flood flooding storm cyclone hurricane typhoon rain landslide mudslide',
];

/** Nouns that say of people no more than that they are. */
export const GENERIC_PEOPLE: ReadonlySet<string> = new Set(
  'people person persons men women victims victim dead deaths death fatalities lives life bodies body souls individuals injured injuries wounded missing casualties civilians survivors'.split(
    ' ',
  ),
);

/** Nouns of many people, in the singular: "a crowd of 5,000", "a dinner party of 25". */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  'audience congregation crowd delegation entourage gathering group party rally throng turnout'.split(' '),
);

/** Measures of things, which are never those of people. */
export const THINGS: ReadonlySet<string> = new Set(
  'homes ships aircraft missiles shells guns drones vehicles villages structures buses trains bridges schools shops fires blasts counts charges'.split(
    ' ',
  ),
);

/** Words that stand for a number of a size: from the least that they say to the most that they are used for. */
export const WORD_SIZES: readonly Readonly<{ words: RegExp; low: number; high: number }>[] = [
  { words: /\bhundreds of thousands\b/, low: 200_000, high: 999_999 },
  { words: /\btens of thousands\b/, low: 20_000, high: 99_999 },
  { words: /\bhundreds of millions\b/, low: 200_000_000, high: 999_999_999 },
  { words: /\btens of millions\b/, low: 20_000_000, high: 99_999_999 },
  { words: /\bbillions\b/, low: 2_000_000_000, high: 99_999_999_999 },
  { words: /\bmillions\b/, low: 2_000_000, high: 99_999_999 },
  { words: /\bthousands\b/, low: 2_000, high: 19_999 },
  { words: /\bhundreds\b|\bseveral hundred\b/, low: 200, high: 999 },
  { words: /\bdozens\b/, low: 24, high: 99 },
];

/** What is counted of every player and every match: two such numbers are hardly of one thing. */
export const SPORT_COUNTS: ReadonlySet<string> = new Set(
  'ace aces assist assists carries catches corners errors fouls game games goal goals innings interceptions laps match matches passes penalties point points rebounds runs saves series sets sixes starts steals strikeouts tackles touchdowns tries win wins wickets yards'.split(
    ' ',
  ),
);

/** Words with which somebody sets a number against another that was just given. Written for this project. */
export const WEIGHING =
  /\b(?:more (?:realistic|likely|plausible|accurate|probable)|closer to|nearer to|rather than|(?:exaggerated|overstated|understated|inflated)|too (?:high|low)|at most|no more than|puts? (?:it|the (?:figure|number)) at)\b/i;

/** What stands before a number that stands for one just given: "the military police put the figure at 1.4 million". */
export const PUT_AT =
  /\b(?:put|puts|placed|estimated|counted|gave|had)\b(?: \p{L}+){0,2} (?:it|them|the (?:figure|number|total|crowd|count|toll|turnout))\b(?: (?:at|as|to be))?(?: (?:about|some|around|only|just|nearly|up to|more than))?$/iu;

/** Words between two numbers that set the one against the other. */
export const CONTRAST = /\b(?:while|but|whereas|though|although|against)\b|;/i;

/** Words before a number with which somebody tells how many he counts. */
export const ESTIMATING = /\b(?:puts?|estimate[sd]?|counte?d?s?|placed|figure|tally|number)\b/i;

/** Words that say that a number was given before and holds no more. */
export const OUTDATED: readonly string[] = [
  'earlier',
  'initially',
  'initial',
  'previously',
  'previou',
  'originally',
  'first',
];

/** Those of them that are said of the number alone: "earlier he had spoken of 90". */
export const WITHDRAWN: readonly string[] = ['earlier', 'initially', 'previously', 'previou', 'originally'];

/** Words beside a number that make it that of an event as a whole. */
export const TOLL =
  /\b(?:(?:death )?tolls?|(?:number|tally|count|total) of (?:the )?(?:dead|deaths|fatalities|victims|injured|wounded|missing|people killed)|confirmed dead|deaths? confirmed|in all|altogether)\b/i;

/** Words that say that a number has gone on: the toll "has risen", "climbed", "now stands at". */
export const RISEN: readonly string[] = [
  'risen',
  'rise',
  'rose',
  'raise',
  'climb',
  'reach',
  'hit',
  'updat',
  'update',
  'jump',
  'soar',
  'mount',
  'grown',
  'grow',
  'grew',
  'increas',
  'increase',
  'now',
  'new',
  'latest',
];

/** Words that say that something happened once more: the latest quake is not the one before it. */
export const NEXT_OCCASION: readonly string[] = ['latest', 'second', 'third'];

/** Words right before a number that make it a stretch of something longer: "his first 17 passes". */
export const STRETCHES: ReadonlySet<string> = wordSet('final first last next opening past previous');

/** Words by a number that make it that of a stretch of time and not of a day: "in the whole week". */
export const STRETCH_OF_TIME =
  /\b(?:(?:the|this|that|a|whole|entire|past|last|recent|several|two|three|four|five|six) (?:weeks?|months?|years?|weekend|season)|so far this \p{L}+|in all|in total|altogether|since \p{L}+|over the years)\b/iu;

/** Words before a number that say where a count went from the one before it: "the toll had risen to". */
export const RISEN_TO =
  /\b(?:risen|rose|rising|climbed|climbing|jumped|grown|grew|raised|raising|increased|gone up|went up|soared|updated|revised)\b[^,;]{0,40}\bto(?: (?:about|around|some|at least|more than|nearly|over))?$/i;

/** Words by a number that say that it was put right: "lowered the toll to". */
export const CORRECTED =
  /\b(?:lower(?:ed|ing)?|revis(?:ed|ing)|reduc(?:ed|ing)|cut|correct(?:ed|ing)|down(?:graded)?|dropped|scaled back|adjusted|amended|recount(?:ed)?|counted twice|double[- ]counted|mistake(?:n|nly)?|in error|instead of|not the)\b/i;
