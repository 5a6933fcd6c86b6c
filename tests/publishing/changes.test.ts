import { describe, expect, test } from 'vitest';
import { findChanges, wideningOf } from '../../src/publishing/changes.ts';
import type { PublishedDocument, PublishedRecord, PublishedState } from '../../src/records/index.ts';

const PAPER: PublishedDocument = { id: 'a', slug: 'flood', title: 'Flood', sha256: '01', editor: {} };
const DEAD: PublishedRecord = {
  id: 'f1',
  kind: 'figure',
  document: 'a',
  words: 'w1',
  sayer: 'the rescue service',
  certainty: 'estimated',
  title: '40 to 50 people',
  measure: 'people killed',
  low: 40,
  high: 50,
};
const SAID: PublishedRecord = {
  id: 'c1',
  kind: 'claim',
  document: 'a',
  words: 'w2',
  sayer: 'Ana Ruiz',
  certainty: 'stated',
};

const stateOf = (documents: PublishedDocument[], records: PublishedRecord[]): PublishedState => ({
  documents,
  stories: [],
  comparisons: [],
  names: [],
  lists: [],
  records,
});
const BEFORE = stateOf([PAPER], [SAID, DEAD]);
const linesOf = (after: PublishedState, before = BEFORE): string[] =>
  findChanges(before, after).map(({ kind, line }) => `${kind}: ${line}`);

