import { describe, expect, test } from 'vitest';
import { isMisspelt, wordsAlike } from '../../public/wordsAlike.js';
import { wordsScript } from '../../src/search/words.ts';

describe('wordsAlike(filters, groups, roles)', () => {
  const { alike, roleOf } = wordsAlike(
    { document: { 'Harbour closed at Varn': 3 }, sayer: { 'Lena Holten': 2 } },
    ['fire blaze'],
    ['dead died'],
  );

  test.each([
    ['blaze', ['fire']],
    ['died', ['dead']],
    ['blazes', ['fire']],
    ['harbuor', ['harbour']],
    ['harbour', []],
    ['holten', []],
    ['varm', []],
    ['tower', []],
  ])('"%s" may be meant for %j', (word, words) => {
    expect(alike(word)).toEqual(words);
  });

  test('knows what became of somebody, and nothing else, as a role', () => {
    expect(roleOf('dead')).toEqual(['dead', 'died']);
    expect(roleOf('fire')).toEqual([]);
  });
});

describe('isMisspelt(word, known)', () => {
  test.each([
    ['missle', 'missile'],
    ['recieve', 'receive'],
    ['goverment', 'government'],
    ['hurriccanne', 'hurricane'],
  ])('"%s" is meant for "%s"', (word, known) => {
    expect(isMisspelt(word, known)).toBe(true);
  });

  test.each([
    ['missile', 'mission'],
    ['march', 'marshals'],
    ['harbours', 'harbour'],
    ['tower', 'power'],
    ['boat', 'boats'],
  ])('"%s" is not meant for "%s"', (word, known) => {
    expect(isMisspelt(word, known)).toBe(false);
  });
});

test('the words of the language reach search as a script', () => {
  expect(wordsScript()).toMatch(
    /^export const ASKING = \{.+\};\nexport const GROUPS = \[".+\];\nexport const ROLES = \[".*\bdied\b.*\];\n$/,
  );
});
