import { describe, expect, test } from 'vitest';
import { documentOf, wordsOf } from '../../../builders.ts';

/** Who says what, and how surely: "Lund | stated | it was late"; "-" where nobody is named. */
const saidIn = (text: string): string[] => {
  const { claims, text: whole } = documentOf(`${text}\n\nAll was calm in the valley through the night.`, {}, 'a');
  return claims.map(({ source, certainty, content }) =>
    [source?.name || '-', certainty, wordsOf(whole, content).join(' … ')].join(' | '),
  );
};

type Rows = readonly [text: string, said: string[]][];

const ASIDES: Rows = [
  [
    'Elmton – home to 3,105 people as of May, according to the Census Bureau – is an old town.',
    ['Census Bureau | stated | home to 3,105 people as of May'],
  ],
  [
    'Elmton (home to 3,105 people, according to the Census Bureau) is an old town.',
    ['Census Bureau | stated | home to 3,105 people'],
  ],
  ['At least 23 walkers, 60 according to some guides, are missing.', ['some guides | stated | 60']],
  // the sentence is all theirs
  [
    'The dam in Elmton, according to the Census Bureau, is an old one.',
    ['Census Bureau | stated | The dam in Elmton … is an old one'],
  ],
  [
    'The dam, built by 40 masons, according to the Census Bureau, is an old one.',
    ['Census Bureau | stated | The dam, built by 40 masons'],
  ],
  ['The dam is an old one, according to the Census Bureau.', ['Census Bureau | stated | The dam is an old one']],
];

const UNMARKED: Rows = [
  [
    'According to his family he has lost 40 pounds in the cell.',
    ['his family | stated | he has lost 40 pounds in the cell'],
  ],
  ['According to divers who know it well, the dam is old.', ['divers who know it well | stated | the dam is old']],
];

const CITED: Rows = [
  [
    'Ships were burned, the panel found, citing papers that revealed orders of the guild.',
    ['the panel | stated | Ships were burned'],
  ],
  // whom it cites speaks
  [
    'Ships were burned, the panel said, citing the harbour police.',
    ['the harbour police | stated | Ships were burned'],
  ],
  [
    'News sheets reported, quoting a ship’s officer as saying that the mast was broken.',
    ['a ship’s officer | stated | that the mast was broken'],
  ],
];

const ENDS: Rows = [
  [
    'Behn said that strikes against IS and the Elm-linked Net Front will continue.',
    ['Behn | expected | that strikes against IS and the Elm-linked Net Front will continue'],
  ],
  ['The council said that trade with IS is over.', ['The council | stated | that trade with IS is over']],
  [
    'Behn vowed to build a quay and appoint a warden, a new role for the port that nobody had before.',
    ['Behn | expected | vowed to build a quay and appoint a warden'],
  ],
  [
    'Peter Holley pleaded guilty on Feb. 26, 2010, to two counts of theft.',
    ['Peter Holley | stated | pleaded guilty on Feb. 26, 2010, to two counts of theft'],
  ],
  [
    'Peter Holley pleaded guilty to theft, and the judge sent him home.',
    ['Peter Holley | stated | pleaded guilty to theft'],
  ],
];

const SURELY: Rows = [
  ['Behn said the best fix is to change the seal.', ['Behn | stated | the best fix is to change the seal']],
  ['The trick is to keep the oven hot, the baker said.', ['the baker | stated | The trick is to keep the oven hot']],
  ['Behn said the answer is to plant more trees.', ['Behn | stated | the answer is to plant more trees']],
  // to come
  ['Behn said the council is to meet on Monday.', ['Behn | expected | the council is to meet on Monday']],
  ['Behn said the job is to be done by May.', ['Behn | expected | the job is to be done by May']],
];

const NONE: Rows = [
  ['SUBJECT: Urgent needs of families are met here', []],
  ['Memo: The dam is old and will be mended', []],
  ['Lund: The dam is old and will be mended', ['Lund | stated | The dam is old and will be mended']],
];

describe('what is said', () => {
  describe('an aside with a source of its own', () =>
    test.each(ASIDES)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
  describe('a comma left out', () => test.each(UNMARKED)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
  describe('what is cited', () => test.each(CITED)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
  describe('where it ends', () => test.each(ENDS)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
  describe('how surely', () => test.each(SURELY)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
  describe('heads of a letter', () => test.each(NONE)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
});
