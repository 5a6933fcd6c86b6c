import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correct, wordsFor } from '../../../src/pipeline/corrections/index.ts';
import { CORRECTED_KINDS, type Corrections, type Document } from '../../../src/records/index.ts';
import { documentOf } from '../../builders.ts';

const PARAGRAPHS = [
  'The mayor, Ana Brand, said that 310 passengers were on board the ferry on March 3, 2024.',
  'The harbor office said the bridge had been closed. It said 12 boats were lost.',
  '“We saw nothing,” said Tom Ruiz, the pilot. “The water was calm until noon.”',
  'The insurer Lenn Mutual said it would pay 4.2 million euros by May 2025.',
  'Lena Voss, a nurse, said the hospital had treated 41 people since Sunday.',
];
const document = documentOf(PARAGRAPHS.join('\n'));

/** A remark for every record, under its id and with its words. */
const corrections: Corrections = Object.fromEntries(
  CORRECTED_KINDS.map((kind) => [
    kind,
    Object.fromEntries(
      document[kind].map((record) => [record.id, { words: wordsFor(document, kind, record), remark: record.id }]),
    ),
  ]),
);
const ids = CORRECTED_KINDS.flatMap((kind) => document[kind].map(({ id }) => id));

const remarksIn = (corrected: Document): Set<string> =>
  new Set(CORRECTED_KINDS.flatMap((kind) => corrected[kind].map((record) => record.corrected?.remark ?? '')));

const edits = fc.array(
  fc.oneof(
    fc.record({ edit: fc.constant('delete' as const), at: fc.nat(4) }),
    fc.record({ edit: fc.constant('double' as const), at: fc.nat(4) }),
    fc.record({ edit: fc.constant('move' as const), at: fc.nat(4), to: fc.nat(4) }),
    fc.record({
      edit: fc.constant('word' as const),
      at: fc.nat(4),
      word: fc.nat(20),
      by: fc.constantFrom('', 'late', '7'),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);

function edited(list: typeof edits extends fc.Arbitrary<infer T> ? T : never): string {
  return list
    .reduce<string[]>((paragraphs, each) => {
      const next = paragraphs.slice();
      const [paragraph = ''] = next.slice(each.at, each.at + 1);
      if (each.edit === 'delete') next.splice(each.at, 1);
      if (each.edit === 'double') next.push(paragraph);
      if (each.edit === 'move') next.splice(each.to, 0, ...next.splice(each.at, 1));
      if (each.edit === 'word' && paragraph)
        next[each.at] = paragraph
          .split(' ')
          .with(Math.min(each.word, paragraph.split(' ').length - 1), each.by)
          .join(' ');
      return next;
    }, PARAGRAPHS)
    .join('\n');
}

test('no correction is lost in silence, whatever becomes of the text', () => {
  expect(ids.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(edits, (list) => {
      const { document: corrected, lost } = correct(documentOf(edited(list)), corrections);
      const told = new Set(lost.map(({ path }) => String(path[1])));
      const kept = remarksIn(corrected);
      expect(ids.filter((id) => !kept.has(id) && !told.has(id))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('every record is found again by its words alone', () => {
  const unnamed: Corrections = Object.fromEntries(
    CORRECTED_KINDS.map((kind) => [
      kind,
      Object.fromEntries(
        document[kind].map((record) => [
          `gone-${record.id}`,
          { words: wordsFor(document, kind, record), remark: record.id },
        ]),
      ),
    ]),
  );
  const { document: corrected, lost } = correct(document, unnamed);
  expect(lost).toEqual([]);
  for (const kind of CORRECTED_KINDS) {
    for (const { id, corrected: mark } of corrected[kind]) expect(mark?.remark).toBe(id);
  }
});