describe('findChanges(before, after)', () => {
  test('finds nothing between two equal states', () => {
    expect(findChanges(BEFORE, BEFORE)).toEqual([]);
  });

  test('counts what a new document brings', () => {
    const after = stateOf(
      [PAPER, { ...PAPER, id: 'b', title: 'Storm' }],
      [SAID, DEAD, { ...DEAD, id: 'f2', document: 'b' }],
    );
    expect(findChanges(BEFORE, after)).toEqual([
      { kind: 'document-new', document: 'b', title: 'Storm', line: 'New: 1 figure, 0 claims' },
    ]);
  });

  test('says that the only source of claims was taken out', () => {
    expect(linesOf(stateOf([], []))).toEqual([
      'document-gone: Taken out, and with it the only source of 1 figure, 1 claim',
    ]);
  });

  test('tells what the editor corrected, and that it was the editor', () => {
    const after = stateOf(
      [{ ...PAPER, editor: { hidden: '2 claims' } }],
      [
        { ...SAID, sayer: 'Tom Roe', corrected: 'k1' },
        { ...DEAD, title: '40 to 50 miners', corrected: 'k2' },
      ],
    );
    expect(linesOf(after)).toEqual([
      'correction: Correction by the editor: 2 claims read wrong and hidden',
      'correction: Correction by the editor: A claim by Tom Roe: Tom Roe says so, was Ana Ruiz',
      'correction: Correction by the editor: 40 to 50 miners: was 40 to 50 people',
    ]);
    expect(linesOf(BEFORE, after)[0]).toBe('correction: Correction by the editor: nothing is hidden any more');
  });

  test('tells a correction that no field of the ledger shows, and that it was taken back', () => {
    const after = stateOf([PAPER], [SAID, { ...DEAD, corrected: 'role was injured' }]);
    expect(linesOf(after)).toEqual(['correction: Correction by the editor: 40 to 50 people: role was injured']);
    expect(linesOf(BEFORE, after)).toEqual([
      'correction: Correction by the editor: 40 to 50 people: taken back: role was injured',
    ]);
  });

  test('tells corrections of names, quotations, events and quantities, and that they were taken back', () => {
    const editor = { 'name k1': 'Ana Brand: kind was place', 'quotation k2': 'a quotation: speaker was Tom Ruiz' };
    const after = stateOf([{ ...PAPER, editor }], [SAID, DEAD]);
    expect(linesOf(after)).toEqual([
      'correction: Correction by the editor: Ana Brand: kind was place',
      'correction: Correction by the editor: a quotation: speaker was Tom Ruiz',
    ]);
    expect(linesOf(BEFORE, after)[1]).toBe(
      'correction: Correction by the editor: taken back: a quotation: speaker was Tom Ruiz',
    );
  });

  test('knows a renamed file by its bytes', () => {
    const renamed = { ...PAPER, id: 'z' };
    expect(linesOf(stateOf([renamed], []))).toEqual([
      'document-changed: Goes on as “Flood”, under another file name',
      'document-new: New: 0 figures, 0 claims',
    ]);
  });

  test('takes the one new figure of a measure and sayer for the one that is gone', () => {
    const after = stateOf(
      [{ ...PAPER, sha256: '02' }],
      [SAID, { ...DEAD, id: 'f9', words: 'w9', title: '40 to 70 people', high: 70 }],
    );
    expect(findChanges(BEFORE, after)).toEqual([
      { kind: 'document-changed', document: 'a', title: 'Flood', line: 'The document itself was changed' },
      {
        kind: 'value',
        document: 'a',
        title: 'Flood',
        record: 'f9',
        line: '40 to 70 people: the range is wider, was 40 to 50 people',
      },
    ]);
  });

  test('takes the one new claim of a sayer for the one that is gone, and says that the words changed', () => {
    const after = stateOf([{ ...PAPER, sha256: '02' }], [{ ...SAID, id: 'c9', words: 'w8' }, DEAD]);
    expect(linesOf(after)).toEqual([
      'document-changed: The document itself was changed',
      'value: In other words now: a claim by Ana Ruiz, stated',
    ]);
  });

  test.each([
    ['sayer', { ...SAID, sayer: 'nobody named' }, 'sayer: A claim by Ana Ruiz: has lost its only source, was Ana Ruiz'],
    ['another sayer', { ...SAID, sayer: 'police' }, 'sayer: A claim by police: police says so, was Ana Ruiz'],
    ['certainty', { ...SAID, certainty: 'alleged' as const }, 'certainty: A claim by Ana Ruiz: alleged, was stated'],
  ])('tells of a claim with another %s', (_name, record, line) => {
    expect(linesOf(stateOf([PAPER], [record, DEAD]))).toEqual([line]);
  });

  test('tells how a figure stands to others now', () => {
    const stood = stateOf([PAPER], [SAID, { ...DEAD, stands: { same: 1 } }]);
    const stands = stateOf([PAPER], [SAID, { ...DEAD, stands: { same: 1, conflict: 1 } }]);
    expect(linesOf(stands, stood)).toEqual(['standing: 40 to 50 people: now in dispute with 1 other document']);
    expect(linesOf(BEFORE, stood)).toEqual(['standing: 40 to 50 people: no other document has it any more']);
  });

  test('names what the editor corrected, and what that brought', () => {
    const after = stateOf([{ ...PAPER, editor: { publisher: 'Valley Wire', blocks: 'x' } }], [DEAD]);
    expect(linesOf(after)).toEqual([
      'correction: Correction by the editor: which lines belong to the article',
      'correction: Correction by the editor: publisher is Valley Wire, was not given',
      'gone: No longer there: a claim by Ana Ruiz, stated',
    ]);
  });

  test('counts, and does not list, what other rules find in the same file', () => {
    expect(linesOf(stateOf([PAPER], [DEAD]))).toEqual([
      'reread: Read anew by other rules: 0 found that were not, 1 no longer found',
    ]);
  });
});

describe('wideningOf(was, is)', () => {
  test.each([
    [{ low: 40, high: 50 }, { low: 30, high: 60 }, 'the range is wider'],
    [{ low: 40, high: 50 }, { low: 40, high: null }, 'the range is wider'],
    [{ low: 40, high: null }, { low: 45, high: 50 }, 'the range is narrower'],
    [{ low: 40, high: 40 }, { low: 50, high: 50 }, 'the value is another'],
  ])('%j, then %j → %s', (was, is, words) => {
    expect(wideningOf(was, is)).toBe(words);
  });
});
