import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/pipeline/briefing/words.ts';
import type { Block, BlockKind, Digest, Document } from '../../../src/records/index.ts';
import { plainTextOf } from '../../../src/view/evidence/passage.ts';
import {
  isLeftOut,
  lineOfBlocks,
  noteOnBlocks,
  OPENING_WORDS,
  readBlocksOf,
} from '../../../src/view/evidence/readBlocks.ts';
import { documentOf } from '../../builders.ts';

const LINES: readonly (readonly [BlockKind, string, Partial<Block>?])[] = [
  ['title', 'The dam that nobody wanted to look at before it broke'],
  ['clutter', 'Share this on every network that you know of, and then on some more', { rule: 'share-bar' }],
  ['paragraph', 'The wall broke at dawn and the wave reached the first houses soon.', { page: 2 }],
  ['paragraph', 'Nobody was there to see it.'],
  ['clutter', 'the wave reached the first houses', { rule: 'pull-quote' }],
  ['caption', 'السد قبل أن ينهار في الفجر كان قديما جدا ومهملا', { language: 'ar' }],
  ['clutter', '水坝在黎明时分决堤洪水很快到达第一批房屋没有人在那里看到它', { rule: 'other-language' }],
];

/** A document of `lines` of which "The wall broke at dawn" may be printed. */
function briefingOf(lines: typeof LINES, rights: Document['rights'] = 'excerpt') {
  const text = lines.map(([, words]) => words).join('\n');
  let at = 0;
  const blocks = lines.map(([kind, words, more]): Block => {
    const start = at;
    at += words.length + 1;
    return { start, end: start + words.length, kind, ...more };
  });
  const start = text.indexOf('The wall broke at dawn');
  const digest: Digest = {
    id: 'a',
    bottomLine: '',
    keyPoints: [],
    printed: start < 0 ? [] : [{ start, end: start + 22 }],
    words: { printed: 5, document: 19, limit: 5, longestRun: 5 },
  };
  return { document: { ...documentOf(text), text, blocks, rights }, digest };
}

const shownOf = (rights?: Document['rights']): string[] =>
  readBlocksOf(briefingOf(LINES, rights)).map(({ passage }) => plainTextOf(passage));

describe('readBlocksOf(briefing)', () => {
  test('prints of the article what the digest allows, of the rest at most the first eight words, leaving four or none', () => {
    expect(shownOf().slice(0, 4)).toEqual([
      'The dam that nobody wanted to look …',
      'Share this on every network that you know …',
      'The wall broke at dawn …',
      '…',
    ]);
  });

  test('prints nothing of clutter that repeats the article', () => {
    expect(shownOf()[4]).toBe('…');
  });

  test('cuts a script without spaces into words as well', () => {
    const shown = shownOf()[6] ?? '';
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.length).toBeLessThan(25);
  });

  test('prints everything where rights are "full"', () => {
    expect(shownOf('full')).toEqual(LINES.map(([, words]) => words));
  });

  test('gives kind, reason, page, language and direction', () => {
    const blocks = readBlocksOf(briefingOf(LINES));
    const rows = blocks.map(({ kind, reason, notes, language, direction, isShown }) =>
      [kind, reason, notes.join(), language, direction, isShown].join(' | '),
    );
    expect(rows).toEqual([
      'Title | set as the title |  | en | ltr | true',
      'Clutter | a bar of share buttons |  | en | ltr | true',
      'Paragraph |  | page 2 | en | ltr | true',
      'Paragraph |  |  | en | ltr | false',
      'Clutter | words of the article, repeated beside it |  | en | ltr | false',
      'Caption | set as a caption | in Arabic | ar | rtl | true',
      'Clutter | in another language or script than the article | in Han script | zh | ltr | true',
    ]);
  });

  test('prints no word of an excerpt’s article beyond the digest, whatever its kind of blocks', () => {
    const line = fc.tuple(
      fc.constantFrom<BlockKind>('title', 'heading', 'paragraph', 'caption', 'clutter', 'byline', 'dateline'),
      fc.array(fc.constantFrom('one', 'two,', 'The wall broke at dawn', '三四五', '6.5'), { minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const briefing = briefingOf(lines.map(([kind, words]) => [kind, words.join(' ')] as const));
        for (const [at, { passage, isLeftOut: isOut, kind }] of readBlocksOf(briefing).entries()) {
          const words = passage.pieces.flatMap((piece) => (piece.kind === 'words' ? [piece.text] : [])).join('');
          const number = wordsIn(words, { start: 0, end: words.length }).length;
          expect(number).toBeLessThanOrEqual(kind === 'Paragraph' || kind === 'Heading' ? 5 : OPENING_WORDS);
          expect(isOut).toBe(isLeftOut(briefing.document.blocks[at] ?? { kind: 'paragraph' }));
        }
      }),
    );
  });
});

describe('lineOfBlocks(document)', () => {
  test('counts what was read and what was left out', () => {
    expect(lineOfBlocks(briefingOf(LINES).document)).toBe('7 blocks · 2 paragraphs, 1 title · 4 left out, 59 words');
    expect(lineOfBlocks(briefingOf(LINES.slice(2, 3)).document)).toBe('1 block · 1 paragraph · nothing left out');
  });
});

describe('noteOnBlocks(document)', () => {
  test('says how much is printed', () => {
    expect(noteOnBlocks({ rights: 'excerpt' })).toContain('at most the first 8.');
    expect(noteOnBlocks({ rights: 'full' })).toMatch(/The editor says that the whole text may be printed\.$/);
  });
});
