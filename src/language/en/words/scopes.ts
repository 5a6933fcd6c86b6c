/** Words that say that a figure is of one occasion among several. Written for this project. */
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
].map((line) => line.map((words) => ` ${words} `));

/** Words before a number that make it a part of what was counted before: "including 3 children", "of them". */
export const PART_CUES: readonly string[] = [
  'including',
  'included',
  'among them',
  'among the',
  'of them',
  'of whom',
  'of which',
  'of those',
];
