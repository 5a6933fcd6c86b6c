import { describe, expect, test } from 'vitest';
import { findInOrder } from '../../public/ranking.js';

type Page = Readonly<{ kind: string; title: string; words: string; about?: string; asks?: readonly string[] }>;

const PAGES: readonly Page[] = [
  { kind: 'claim', title: 'Lena Holt: 12 divers', words: 'twelve divers and 40 sailors searched the ferry wreck' },
  { kind: 'story', title: 'Ferry off Varn', words: 'ferry varn divers sailors' },
  {
    kind: 'quantity',
    title: 'Sailors',
    about: 'sailors crew',
    words: 'sailors twelve divers and 40 sailors searched the ferry wreck',
    asks: ['count'],
  },
  {
    kind: 'quantity',
    title: 'Divers',
    about: 'divers',
    words: 'divers twelve divers and 40 sailors searched the ferry wreck',
    asks: ['count'],
  },
  { kind: 'quantity', title: 'Ticket', about: 'ticket fare', words: 'ticket fare of the ferry', asks: ['money'] },
  { kind: 'quantity', title: 'Boats', about: 'boats', words: 'boats sent to the ferry', asks: ['count', 'planned'] },
  { kind: 'quantity', title: 'Launches', about: 'boats', words: 'boats sent to the ferry', asks: ['count'] },
  { kind: 'name', title: 'Lena Holt', words: 'lena holt' },
];

/** As Pagefind finds: what has all words; nothing asked, all. */
const find = async (
  term: string | null,
  { filters = {} }: Readonly<{ filters?: Readonly<Record<string, readonly string[]>> }>,
) => {
  const words = term?.split(' ') ?? [];
  const found = PAGES.filter(
    ({ kind, asks = [], words: all }) =>
      (filters.kind?.includes(kind) ?? true) &&
      (filters.asks?.every((each) => asks.includes(each)) ?? true) &&
      words.every((word) => all.includes(word)),
  );
  return {
    results: found.map(({ title, kind, about = '' }) => ({
      id: title,
      score: 1,
      data: async () => ({ url: `/${title}`, meta: { title, kind, about } }),
    })),
  };
};

const ask = async (term: string, asking = { kind: undefined as string | undefined, isPlanned: false }) =>
  (await findInOrder(find, term, {}, asking)).results.map(({ id }) => id);

describe('findInOrder(find, term, options, asking)', () => {
  test.each([
    ['divers ferry', 'count', 'Divers'],
    ['sailors ferry', 'count', 'Sailors'],
    ['ferry', 'money', 'Ticket'],
    ['boats sent ferry', 'count', 'Launches'],
    ['divers drowned ferry', 'count', 'Divers'],
  ])('answers "%s", asked as a %s, with the number of %s', async (term, kind, title) => {
    expect((await ask(term, { kind, isPlanned: false }))[0]).toBe(title);
  });

  test('takes what is planned where plans are asked for', async () => {
    expect((await ask('boats sent ferry', { kind: 'count', isPlanned: true }))[0]).toBe('Boats');
  });

  test('puts a name first, then numbers, then stories, then sentences, each once', async () => {
    expect((await ask('holt'))[0]).toBe('Lena Holt');
    const found = await ask('divers');
    expect(found.slice(0, 1)).toEqual(['Divers']);
    expect(found.indexOf('Ferry off Varn')).toBeLessThan(found.indexOf('Lena Holt: 12 divers'));
    expect(new Set(found).size).toBe(found.length);
  });

  test('gives one kind alone where one is asked for', async () => {
    const { results } = await findInOrder(
      find,
      'divers',
      { filters: { kind: ['claim'] } },
      { kind: undefined, isPlanned: false },
    );
    expect(results.map(({ id }) => id)).toEqual(['Lena Holt: 12 divers']);
  });

  test('finds what has most of the words where nothing has all', async () => {
    expect(await ask('wreck searched nowhere')).toContain('Lena Holt: 12 divers');
  });
});
