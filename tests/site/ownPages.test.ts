import { describe, expect, test } from 'vitest';
import type { Digest, Document, Published, Quantity } from '../../src/records/index.ts';
import { MOST_WITHOUT_CHOICE, pathOfRecord, rankOwnPages } from '../../src/site/ownPages.ts';
import { documentOf } from '../builders.ts';

const A = documentOf('Flood\n\nThe flood killed 40 people in Lowmere, police said.\n\nIt took 12 boats.', {}, 'a');
const B = documentOf('Flood\n\nIn Lowmere the flood killed 40 people, the mayor said.', {}, 'b');
const WORDS = { printed: 0, document: 0, limit: 0, longestRun: 0 };
const digestOf = ({ id }: Document, more: Partial<Digest> = {}): Digest => ({
  id,
  bottomLine: '',
  keyPoints: [],
  printed: [],
  words: WORDS,
  ...more,
});
const shownOf = (
  documents: readonly Document[],
  digests = documents.map((each) => digestOf(each)),
  quantities: readonly Quantity[] = [voiced],
) => ({ documents, digests, quantities });
const idOf = ({ figures }: Document, low: number): string => figures.find((figure) => figure.low === low)?.id ?? '';

/** What two documents give a value for. */
const voiced: Quantity = {
  id: 'q',
  story: 'a',
  label: 'killed',
  role: 'killed',
  unit: null,
  members: [
    { document: 'a', figure: idOf(A, 40), origin: null },
    { document: 'b', figure: idOf(B, 40), origin: null },
  ],
  pairs: [],
  verdict: 'same',
  origins: { bodies: [], unnamed: 2 },
};

describe('rankOwnPages(shown)', () => {
  test('gives a page to all that have words, where there are not many', () => {
    const printed = { start: 0, end: A.text.length };
    const all = new Set(rankOwnPages(shownOf([A, B], [digestOf(A, { printed: [printed] }), digestOf(B)])).ids);
    expect(A.figures.every(({ id }) => all.has(id))).toBe(true);
    expect(A.claims.every(({ id }) => all.has(id))).toBe(true);
    expect(B.claims.some(({ id }) => all.has(id))).toBe(false); // of which no word may be printed
  });

  test('gives none to what is said by the way, unless it was published or put right', () => {
    const minor = { ...A, figures: A.figures.map((figure) => ({ ...figure, minor: true as const })) };
    expect(rankOwnPages(shownOf([minor], undefined, [])).ids).toEqual([]);
    const corrected = { was: { what: 'boats' } };
    const right = { ...A, figures: minor.figures.map((figure) => ({ ...figure, corrected })) };
    expect(rankOwnPages(shownOf([right], undefined, [])).ids).toEqual(A.figures.map(({ id }) => id));
  });

  const many = { ...A, id: 'c', figures: Array(MOST_WITHOUT_CHOICE).fill({ ...A.figures[0], id: 'other' }) };

  test('of many, to what more than one voice gives and to key points', () => {
    const at = A.text.indexOf('It took');
    const key = digestOf(A, { keyPoints: [{ start: at, end: A.text.length }] });
    expect(rankOwnPages(shownOf([A, B, many], [key, digestOf(B)])).ids).toEqual([
      idOf(A, 40),
      idOf(B, 40),
      idOf(A, 12),
    ]);
    const alone = { ...voiced, verdict: 'single' as const };
    expect(rankOwnPages(shownOf([A, B, many], undefined, [alone])).ids).toEqual([]);
  });

  test('of many, to what the editor named or put right', () => {
    const corrected = { ...A, figures: A.figures.map((each) => ({ ...each, corrected: { unit: 'boat' } })) };
    const shown = shownOf([corrected as unknown as Document, many], undefined, []);
    expect(rankOwnPages(shown).ids).toEqual(A.figures.map(({ id }) => id));
    expect(rankOwnPages({ ...shownOf([B, many], undefined, []), named: new Set([idOf(B, 40)]) }).ids).toEqual([
      idOf(B, 40),
    ]);
  });

  test('puts first what was published as a page; not what had a place only', () => {
    const record = (id: string, more = {}) => ({ id, ...more });
    const records = [record(idOf(A, 12)), record(idOf(B, 40), { place: 'source' }), record('gone')];
    const published = { records, past: { records: [] } } as unknown as Published;
    const { ids, published: count } = rankOwnPages({ ...shownOf([A, B, many]), published });
    expect([ids[0], count]).toEqual([idOf(A, 12), 1]);
  });
});

test('pathOfRecord(placed, record) is its page, or its place on that of its source', () => {
  const document = { slug: 'flood' };
  expect(pathOfRecord({ document }, { id: 'x' })).toBe('c/x/');
  expect(pathOfRecord({ document, own: new Set(['x']) }, { id: 'x' })).toBe('c/x/');
  expect(pathOfRecord({ document, own: new Set() }, { id: 'x' })).toBe('briefings/flood/source/#x');
  expect(pathOfRecord({ document, own: new Set(), hasSource: false }, { id: 'x' })).toBe('briefings/flood/#x');
});
