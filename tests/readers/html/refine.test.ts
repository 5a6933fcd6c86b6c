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

describe('slide-show', () => {
  const slide = (number: number, total = 6): Judged => ({
    piece: piece('p', `${number}/${total} Boats come home`),
    kind: 'paragraph',
    isInside: true,
  });
  const P = (): Judged => ({ piece: piece('p', SENTENCE), kind: 'paragraph', isInside: true });
  const show = (count: number, total = 6): Judged[] =>
    Array.from({ length: count }, (_, at) => [slide(at + 1, total), P()]).flat();
  const kept = (judged: readonly Judged[]): number =>
    (REFINERS.find(({ name }) => name === 'slide-show')?.refine(judged) ?? []).filter(
      ({ kind }) => kind === 'paragraph',
    ).length;
  const article = Array.from({ length: 6 }, P);

  test('is set aside with its words where it is set into an article', () => {
    expect(kept([...article, ...show(6), ...article])).toBe(12);
    expect(kept([...article, ...show(4, 50), P()])).toBe(7);
  });

  test.each([
    ['it is what the page is about', [P(), ...show(6), P()]],
    ['there are few numbers', [...article, ...show(3), P()]],
    ['the numbers are shares', [...article, slide(3), P(), slide(1), P(), slide(5), P(), slide(2), P()]],
    ['each counts to another number', [...article, slide(1, 4), slide(2, 5), slide(3, 6), slide(4, 7), P()]],
  ])('is kept where %s', (_where, judged) => {
    expect(kept(judged)).toBe(judged.length);
  });
});

describe('lead-in', () => {
  const lead = (text: string): string | undefined =>
    REFINERS.find(({ name }) => name === 'lead-in')?.refine([
      { piece: piece('p', text), kind: 'paragraph', isInside: true },
      { piece: piece('p', SENTENCE), kind: 'paragraph', isInside: true },
    ])[0]?.rule;

  test('is a line of few words', () => {
    expect(lead('Harbour news')).toBe('lead-in');
    expect(lead('港口新闻')).toBe('lead-in');
  });

  test('is no line of a language that sets no spaces', () => {
    expect(lead('三百艘船在暴风雨过后驶回了港口，人们在岸上等着它们')).toBeUndefined();
  });
});
