import type { Token } from '../../../pipeline/language/index.ts';
import { isGivenName, isPlaceName, isSurname } from '../../names/index.ts';
import { PERSON_TITLES, SPEAKING_WORDS } from '../words/nameWords.ts';
import { PERSON_NOUNS } from '../words/speakers.ts';
import type { Mention } from './mentions.ts';
import { wordOf } from './words.ts';

/** The word that tells what a name is of: its last, or the one before "of", in small letters: "Bank of Lima" → bank. */
export const headOf = ({ words }: Mention): string => {
  const joint = words.findIndex((word) => /^(?:of|for|on|against)$/.test(word));
  return bare(joint > 0 ? words[joint - 1] : words.at(-1));
};

/** A word in small letters, without a point at its end. */
export const bare = (word: string | undefined): string =>
  word?.toLowerCase().replaceAll('’', "'").replace(/\.$/, '') ?? '';

/** The token so many before a mention. */
export const before = ({ tokens, first }: Mention, steps = 1): Token | undefined => tokens[first - steps];

/** The token so many behind a mention. */
export const after = ({ tokens, last }: Mention, steps = 1): Token | undefined => tokens[last + steps];

/** Whether a mention is one word. */
export const isSingle = ({ words }: Mention): boolean => words.length === 1;

/** Whether a mention is made of letters alone. */
export const isLetters = ({ words }: Mention): boolean => words.every((word) => /^[\p{L}'’.-]+$/u.test(word));

/** Whether a token is an article or what stands in its place. */
export const isArticle = (token: Token | undefined): boolean =>
  /^(?:the|a|an|this|that|its|their|his|her|our|every|each)$/.test(wordOf(token));

export const isVerbOfSpeech = (token: Token | undefined): boolean => SPEAKING_WORDS.has(wordOf(token));

export const isOffice = (token: Token | undefined): boolean =>
  PERSON_NOUNS.has(wordOf(token)) || PERSON_TITLES.has(wordOf(token));

/** The first word is a given name and what follows is no word of everyday English. */
export const isGivenFirst = ({ words }: Mention): boolean => {
  const [first = '', second = ''] = words;
  if (/^(?:Al|El)$/.test(first)) return isSurname(second);
  if (/^(?:Sunni|Shia|Shiite|Muslim|Hindu)$/.test(first)) return false;
  if (isGivenName(first)) return !/^\p{Lu}/u.test(second) || !isPlaceName(second) || words.length === 2;
  return /^(?:\p{Lu}\.)+$/u.test(first) && isGivenName(second) && words.length > 2;
};
