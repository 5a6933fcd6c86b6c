import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { cardPath } from '../../src/cards/path.ts';
import { MAX_CARD_BYTES, renderCard } from '../../src/cards/render.ts';
import { writeCards } from '../../src/cards/write.ts';

const FIGURE = { value: 'up to 600', what: 'casualties', sayer: 'Mr. Yoo', certainties: ['estimated' as const] };
const CARD: Card = {
  kind: 'briefing',
  kicker: 'Briefing',
  title: 'Army counts its losses: 북한, Північна Корея, صحيفة',
  publisher: 'Valley Courier',
  date: '1 July 2025',
  figures: [FIGURE],
  counts: [],
};

describe('renderCard(card)', () => {
  test('gives a small PNG of 1200 × 630, the same each time', async () => {
    const picture = await renderCard(CARD);
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(picture.length).toBeLessThan(MAX_CARD_BYTES);
    expect(Buffer.compare(await renderCard({ ...CARD }), picture)).toBe(0);
  });

  test('stays within its limit with the longest texts', async () => {
    const figure = {
      ...FIGURE,
      value: 'about $20,123,456,789–$25,123,456,789',
      what: 'w'.repeat(80),
      sayer: '한'.repeat(70),
    };
    const card: Card = {
      ...CARD,
      kind: 'comparison',
      mark: 'conflict',
      line: 'x'.repeat(180),
      title: '한'.repeat(150),
    };
    expect((await renderCard({ ...card, figures: [figure, figure] })).length).toBeLessThan(MAX_CARD_BYTES);
  });
});

describe('writeCards(cards, out, cache)', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cards-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('writes each picture once and takes it from the cache after that', async () => {
    const cards = [CARD, { ...CARD, title: 'Another' }, CARD];
    const [cache, first, second] = ['cache', 'first', 'second'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const [drawn, taken] = [await writeCards(cards, first, cache), await writeCards(cards, second, cache)];
    expect([drawn.rendered, taken.rendered]).toEqual([2, 0]);
    expect(taken.written).toEqual(drawn.written);
    expect([...drawn.written.keys()].sort()).toEqual(
      (await readdir(join(second, 'cards'))).map((name) => `cards/${name}`).sort(),
    );
    const path = cardPath(CARD);
    expect(Buffer.compare(await readFile(join(first, path)), await readFile(join(second, path)))).toBe(0);
  });

  test('draws the same bytes in threads', async () => {
    const cards = Array.from({ length: 14 }, (_, index) => ({ ...CARD, title: `Card ${index}` }));
    await writeCards(cards, folder, join(folder, 'cache'));
    const [card] = cards as [Card];
    expect(Buffer.compare(await readFile(join(folder, cardPath(card))), await renderCard(card))).toBe(0);
  });
});
