import { describe, expect, test } from 'vitest';
import { classifyBlocks, correctBlocks } from '../../../src/pipeline/article/blocks.ts';
import type { Block, BlockKind } from '../../../src/records/index.ts';
import { paragraphsOf } from '../../builders.ts';

const linesOf = (text: string) => paragraphsOf(text).map(({ start, end }) => ({ start, end }));
const shown = (text: string, blocks: readonly Block[]): [BlockKind, string][] =>
  blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const blocksIn = (text: string) => shown(text, classifyBlocks(text, linesOf(text)));

describe('classifyBlocks(text, spans)', () => {
  test('tells headings, bylines, paragraphs and clutter apart', () => {
    const text = 'Storm Hits Coast\nBy Ana Ruiz\nWater rose all night.\nShare\nWhat comes next';
    expect(blocksIn(text)).toEqual([
      ['heading', 'Storm Hits Coast'],
      ['byline', 'By Ana Ruiz'],
      ['paragraph', 'Water rose all night.'],
      ['clutter', 'Share'],
      ['heading', 'What comes next'],
    ]);
  });

  describe('datelines', () => {
    test.each([
      ['LOWMERE, Norway — Water rose all night.', 'LOWMERE, Norway'],
      ['LOWMERE (Nordpress) — Water rose all night.', 'LOWMERE (Nordpress)'],
      ['LOWMERE - Water rose all night.', 'LOWMERE'],
      ['(AP) — Water rose all night.', '(AP)'],
      ['LOWMERE, May 3 — Water rose all night.', 'LOWMERE, May 3'],
      ['NAIROBI Water rose all night.', 'NAIROBI'],
      ['NAIROBI/LOWMERE Water rose all night.', 'NAIROBI/LOWMERE'],
      ['LOWMERE, Norway Water rose all night.', 'LOWMERE, Norway'],
      ['NAIROBI May 3 Water rose all night.', 'NAIROBI May 3'],
      ['BUENOS AIRES Water rose all night.', 'BUENOS AIRES'],
    ])('%s', (text, dateline) => {
      expect(blocksIn(text)).toEqual([
        ['dateline', dateline],
        ['paragraph', 'Water rose all night.'],
      ]);
    });

    test.each([
      'Water rose — and fell — all night.',
      'NATO said water rose all night.',
      'The OSCE — a body of many states — met.',
      'A-listers met in the town.',
      'NASA Administrator Ana Roe left the town.',
      'BREAKING Water rose all night.',
      'OSLO was quiet all night.',
      'Nairobi Water Board met all night.',
    ])('does not match: %s', (text) => {
      expect(blocksIn(text)).toEqual([['paragraph', text]]);
    });
  });

  test('leaves alone what the markup has told', () => {
    const text = 'Share';
    expect(classifyBlocks(text, [{ start: 0, end: 5, kind: 'caption' }])).toEqual([
      { start: 0, end: 5, kind: 'caption' },
    ]);
  });
});

describe('correctBlocks(text, blocks, corrections)', () => {
  const text = 'Water rose.\nShare prices fell.';
  const blocks = paragraphsOf(text);

  test('gives the lines that begin with the words another kind', () => {
    expect(correctBlocks(text, blocks, [{ match: 'Share', kind: 'clutter' }])).toEqual([
      { start: 0, end: 11, kind: 'paragraph' },
      { start: 12, end: 30, kind: 'clutter', rule: 'editor' },
    ]);
  });

  test.each([[undefined], [[{ match: 'prices', kind: 'clutter' as const }]]])(
    'changes nothing with %j',
    (corrections) => {
      expect(correctBlocks(text, blocks, corrections)).toEqual(blocks);
    },
  );
});
