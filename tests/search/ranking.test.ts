import { describe, expect, test } from 'vitest';
import { askedFor as askedIn, formsOf } from '../../public/asking.js';
import { findInOrder } from '../../public/ranking.js';
import { wordsAlike } from '../../public/wordsAlike.js';
import { ASKING } from '../../src/language/en/asking.ts';

const FORMS = formsOf(ASKING);
const askedFor = (term: string) => askedIn(term, FORMS);

type Page = Readonly<{
  kind: string;
  title: string;
  words: string;
  about?: string;
  asks?: readonly string[];
  sayer?: string;
  value?: string;
  role?: string;
  people?: string;
  places?: string;
  days?: string;
}>;

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
  {
    kind: 'quantity',
    title: 'Dead',
    about: 'dead died',
    words: 'dead died ferry varn crew',
    asks: ['count', 'shared'],
  },
  { kind: 'quantity', title: 'Crew', about: 'varn crew died', words: 'varn crew ferry died', asks: ['count'] },
  { kind: 'quantity', title: 'Missing', about: 'missing', words: 'missing ferry', asks: ['count'] },
  { kind: 'name', title: 'Lena Holt', words: 'lena holt' },
  {
    kind: 'claim',
    title: 'Lena Holt: the pumps had failed twice',
    sayer: 'Lena Holt',
    words: 'the pumps of the ferry had failed twice, lena holt said',
  },
  { kind: 'name', title: 'Owen Marsh', words: 'owen marsh harbour master', role: 'harbour master' },
  { kind: 'sentence', title: 'The lamp', words: 'who lit the lamp was seen by Ida Brenn', people: 'Ida Brenn' },
  { kind: 'sentence', title: 'The lamp, too', words: 'the lamp was lit that night, and lit again' },
  { kind: 'sentence', title: 'The ferry sank', words: 'the ferry sank on Tuesday night', days: 'yes' },
  { kind: 'sentence', title: 'The ferry sank, too', words: 'the ferry sank because a hatch stood open' },
  { kind: 'sentence', title: 'The ferry sank off Varn', words: 'the ferry sank three miles off Varn', places: 'Varn' },
];

/** As Pagefind finds: what has all words; nothing asked, all. */
const find = async (
  term: string | null,
  { filters = {} }: Readonly<{ filters?: Readonly<Record<string, readonly string[]>> }>,
) => {
  const words = term?.replaceAll('"', '').split(' ') ?? [];
  const found = PAGES.filter(
    ({ kind, asks = [], words: all }) =>
      (filters.kind?.includes(kind) ?? true) &&
      (filters.asks?.every((each) => asks.includes(each)) ?? true) &&
      words.every((word) => all.includes(word)),
  );
  return {
    results: found.map(({ asks: _, title, about = '', sayer = '', value = '7', ...meta }) => ({
      id: title,
      score: 1,
      data: async () => ({ url: `/${title}`, meta: { title, label: title, about, sayer, value, ...meta } }),
    })),
  };
};

const NUMBER = { kind: undefined as string | undefined, isPlanned: false };
const ask = async (term: string, asking: Partial<ReturnType<typeof askedFor>> = NUMBER) =>
  (await findInOrder(find, term, {}, { ...askedFor(term), ...asking }, FORMS)).results.map(({ id }) => id);

/** As the search page asks: the question taken apart, and the words that mean the same known. */
const question = async (
  text: string,
  known = wordsAlike({}, ['wreck sank sunk'], ['dead died', 'missing vanished']),
) => {
  const asking = askedFor(text);
  return (await findInOrder(find, asking.words, {}, asking, FORMS, known)).results.map(({ id }) => id);
};

describe('findInOrder(find, term, options, asking)', () => {
  test.each([
    ['divers ferry', 'count', 'Divers'],
    ['sailors ferry', 'count', 'Sailors'],
    ['ferry', 'money', 'Ticket'],
    ['boats sent ferry', 'count', 'Launches'],
    ['divers drowned ferry', 'count', 'Divers'],
    ['died ferry', 'count', 'Dead'],
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
    const { results } = await findInOrder(find, 'divers', { filters: { kind: ['claim'] } }, askedFor('divers'), FORMS);
    expect(results.map(({ id }) => id)).toEqual(['Lena Holt: 12 divers']);
  });

  test('finds what has most of the words where nothing has all', async () => {
    expect(await ask('wreck searched nowhere')).toContain('Lena Holt: 12 divers');
  });

  /** As Pagefind finds a word that nothing holds: by what begins as it does. */
  const findShortened = async (term: string | null, options: Parameters<typeof find>[1]) => {
    const all = await find(term, options);
    if (all.results.length > 0 || !term || term.startsWith('"')) return all;
    const letters = term.slice(0, 3);
    const found = await find(letters, options);
    return {
      results: found.results.map((hit) => ({
        ...hit,
        data: async () => ({ ...(await hit.data()), excerpt: `the <mark>${letters}eat</mark> of` }),
      })),
    };
  };

  test('leaves out of a query the words that nothing holds', async () => {
    const { results } = await findInOrder(findShortened, 'throngs divers', {}, askedFor('throngs divers'), FORMS);
    expect(results.map(({ id }) => id)).toEqual(await ask('divers'));
  });

  test('finds nothing where no word is held', async () => {
    expect((await findShortened('throngs', {})).results.length).toBeGreaterThan(0);
    expect((await findInOrder(findShortened, 'throngs', {}, askedFor('throngs'), FORMS)).results).toEqual([]);
  });

  test('finds a word by its beginning', async () => {
    expect((await ask('div')).length).toBeGreaterThan(0);
  });
});

describe('a question', () => {
  test.each([
    ['why did the ferry sank', 'The ferry sank, too'],
    ['when the ferry sank', 'The ferry sank'],
    ['where was it that the ferry sank', 'The ferry sank off Varn'],
    ['what did Lena Holt say about the pumps', 'Lena Holt: the pumps had failed twice'],
    ['what did Lena Holt say', 'Lena Holt'],
    ['what does Holt say about the harbour', 'Lena Holt'],
    ['who is Lena Holt', 'Lena Holt'],
    ['who is the harbour master', 'Owen Marsh'],
    ['who lit the lamp', 'The lamp'],
    ['how many vanished on the ferry', 'Missing'],
  ])('"%s" is answered by "%s"', async (text, title) => {
    expect((await question(text))[0]).toBe(title);
  });

  test('with a name that is misspelt finds the name', async () => {
    const known = wordsAlike({ sayer: { 'Lena Holten': 1 } }, [], []);
    expect(known.alike('holtne')).toEqual(['holten']);
  });
});
