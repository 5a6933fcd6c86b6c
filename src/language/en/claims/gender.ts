import type { Gender } from '../../../pipeline/evidence/claims/rules.ts';
import { genderOfName } from '../../names/index.ts';
import { MENS_WORDS, WOMENS_WORDS } from '../words/genders.ts';
import { PERSON_TITLES } from '../words/nameWords.ts';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** Whom "he" and "she" can mean; undefined for other words. */
export const genderOfPronoun = (words: string): Gender | undefined =>
  PRONOUNS.get(words.toLowerCase().split(/['’\s]/)[0] ?? '');

/**
 * Whether words for one person tell of a woman or a man: "Mrs Lind", "the spokeswoman", "Ana Lind". A title or a noun decides
 * before the first of two names, for a surname can be anybody's; undefined where nothing tells, or two words differ.
 */
export function genderOf(words: string): Gender | undefined {
  const list =
    words
      .split(TAIL)[0]
      ?.split(/[^\p{L}'’-]+/u)
      .filter(Boolean) ?? [];
  const told = list.flatMap((word, at) =>
    at > 0 && /^\p{Lu}/u.test(word) ? [] : (genderOfWord(word.toLowerCase()) ?? []),
  );
  const [first] = told;
  if (first) return told.every((gender) => gender === first) ? first : undefined;
  const names = list.filter((word) => /^\p{Lu}/u.test(word) && !PERSON_TITLES.has(word.toLowerCase())).slice(0, -1);
  const [given, second] = names;
  return genderOfName(given ?? '') ?? (second && second.length > SHORTEST ? genderOfName(second) : undefined);
}

/** "Republican Ana Lind": a second word is looked at where it is no particle of the name. */
const SHORTEST = 3;

/** Where what hangs on a noun for a person begins: "a mother of two boys". */
const TAIL = /,| (?:at|for|from|in|of|on|who|whose|with) /;

const genderOfWord = (word: string): Gender | undefined => {
  if (WOMENS_WORDS.has(word)) return 'female';
  return MENS_WORDS.has(word) ? 'male' : undefined;
};
