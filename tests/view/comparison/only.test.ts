import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../src/pipeline/briefing/index.ts';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { textOf } from '../../../src/records/index.ts';
import { aloneIn, spansOf, untoldHappenings } from '../../../src/view/comparison/only.ts';
import { happeningsIn } from '../../../src/view/story/timeline.ts';
import { pairOf } from '../../builders.ts';

const POLICY = { quote: 'excerpt' as const, share: 1, words: 400, run: 400 };
const LEFT =
  'Mayor Ilse Brand said the sluice at Varn was safe. A storm tore two boats and 14 buoys from the quay on Tuesday. Engineer Tom Ruiz said that the wall would hold.';
const RIGHT = 'The ferry at Varn sank in the storm, the coast guard said.';

const [a, b] = pairOf(LEFT, RIGHT);
const comparison = compare(a, b);
const briefing = { document: a, digest: writeDigest(a, [comparison], POLICY) };

describe('aloneIn(briefing, only, taken)', () => {
  test('gives no sentence of which a part stands on the page already', () => {
    const quoted = { start: a.text.indexOf('the wall'), end: a.text.indexOf('would hold') };
    const linesBeside = (taken: readonly { start: number; end: number }[]): string[] =>
      aloneIn(briefing, comparison.onlyLeft, taken).lines.map(({ span }) => textOf(a.text, span));
    expect(linesBeside([])).toContain('Engineer Tom Ruiz said that the wall would hold.');
    expect(linesBeside([quoted])).not.toContain('Engineer Tom Ruiz said that the wall would hold.');
  });

  test('gives two numbers of one clause, its words once', () => {
    const { figures, repeats } = aloneIn(briefing, comparison.onlyLeft, []);
    expect(figures.map(({ low }) => low)).toEqual([2, 14]);
    expect([...repeats].map(({ low }) => low)).toEqual([14]);
  });
});

describe('untoldHappenings(happenings, told)', () => {
  test('leaves out a deed that is a sentence which the page prints', () => {
    const happenings = happeningsIn([briefing]);
    const alone = aloneIn(briefing, comparison.onlyLeft, []);
    expect(happenings).toHaveLength(1);
    expect(untoldHappenings(happenings, [])).toEqual(happenings);
    expect(untoldHappenings(happenings, [{ briefing, spans: spansOf(briefing, alone) }])).toEqual([]);
  });
});
