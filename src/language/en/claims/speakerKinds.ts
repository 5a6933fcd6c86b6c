import type { Token } from '../../../pipeline/language/index.ts';
import type { ClaimSource } from '../../../records/index.ts';
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  SHOWN_NOUNS,
  SURNAME_NOUNS,
  UNNAMED_NOUNS,
} from '../words/speakers.ts';
import { THING_NOUNS } from '../words/things.ts';

/** What a noun names: somebody, some, a body, a document; undefined where it is none of these. */
export function kindOfNoun(token: Token): ClaimSource['kind'] | undefined {
  const { lower } = token;
  if (UNNAMED_NOUNS.has(lower)) return 'unnamed';
  if (GROUP_NOUNS.has(lower)) return 'group';
  if (DOCUMENT_NOUNS.has(lower)) return 'document';
  if (isPersonNoun(lower)) return 'person';
  if (ORGANISATION_NOUNS.has(lower)) return 'organisation';
  const singular = singularOf(lower);
  if (singular !== lower && (isPersonNoun(singular) || ORGANISATION_NOUNS.has(singular))) return 'group';
  if (token.tag === 'PROPN' || THING_NOUNS.has(lower) || THING_NOUNS.has(singular) || SHOWN_NOUNS.has(lower))
    return undefined;
  if (!PERSON_ENDINGS.test(lower)) return undefined;
  return /s$|men$/.test(lower) ? 'group' : 'person';
}

const isPersonNoun = (word: string): boolean => PERSON_NOUNS.has(word) || SURNAME_NOUNS.has(word);

export const singularOf = (word: string): string =>
  word
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/sses$/, 'ss');
