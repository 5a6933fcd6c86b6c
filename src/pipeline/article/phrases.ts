/** A line as lists of phrases have it: small letters, without the marks round it. "(AP)" → "ap" */
export const bareOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');

/** No phrase is longer, with the marks beside it (characters). */
const LONGEST_PHRASE = 80;

/** Whether the line says one of the phrases and nothing else. */
export const isPhrase = (line: string, phrases: readonly string[]): boolean =>
  line.length <= LONGEST_PHRASE && phrases.includes(bareOf(line));

/** The phrase that the line begins with, whole words only. */
export function openingPhrase(line: string, phrases: readonly string[]): string | undefined {
  const bare = bareOf(line.slice(0, LONGEST_PHRASE));
  return phrases.find((phrase) => bare.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(bare.slice(phrase.length)));
}

/** Whether one of the words stands in the line. */
export function holdsWord(line: string, words: readonly string[]): boolean {
  const held = new Set(line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return words.some((word) => held.has(word));
}

/** Whether the line is made of the phrases alone, any number of them: "Facebook | Twitter | Share on X". */
export function isMadeOf(line: string, phrases: readonly string[], fillers: readonly string[]): boolean {
  const cut = (rest: string, from: readonly string[]): string | undefined => {
    const [longest] = from.filter((each) => `${rest} `.startsWith(`${each} `)).sort((a, b) => b.length - a.length);
    return longest === undefined ? undefined : rest.slice(longest.length).trimStart();
  };
  let rest = cut(spelled(line), phrases.map(spelled));
  while (rest) rest = cut(rest, [...phrases.map(spelled), ...fillers]);
  return rest === '';
}

const spelled = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s|/,·•.:–-]+/gu, ' ')
    .trim();
