/** A line as lists of phrases have it: small letters, without the marks round it. "(AP)" → "ap" */
export const bareOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');

/** Whether the line says one of the phrases and nothing else. */
export const isPhrase = (line: string, phrases: readonly string[]): boolean => phrases.includes(bareOf(line));

/** The phrase that the line begins with, whole words only. */
export function openingPhrase(line: string, phrases: readonly string[]): string | undefined {
  const bare = bareOf(line);
  return phrases.find((phrase) => bare.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(bare.slice(phrase.length)));
}

/** Whether one of the words stands in the line. */
export function holdsWord(line: string, words: readonly string[]): boolean {
  const held = new Set(line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return words.some((word) => held.has(word));
}

/** Whether the line is made of the phrases alone, any number of them: "Facebook | Twitter | Share on X". */
export function isMadeOf(line: string, phrases: readonly string[], fillers: readonly string[]): boolean {
  let rest = ` ${line.toLowerCase().replace(/[\s|/,·•.:–-]+/gu, ' ')} `;
  const longestFirst = phrases.map((phrase) => phrase.replaceAll('-', ' ')).toSorted((a, b) => b.length - a.length);
  if (!longestFirst.some((phrase) => rest.startsWith(` ${phrase} `))) return false;
  for (const phrase of [...longestFirst, ...fillers]) rest = rest.replaceAll(` ${phrase} `, '  ').replace(/ +/g, '  ');
  return rest.trim() === '';
}
