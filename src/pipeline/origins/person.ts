/** Words with which no name of a person begins. */
const NO_NAME = /^(?:he|she|who|i|the|an?|his|her|one|another|this|that)$/i;

/** The words of a person's name in lower case, without initials: "Sergei K. Shoigu" → sergei, shoigu. None where it is no name. */
export function personWords(name: string): string[] {
  const words = name.match(/\p{L}[\p{L}.’'-]*/gu) ?? [];
  if (words.length === 0 || NO_NAME.test(words[0] ?? '') || !/\p{Lu}/u.test(name)) return [];
  return words
    .filter((word) => !/^\p{L}\.$/u.test(word) && !/^(?:Mr|Mrs|Ms|Dr|Sir|Prof|Gen|Col|Sen|Rep|Gov)\.?$/.test(word))
    .map((word) => word.toLowerCase().replace(/\.$|[’']s$/, ''));
}
