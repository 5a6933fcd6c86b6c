import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentNotesSchema } from '../../../src/records/index.ts';
import { correctionOf, notesFileOf } from '../../../src/view/evidence/correction.ts';
import { readBlocksOf } from '../../../src/view/evidence/readBlocks.ts';
import { documentOf } from '../../builders.ts';

const TEXT = [
  'The wall broke at dawn, and the wave reached the first houses.',
  'Follow us: "all the news" \\ every day, and every night, on every network there is',
].join('\n');
const digest = { id: 'a', bottomLine: '', keyPoints: [], printed: [] };
const words = { printed: 0, document: 12, limit: 3, longestRun: 0 };
const blocksOf = (text: string, rights: 'excerpt' | 'full') =>
  readBlocksOf({ document: documentOf(text, { rights }), digest: { ...digest, words } });

describe('correctionOf(blocks)', () => {
  test.each(['excerpt', 'full'] as const)('takes the block back when it is written into the notes: %s', (rights) => {
    const { blocks } = documentNotesSchema.parse(parse(correctionOf(blocksOf(TEXT, rights))));
    expect(blocks).toEqual([{ match: 'Follow us: "all the news" \\ every day, and', kind: 'paragraph' }]);
    expect(documentOf(TEXT).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'clutter']);
    expect(documentOf(TEXT, { blocks: blocks ?? [] }).blocks.map(({ kind, rule }) => [kind, rule])).toEqual([
      ['paragraph', undefined],
      ['paragraph', 'editor'],
    ]);
  });

  test('has a place to fill in where no such block is shown', () => {
    expect(correctionOf([])).toContain('match: "…"');
  });
});

describe('notesFileOf(document)', () => {
  test('is named after the file alone', () => {
    expect(notesFileOf({ file: 'reports/103_note.draft.pdf' })).toBe('content/documents/103_note.draft.yaml');
  });
});
