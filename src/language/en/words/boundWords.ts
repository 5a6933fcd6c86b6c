/** What a word before or after a number does to its value. */
export type BoundEffect = 'least' | 'most' | 'approx';

/** Words before a number, in lower case. Strict: the bound itself is left out, "more than 600" is not 600. */
type Bound = Readonly<{ words: readonly string[]; effect: BoundEffect; isStrict: boolean }>;

/** Before a number, the longer first. */
export const BOUNDS_BEFORE: readonly Bound[] = (
  [
    [
      'least',
      false,
      [
        'at least',
        'no fewer than',
        'no less than',
        'not less than',
        'upwards of',
        'upward of',
        'not fewer than',
        'a minimum of',
        'minimum of',
      ],
    ],
    [
      'least',
      true,
      [
        'more than',
        'in excess of',
        'just over',
        'well over',
        'a little over',
        'slightly over',
        'slightly more than',
        'slightly above',
        'a little more than',
        'little more than',
        'just above',
        'well above',
        'just more than',
        'north of',
        'higher than',
        'larger than',
        'longer than',
        'greater than',
        'over',
        'above',
        'topped',
        'topping',
        'exceeded',
        'exceeding',
        'surpassed',
        'beyond',
      ],
    ],
    [
      'most',
      false,
      [
        'up to',
        'as many as',
        'as much as',
        'at most',
        'no more than',
        'not more than',
        'a maximum of',
        'maximum of',
        'no greater than',
      ],
    ],
    [
      'most',
      true,
      [
        'less than',
        'fewer than',
        'just under',
        'slightly under',
        'slightly less than',
        'slightly fewer than',
        'a little under',
        'a little less than',
        'little less than',
        'just below',
        'just less than',
        'lower than',
        'shorter than',
        'well under',
        'well below',
        'under',
        'below',
      ],
    ],
    [
      'approx',
      false,
      [
        'close to',
        'an estimated',
        'estimated',
        'about',
        'around',
        'approximately',
        'roughly',
        'nearly',
        'almost',
        'some',
        'circa',
        'an approximate',
        'in the region of',
        'more or less',
        'in the order of',
        'of the order of',
        'somewhere around',
        'virtually',
        'approaching',
      ],
    ],
  ] as const
)
  .flatMap(([effect, isStrict, phrases]) => phrases.map((phrase) => ({ words: phrase.split(' '), effect, isStrict })))
  .sort((a, b) => b.words.length - a.words.length);

/** After a number and its unit. */
export const BOUNDS_AFTER: readonly { words: readonly string[]; effect: BoundEffect }[] = [
  { words: ['or', 'more'], effect: 'least' },
  { words: ['or', 'less'], effect: 'most' },
  { words: ['or', 'fewer'], effect: 'most' },
  { words: ['or', 'so'], effect: 'approx' },
  { words: ['or', 'thereabouts'], effect: 'approx' },
  { words: ['to', 'life'], effect: 'least' },
  { words: ['and', 'more'], effect: 'least' },
  { words: ['or', 'higher'], effect: 'least' },
  { words: ['or', 'lower'], effect: 'most' },
  { words: ['or', 'over'], effect: 'least' },
  { words: ['or', 'under'], effect: 'most' },
  { words: ['plus'], effect: 'least' },
];

/** Marks against a number. */
export const BOUND_MARKS: ReadonlyMap<string, Omit<Bound, 'words'>> = new Map([
  ['~', { effect: 'approx', isStrict: false }],
  ['≈', { effect: 'approx', isStrict: false }],
  ['>', { effect: 'least', isStrict: true }],
  ['≥', { effect: 'least', isStrict: false }],
  ['<', { effect: 'most', isStrict: true }],
  ['≤', { effect: 'most', isStrict: false }],
]);
