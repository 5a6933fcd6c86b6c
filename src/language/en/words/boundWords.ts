/** What a word before or after a number does to its value. */
export type BoundEffect = 'least' | 'most' | 'approx';

/** Before a number, the longer first; each a row of words in lower case. */
export const BOUNDS_BEFORE: readonly { words: readonly string[]; effect: BoundEffect }[] = (
  [
    [
      'least',
      [
        'at least',
        'more than',
        'no fewer than',
        'no less than',
        'not less than',
        'upwards of',
        'in excess of',
        'just over',
        'well over',
        'greater than',
        'a minimum of',
        'minimum of',
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
      [
        'up to',
        'as many as',
        'as much as',
        'at most',
        'no more than',
        'not more than',
        'less than',
        'fewer than',
        'a maximum of',
        'maximum of',
        'just under',
        'under',
        'below',
      ],
    ],
    [
      'approx',
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
      ],
    ],
  ] as const
)
  .flatMap(([effect, phrases]) => phrases.map((phrase) => ({ words: phrase.split(' '), effect })))
  .sort((a, b) => b.words.length - a.words.length);

/** After a number and its unit. */
export const BOUNDS_AFTER: readonly { words: readonly string[]; effect: BoundEffect }[] = [
  { words: ['or', 'more'], effect: 'least' },
  { words: ['or', 'less'], effect: 'most' },
  { words: ['or', 'fewer'], effect: 'most' },
  { words: ['or', 'so'], effect: 'approx' },
];
