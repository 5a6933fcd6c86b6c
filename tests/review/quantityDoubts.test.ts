import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findQuantities, NO_EDITS, readDocument } from '../../src/pipeline/quantities/index.ts';
import { quantityCorrectionSchema } from '../../src/records/index.ts';
import { changesFor, type Decision, faultOf } from '../../src/review/decisions.ts';
import { listQuantityDoubts } from '../../src/review/quantityDoubts.ts';
import { documentOf } from '../builders.ts';

const documents = [
  documentOf(
    'Some 34,000 people marched through Tolna on Saturday, the police said. A gate of 12 bars fell.',
    { published: '2031-05-06', publisher: 'Tolna Post' },
    'd0',
  ),
  documentOf(
    'Organisers said 90,000 people marched through Tolna on Saturday.',
    { published: '2031-05-06', publisher: 'River Mail' },
    'd1',
  ),
];
const readings = documents.map(readDocument);
const { quantities } = findQuantities('s', readings);
const [doubt] = listQuantityDoubts(quantities, documents, false);
if (!doubt) throw new Error('a dispute is doubted');

/** What a decision writes into quantities.yaml, and the quantities of the story that it leads to. */
function decided(decision: Decision) {
  const change = changesFor(doubt as NonNullable<typeof doubt>, decision, '').find(
    ({ file }) => file === 'quantities.yaml',
  );
  const entries = (parse(change?.change('') ?? '') as unknown[]).map((entry) => quantityCorrectionSchema.parse(entry));
  return { entries, ...findQuantities('s', readings, { ...NO_EDITS, quantities: entries }) };
}
const verdictsOf = (found: typeof quantities): string[] =>
  found.filter(({ members }) => members.length > 1).map(({ verdict }) => verdict);

describe('listQuantityDoubts(quantities, documents, all)', () => {
  test('doubts a dispute, with the sentences of both sides and what is said of it', () => {
    expect(doubt).toMatchObject({ kind: 'quantity', document: 'd0', record: expect.any(String) });
    expect(doubt.why).toMatch(/^its values are shown in dispute: .*34,000.*90,000/);
    expect(doubt.parts.filter(({ mark }) => mark === 'record').map(({ text }) => text)).toEqual([
      'Some 34,000',
      '90,000',
    ]);
  });

  test('lists only what more than one figure gives, and not what was corrected', () => {
    expect(listQuantityDoubts(quantities, documents, true)).toHaveLength(1);
    const { quantities: corrected } = decided({ action: 'edit', fields: { label: 'marchers' } });
    expect(listQuantityDoubts(corrected, documents, true)).toEqual([]);
  });
});

describe('a decision on a quantity', () => {
  test('of two things takes its figures apart', () => {
    expect(verdictsOf(decided({ action: 'apart' }).quantities)).toEqual([]);
  });

  test('hide leaves it out', () => {
    expect(decided({ action: 'hide' }).quantities).toHaveLength(quantities.length - 1);
  });

  test('another verdict needs its reason', () => {
    const decision = { action: 'edit', fields: { verdict: 'compatible' } } as const;
    expect(faultOf(doubt, decision)).toMatch(/needs its reason/);
    const fields = { verdict: 'compatible', reason: 'Two banks' };
    expect(faultOf(doubt, { action: 'edit', fields })).toBeUndefined();
    expect(verdictsOf(decided({ action: 'edit', fields, note: 'asked' }).quantities)).toEqual(['compatible']);
  });

  test('holds the words that find it again when its id is gone', () => {
    const { entries } = decided({ action: 'hide' });
    const again = entries.map((entry) => ({ ...entry, id: 'gone' }));
    const { quantities: left } = findQuantities('s', readings, { ...NO_EDITS, quantities: again });
    expect(left).toHaveLength(quantities.length - 1);
  });
});
