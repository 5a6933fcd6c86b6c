import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { cardPath } from '../../src/cards/path.ts';

const CARD: Card = { kind: 'page', kicker: 'Losses', title: 'Timeline', figures: [], counts: [] };

describe('cardPath(card)', () => {
  test('is the same for the same card', () => {
    expect(cardPath(CARD)).toMatch(/^cards\/[0-9a-f]{20}\.png$/);
    expect(cardPath({ ...CARD })).toBe(cardPath(CARD));
  });

  test.each<Partial<Card>>([
    { title: 'Figures' },
    { kicker: 'Gains' },
    { publisher: 'Bote' },
    { date: '2025' },
    { line: 'What is said of them' },
    { counts: [{ number: 1, word: 'document' }] },
    { figures: [{ value: '1', what: 'ship', sayer: 'Bote', certainties: ['stated'] }] },
    { figures: [{ value: '1', what: 'ship', sayer: 'Bote', certainties: ['denied'] }] },
  ])('changes with %j', (fields) => {
    expect(cardPath({ ...CARD, ...fields })).not.toBe(cardPath(CARD));
  });
});
