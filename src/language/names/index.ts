import { COUNTRY_NAMES } from '../en/words/countries.ts';
import { OTHER_PLACES } from '../en/words/placeNames.ts';
import { CITIES } from './cities.ts';
import { foldName } from './fold.ts';
import { GIVEN_NAMES } from './givenNames.ts';
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
const GIVEN = listed(GIVEN_NAMES);
const FAMILY = listed(SURNAMES);

/** Whether a country, region or larger city is called so: "São Paulo", "Kerala". */
export const isPlaceName = (name: string): boolean => PLACES.has(foldName(name));

/** Whether people bear it as a given name; of "Ji-woo" or "Jean-Luc" each part counts. */
export const isGivenName = (word: string): boolean => {
  const folded = foldName(word);
  return GIVEN.has(folded) || (folded.includes('-') && folded.split('-').every((part) => GIVEN.has(part)));
};

/** Whether it is a frequent surname of English-speaking countries. */
export const isSurname = (word: string): boolean => FAMILY.has(foldName(word));
