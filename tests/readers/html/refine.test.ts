import { describe, expect, test } from 'vitest';
import type { Judged } from '../../../src/readers/html/judge.ts';
import type { Piece } from '../../../src/readers/html/piece.ts';
import { REFINERS } from '../../../src/readers/html/refine.ts';

const SENTENCE = 'The board said on Monday that 300 boats had come in, and that more of them would follow by Friday.';
const piece = (tag: string, text: string): Piece =>
  ({ tag, text, linked: 0, italic: 0, owners: new Map(), container: undefined }) as unknown as Piece;

/** T: the headline, P: kept, o: outside of what was kept, x: short and outside, H: in the header, n: navigation, c: a caption. */
const PARTS: Readonly<Record<string, () => Judged>> = {
  T: () => ({ piece: piece('h1', 'Boats come in'), kind: 'title', isInside: true }),
  P: () => ({ piece: piece('p', SENTENCE), kind: 'paragraph', isInside: true }),
  o: () => ({ piece: piece('p', SENTENCE), kind: 'clutter', rule: 'outside-article', isInside: false }),
  x: () => ({ piece: piece('p', 'Read more'), kind: 'clutter', rule: 'outside-article', isInside: false }),
  H: () => ({ piece: piece('p', SENTENCE), kind: 'clutter', rule: 'header', isInside: false }),
  n: () => ({ piece: piece('p', SENTENCE), kind: 'clutter', rule: 'navigation', isInside: false }),
  c: () => ({ piece: piece('figcaption', 'Boats at dawn'), kind: 'caption', isInside: true }),
};

const refine = (name: string, page: string): string =>
  (REFINERS.find((each) => each.name === name)?.refine([...page].flatMap((part) => PARTS[part]?.() ?? [])) ?? [])
    .map(({ kind }) => (kind === 'paragraph' ? 'P' : kind === 'title' ? 'T' : kind === 'caption' ? '.' : '-'))
    .join('');

describe('between', () => {
  test.each([
    ['TooPoPoPP', 'TPPPPPPPP'],
    ['TPcooPP', 'TP.PPPP'],
    ['TPoxoPP', 'TPP-PPP'],
    ['ToP', 'TPP'],
  ])('takes sentences in a row between what was kept: %s → %s', (page, wanted) => {
    expect(refine('between', page)).toBe(wanted);
  });

  test.each(['TPPoo', 'TPnoPP', 'TPonPP', 'TnooP', 'ooPP', 'TxP', 'Poo'])('takes nothing else: %s', (page) => {
    expect(refine('between', page)).toBe(page.replaceAll(/[oxn]/g, '-'));
  });
});

describe('standfirst', () => {
  test('takes the lead from the header', () => {
    expect(refine('standfirst', 'THPP')).toBe('TPPP');
    expect(refine('standfirst', 'THcHPP')).toBe('TP.PPP');
  });

  test.each(['HTPP', 'TPPH', 'TnPP', 'HP'])('takes nothing else: %s', (page) => {
    expect(refine('standfirst', page)).toBe(page.replaceAll(/[Hn]/g, '-'));
  });
});
