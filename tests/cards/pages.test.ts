import { describe, expect, test } from 'vitest';
import { altOf } from '../../src/cards/alt.ts';
import { cardOfSource } from '../../src/cards/pages.ts';
import { courier } from '../fixtures/courier.ts';

describe('cardOfSource(document)', () => {
  test('shows the title and how much was read', () => {
    expect(altOf(cardOfSource(courier))).toBe(
      'What was read, and what was left out: What the water left behind in Sorrel Valley. 7 blocks · 6 paragraphs, 1 title · nothing left out.',
    );
  });
});
