import { NO_NAME, TITLE_OF_PERSON } from '../../language/en/words/originForms.ts';

/** The words of a person's name in lower case, without initials: "Sergei K. Shoigu" → sergei, shoigu. None where it is no name. */
export function personWords(name: string): string[] {
  const words = name.match(/\p{L}[\p{L}.’'-]*/gu) ?? [];
  if (words.length === 0 || NO_NAME.test(words[0] ?? '') || !/\p{Lu}/u.test(name)) return [];
  return words
    .filter((word) => !/^\p{L}\.$/u.test(word) && !TITLE_OF_PERSON.test(word))
    .map((word) => word.toLowerCase().replace(/\.$|[’']s$/, ''));
}
