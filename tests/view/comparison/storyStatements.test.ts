import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { markCopies } from '../../../src/pipeline/stories/index.ts';
import { type Document, textOf } from '../../../src/records/index.ts';
import type { Briefing } from '../../../src/site/siteRecords.ts';
import { layOutStatements } from '../../../src/view/comparison/storyStatements.ts';
import { documentOf } from '../../builders.ts';
import { courierDigest } from '../../fixtures/courier.ts';

const TEXTS = {
  a: 'Fire at the Mill\n\nA fire destroyed the old mill in Pardla on Monday night, the fire brigade said.\n\nThe owner, Viktor Palm, lives abroad.',
  b: 'Mill Burns Down\n\nThe old mill in Pardla was destroyed by a fire on Monday night.\n\nNobody was hurt.',
  c: 'Pardla Loses Its Mill\n\nA fire on Monday night destroyed the old mill in Pardla, according to the fire brigade.\n\nThe council meets on Friday.',
  d: 'Council to Meet\n\nThe council of Velden will speak about the port on Friday.',
} as const;

const documentsOf = (texts: Readonly<Record<string, string>>): Document[] =>
  markCopies(Object.entries(texts).map(([id, text]) => documentOf(text, {}, id)));
const comparisonsOf = (documents: readonly Document[]) =>
  documents.flatMap((a, index) => documents.slice(index + 1).map((b) => compare(a, b)));

/** All of a document's words may be printed. */
const withDigest = (document: Document): Briefing => ({
  document,
  digest: { ...courierDigest, id: document.id, printed: [{ start: 0, end: document.text.length }] },
});

describe('layOutStatements(documents, comparisons)', () => {
  const documents = documentsOf(TEXTS);
  const [row, ...others] = layOutStatements(documents.map(withDigest), comparisonsOf(documents));

  test('brings together what several documents report, in the words of the first', () => {
    expect(others).toEqual([]);
    expect(row?.lead).toBe(0);
    expect(
      row?.cells.map(({ spans }, index) => spans.map((span) => textOf(documents[index]?.text ?? '', span))),
    ).toEqual([
      ['A fire destroyed the old mill in Pardla on Monday night, the fire brigade said.'],
      ['The old mill in Pardla was destroyed by a fire on Monday night.'],
      ['A fire on Monday night destroyed the old mill in Pardla, according to the fire brigade.'],
      [],
    ]);
  });

  test('takes the words of the document that may print most, and none where none may', () => {
    const printing = (places: readonly number[]): Briefing[] =>
      documents.map((document, index) =>
        places.includes(index)
          ? withDigest(document)
          : { ...withDigest(document), digest: { ...courierDigest, printed: [] } },
      );
    expect(layOutStatements(printing([2]), comparisonsOf(documents)).map(({ lead }) => lead)).toEqual([2]);
    expect(layOutStatements(printing([3]), comparisonsOf(documents))).toEqual([]);
  });

  test('names who answers for it in each document', () => {
    expect(row?.cells.map(({ voices }) => voices.map(({ name }) => name))).toEqual([
      ['the fire brigade'],
      ['the document itself'],
      ['the fire brigade'],
      [],
    ]);
  });

  test('counts documents and origins', () => {
    expect(row?.agreement).toEqual({ documents: 3, copies: 0, bodies: [], origin: undefined, unnamed: 3 });
  });

  test('takes a text and its copy for no agreement', () => {
    const story =
      'Fire at the Mill\n\nA fire destroyed the old mill in Pardla on Monday night, the fire brigade said. The owner, Viktor Palm, lives abroad and has not been seen in the town for many years. The mill was built in 1884 and ground the corn of the whole valley until the railway came. The council wants to keep what is left of its walls.';
    const copies = documentsOf({ a: story, b: story.replace('Fire at the Mill', 'Mill Burns') });
    expect(copies.map(({ copyOf }) => copyOf)).toEqual([undefined, 'a']);
    expect(layOutStatements(copies.map(withDigest), comparisonsOf(copies))).toEqual([]);
  });
});
