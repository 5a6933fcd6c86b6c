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

/** Words that stand for somebody named elsewhere, or for nobody. */
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|what|that|this|these|those|others|some|there|one|many|most|all|both)$/i;

/** Whether a name is none: "who" is, "WHO" is not. */
export const isPronoun = (name: string): boolean => PRONOUN.test(name) && !/^\p{Lu}{2,}$/u.test(name);
