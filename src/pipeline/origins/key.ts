import { STANDS_FOR_ANOTHER } from '../../language/en/words/originForms.ts';
import type { ClaimSource } from '../../records/index.ts';
import { readBody } from './body.ts';
import { personWords } from './person.ts';

/**
 * What a source goes back to, in one spelling, so that two wordings of one body meet: "Norway's health ministry" and "the
 * Ministry of Health of Norway" → "norway: health ministry". A person is their own origin. Undefined where the words name no
 * body and no person: "officials" and "a charity" could be anyone's.
 */
export function originOf(name: string, kind: ClaimSource['kind']): string | undefined {
  if (kind === 'unnamed' || isPronoun(name)) return undefined;
  if (kind === 'person') return personWords(name).join(' ') || undefined;
  const { countries, words, proper, isKnown } = readBody(name);
  if (!isKnown && proper.length === 0 && (countries.length === 0 || words.length === 0)) return undefined;
  return [countries.join(', '), words.join(' ')].filter(Boolean).join(': ') || undefined;
}

/** Whether a name is none: "who" is, "WHO" is not. */
export const isPronoun = (name: string): boolean => STANDS_FOR_ANOTHER.test(name) && !/^\p{Lu}{2,}$/u.test(name);
