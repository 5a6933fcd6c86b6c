import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { filesOf } from './pages.ts';
import { library } from './records.ts';

const { folder } = inject('site');
const cards = filesOf(folder).filter((file) => file.startsWith('cards/'));

describe('the cards', () => {
  test('are there for home, briefings, stories and comparisons at least, each another picture', () => {
    const { documents, stories, comparisons } = library;
    expect(cards.length).toBeGreaterThan(documents.length + stories.length + comparisons.length);
    expect(new Set(cards.map((file) => readFileSync(join(folder, file)).toString('base64'))).size).toBe(cards.length);
  });

  test.each(cards)('%s is a picture of 1200 × 630 below 300 kB with something on it', async (file) => {
    const bytes = readFileSync(join(folder, file));
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(bytes.length).toBeLessThan(300_000);
    const { entropy } = await sharp(bytes).stats();
    expect(entropy).toBeGreaterThan(0.3);
  });
});
