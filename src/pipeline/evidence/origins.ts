import { countriesIn } from '../../language/en/words/countries.ts';
import { INSTITUTIONS } from '../../language/en/words/institutions.ts';
import type { ClaimSource } from '../../records/index.ts';

/**
 * What a source goes back to, so that two wordings of one origin meet: "South Korean intelligence officials" and
 * "estimates by South Korean secret services" → "south korea: intelligence". A person is their own origin.
 * Undefined where the words name no body and no person: "officials" could be anyone's.
 */
export function originOf(name: string, words: string, kind: ClaimSource['kind']): string | undefined {
  if (kind === 'person' && /\p{Lu}/u.test(name) && !/^(?:he|she|who|i|the|an?)\b/i.test(name))
    return personOrigin(name);
  const lower = (words.toLowerCase().match(/[\p{L}.]+/gu) ?? []).map((word) =>
    /^\p{L}+\.$/u.test(word) ? word.slice(0, -1) : word,
  );
  const joined = ` ${lower.join(' ')} `;
  const institution = INSTITUTIONS.find((each) => each.words.some((word) => joined.includes(` ${word} `)));
  const countries = institution?.country ? [institution.country] : countriesIn(lower);
  if (countries.length === 0)
    return (kind === 'organisation' && isProper(name)) || (kind === 'group' && isOfBody(name))
      ? name.toLowerCase().replace(/^the /, '')
      : undefined;
  return institution ? `${countries.toSorted().join(', ')}: ${institution.kind}` : countries.toSorted().join(', ');
}

/** "engineers of the Ostry road office": people of a body with a name. */
const isOfBody = (name: string): boolean => / (?:of|at|for|with|from) .*\p{Lu}/u.test(name);

/** Whether a name has a capital letter that no beginning of a sentence gives: "The union" and "It" have none. */
const isProper = (name: string): boolean =>
  /\p{Lu}/u.test(name.replace(/^(?:an?|another|her|his|it|its|our|that|the|their|this|which)\b/i, ''));

/** "Sergei K. Shoigu" and "Sergei Shoigu" → "sergei shoigu". */
const personOrigin = (name: string): string =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/^\p{L}\.$/u.test(word))
    .join(' ');
