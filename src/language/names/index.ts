import { COUNTRY_NAMES } from '../en/words/countries.ts';
import { OTHER_PLACES } from '../en/words/placeNames.ts';
import { CITIES } from './cities.ts';
import { foldName } from './fold.ts';
import { MENS_NAMES, OTHER_NAMES, WOMENS_NAMES } from './givenNames.ts';
import { REGIONS } from './regions.ts';
import { SURNAMES } from './surnames.ts';

export { foldName } from './fold.ts';

const listed = (...lists: readonly string[]): Set<string> =>
  new Set(
    lists.flatMap((list) =>
      list
        .trim()
        .split(/\s+/)
        .map((name) => name.replaceAll('_', ' ')),
    ),
  );

const PLACES = listed(CITIES, REGIONS);
for (const name of [...OTHER_PLACES, ...COUNTRY_NAMES]) PLACES.add(foldName(name));
const WOMENS = listed(WOMENS_NAMES);
const MENS = listed(MENS_NAMES);
const OTHERS = listed(OTHER_NAMES);
const FAMILY = listed(SURNAMES);

/** Whether a country, region or larger city is called so: "São Paulo", "Kerala". */
export const isPlaceName = (name: string): boolean => PLACES.has(foldName(name));

const isGiven = (name: string): boolean => WOMENS.has(name) || MENS.has(name) || OTHERS.has(name);

/** Whether people bear it as a given name; of "Ji-woo" or "Jean-Luc" each part counts. */
export const isGivenName = (word: string): boolean => {
  const folded = foldName(word);
  return isGiven(folded) || (folded.includes('-') && folded.split('-').every(isGiven));
};

/** Whose given name it is; undefined for one that women and men bear, and for other words. */
export function genderOfName(word: string): 'female' | 'male' | undefined {
  const folded = foldName(word);
  if (folded.length < 3) return undefined; // Bo, Jo: of either
  const part = [folded, ...folded.split('-')].find((name) => WOMENS.has(name) || MENS.has(name));
  if (part === undefined) return undefined;
  return WOMENS.has(part) ? 'female' : 'male';
}

/** Whether it is a frequent surname of English-speaking countries. */
export const isSurname = (word: string): boolean => FAMILY.has(foldName(word));
