import { describe, expect, test } from 'vitest';
import { altOf, MAX_ALT_LENGTH } from '../../src/cards/alt.ts';
import type { Card } from '../../src/cards/card.ts';

const FIGURE = { value: 'at least 600', what: 'killed', sayer: 'Mr. Yoo', certainties: ['estimated' as const] };
const CARD: Card = { kind: 'briefing', kicker: 'Briefing', title: 'Army counts its losses', figures: [], counts: [] };

describe('altOf(card)', () => {
  test('says what the card of a briefing shows', () => {
    const card = { ...CARD, publisher: 'Valley Courier', date: '1 July 2025', figures: [FIGURE] };
    expect(altOf(card)).toBe(
      'Briefing: Army counts its losses. Valley Courier, 1 July 2025. at least 600 killed (estimated, Mr. Yoo).',
    );
  });

  test('tells A from B on a comparison', () => {
    const line = 'conflict: both cannot be true';
    const card: Card = { ...CARD, kind: 'comparison', mark: 'conflict', line, figures: [FIGURE, FIGURE] };
    expect(altOf(card)).toContain(
      'A: at least 600 killed (estimated, Mr. Yoo). B: at least 600 killed (estimated, Mr. Yoo). conflict: both cannot',
    );
  });

  test('calls documents by their letters in their story', () => {
    const figures = [
      { ...FIGURE, place: 2 },
      { ...FIGURE, place: 5 },
    ];
    const alt = altOf({ ...CARD, kind: 'comparison', mark: 'conflict', figures });
    expect(alt.match(/\b[A-F]: /g)).toEqual(['C: ', 'F: ']);
  });

  test('cuts the title, never the figure', () => {
    const alt = altOf({ ...CARD, title: 'word '.repeat(200), figures: [FIGURE] });
    expect(alt.length).toBeLessThanOrEqual(MAX_ALT_LENGTH);
    expect(alt).toMatch(/word… at least 600 killed \(estimated, Mr\. Yoo\)\.$/);
  });

  test('reads counts with their signs', () => {
    const counts = [
      { number: 2, word: 'documents' },
      { number: 1, word: 'conflict', mark: 'conflict' as const },
    ];
    expect(altOf({ ...CARD, counts })).toMatch(/2 documents\. 1 ≠ conflict\.$/);
  });
});
