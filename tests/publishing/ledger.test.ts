import { describe, expect, test } from 'vitest';
import { formatPublished, listEditions, recordEdition } from '../../src/publishing/ledger.ts';
import { publishedStateOf } from '../../src/publishing/state.ts';
import { type Published, publishedSchema } from '../../src/records/index.ts';
import { documentOf } from '../builders.ts';

const TEXT = 'Storm Hits Coast\nBy Ana Ruiz\nThe flood killed 40 people on May 3, police said.';
const stateOf = (text: string, id = 'a') =>
  publishedStateOf({
    documents: [documentOf(text, {}, id)],
    stories: [{ id, slug: 'storm', title: 'Storm', documents: [id] }],
    comparisons: [],
    quantities: [],
    names: [],
    lists: [],
  });
const FIRST = recordEdition(undefined, stateOf(TEXT), '2026-01-31') as Published;

describe('publishedStateOf(records)', () => {
  test('holds facts and hashes, and no sentence of the document', () => {
    const [claim] = FIRST.records.filter(({ kind }) => kind === 'claim');
    const [figure] = FIRST.records.filter(({ kind }) => kind === 'figure');
    expect(claim).toMatchObject({ document: 'a', sayer: 'police', certainty: 'stated' });
    expect(figure).toMatchObject({ title: '40 people', low: 40, high: 40, sayer: 'police' });
    expect(JSON.stringify(FIRST)).not.toContain('flood killed');
  });

  test('gives the same words the same hash under another file name', () => {
    const renamed = stateOf(TEXT, 'b').records;
    expect(renamed.map(({ words }) => words).sort()).toEqual(FIRST.records.map(({ words }) => words).sort());
    expect(renamed.map(({ id }) => id)).not.toEqual(FIRST.records.map(({ id }) => id));
  });
});

describe('recordEdition(published, state, date)', () => {
  test('writes nothing where nothing changed', () => {
    const read = publishedSchema.parse(JSON.parse(formatPublished(FIRST)));
    expect(recordEdition(read, stateOf(TEXT), '2026-02-01')).toBeUndefined();
  });

  test('keeps for ever what is no more, until it is back', () => {
    const second = recordEdition(
      FIRST,
      stateOf('Storm Hits Coast\nBy Ana Ruiz\nNobody knows.'),
      '2026-02-01',
    ) as Published;
    expect(second.editions.map(({ number, date }) => [number, date])).toEqual([
      [1, '2026-01-31'],
      [2, '2026-02-01'],
    ]);
    expect(second.past.records).toEqual(FIRST.records);
    const third = recordEdition(second, stateOf(TEXT), '2026-02-02') as Published;
    expect(third.past.records).toEqual([]);
    expect(third.records).toEqual(FIRST.records);
  });
});

describe('listEditions(published, state, date)', () => {
  test('has none of a site that was never published', () => {
    expect(listEditions(undefined, stateOf(TEXT), '2026-01-31')).toEqual([]);
  });

  test('puts what is not written down in front, never older than the last edition', () => {
    const [next, first] = listEditions(FIRST, stateOf('Storm Hits Coast\nBy Ana Ruiz\nNobody knows.'), '2025-12-01');
    expect([next?.number, next?.date, first?.number]).toEqual([2, '2026-01-31', 1]);
  });
});

describe('formatPublished(published)', () => {
  test('is read back as it was, a record a line', () => {
    const text = formatPublished(FIRST);
    expect(publishedSchema.parse(JSON.parse(text))).toEqual(FIRST);
    for (const record of FIRST.records)
      expect(text).toMatch(new RegExp(`^ {4}${JSON.stringify(record).replace(/[{}[\]()+*?.\\^$|]/g, '\\$&')},?$`, 'm'));
  });
});
