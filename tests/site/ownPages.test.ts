import { describe, expect, test } from 'vitest';
import { compare } from '../../src/pipeline/comparison/index.ts';
import type { Digest, Document, Published } from '../../src/records/index.ts';
import { chooseOwnPages, MOST_WITHOUT_CHOICE, pathOfRecord, roomFor } from '../../src/site/ownPages.ts';
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
  files = 20_000,
  digests = documents.map((each) => digestOf(each)),
) => ({
  site: { hosting: { files, megabytes: 25 } },
  documents,
  digests,
  stories: [],
  comparisons: [compare(A, B)],
});
const idOf = ({ figures }: Document, low: number): string => figures.find((figure) => figure.low === low)?.id ?? '';

describe('chooseOwnPages(shown)', () => {
  test('gives a page to all that have words, where there is room', () => {
    const printed = { start: 0, end: A.text.length };
    const all = chooseOwnPages(shownOf([A, B], 20_000, [digestOf(A, { printed: [printed] }), digestOf(B)]));
    expect(A.figures.every(({ id }) => all.has(id))).toBe(true);
    expect(A.claims.every(({ id }) => all.has(id))).toBe(true);
    expect(B.claims.some(({ id }) => all.has(id))).toBe(false); // of which no word may be printed
  });

  test('beyond what one site takes, to what more than one gives and to key points', () => {
    const many = { ...A, id: 'c', figures: Array(MOST_WITHOUT_CHOICE).fill({ ...A.figures[0], id: 'other' }) };
    const at = A.text.indexOf('It took');
    const key = digestOf(A, { keyPoints: [{ start: at, end: A.text.length }] });
    const withKey = chooseOwnPages(shownOf([A, B, many], 20_000, [key, digestOf(B)]));
    expect(withKey.has(idOf(A, 40)) && withKey.has(idOf(B, 40)) && withKey.has(idOf(A, 12))).toBe(true);
    const withoutKey = chooseOwnPages(shownOf([A, B, many]));
    expect([withoutKey.has(idOf(A, 40)), withoutKey.has(idOf(A, 12)), withoutKey.has('other')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('keeps what was published as a page, though there be no room; not what had a place only', () => {
    const record = (id: string, more = {}) => ({ id, ...more });
    const records = [record(idOf(A, 12)), record(idOf(A, 40), { place: 'source' }), record('gone')];
    const published = { records, past: { records: [] } } as unknown as Published;
    expect([...chooseOwnPages({ ...shownOf([A, B], 1), published })]).toEqual([idOf(A, 12)]);
  });

  test('keeps the site within what its host takes, up to 8,000 documents', () => {
    const documents = (count: number): Document[] => Array(count).fill(A);
    expect(roomFor(shownOf(documents(1104)))).toBeGreaterThan(5_000);
    expect(roomFor(shownOf(documents(8000)))).toBe(0);
  });
});

test('pathOfRecord(placed, record) is its page, or its place on that of its source', () => {
  const document = { slug: 'flood' };
  expect(pathOfRecord({ document }, { id: 'x' })).toBe('c/x/');
  expect(pathOfRecord({ document, own: new Set(['x']) }, { id: 'x' })).toBe('c/x/');
  expect(pathOfRecord({ document, own: new Set() }, { id: 'x' })).toBe('briefings/flood/source/#x');
});
