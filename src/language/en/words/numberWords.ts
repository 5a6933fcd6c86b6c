/** Numbers below a hundred as words. "One" is one only where the rules say so: it is a pronoun as well. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** What follows a number and multiplies it. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
  ['b', 1e9],
]);

/** Short magnitudes that may stand apart from the digits ("3.5 mln dlrs"); the others must touch them. */
export const LOOSE_MAGNITUDES: ReadonlySet<string> = new Set(['mn', 'mln', 'bn', 'bln', 'tn', 'trn', 'cr']);

/** Letters that multiply only an amount of money: "$5b". */
export const MONEY_MAGNITUDES: ReadonlySet<string> = new Set(['b', 'cr']);

/** Words for many, which name no number. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(
  'dozens scores hundreds thousands lakhs crores millions billions trillions'.split(' '),
);

/** Before a magnitude they make it vague: "several hundred", "a few dozen". */
export const VAGUE_MULTIPLIERS: readonly string[] = [
  'several',
  'a few',
  'the few',
  'few',
  'many',
  'a couple of',
  'a couple',
  'some few',
];

/** Magnitudes that a vague multiplier stands before, and of which there may be vaguely many: "tens of thousands". */
export const VAGUE_MAGNITUDES: ReadonlySet<string> = new Set(
  'dozen hundred thousand million billion trillion lakh crore'.split(' '),
);

/** Parts of a whole, in percent. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 33.3333],
  ['thirds', 33.3333],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['sixth', 16.6667],
  ['sixths', 16.6667],
  ['seventh', 14.2857],
  ['sevenths', 14.2857],
  ['eighth', 12.5],
  ['eighths', 12.5],
  ['ninth', 11.1111],
  ['ninths', 11.1111],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Signs for a part of one: "2½". */
export const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};

/** "threefold": how many times. */
export const FOLD_WORDS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten'.split(' ').flatMap((word, index): [string, number][] => [
    [`${word}fold`, index + 2],
    [`${word}-fold`, index + 2],
  ]),
);
