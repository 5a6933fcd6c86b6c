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

/** Made when the first name is looked up: a page or a site that is only laid out needs none. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const places = once(() => {
  const found = listed(CITIES, REGIONS);
  for (const name of [...OTHER_PLACES, ...COUNTRY_NAMES]) found.add(foldName(name));
  return found;
});
const givenNames = once(() => listed(GIVEN_NAMES));
const familyNames = once(() => listed(SURNAMES));

/** Whether a country, region or larger city is called so: "São Paulo", "Kerala". */
export const isPlaceName = (name: string): boolean => places().has(foldName(name));

/** Whether people bear it as a given name; of "Ji-woo" or "Jean-Luc" each part counts. */
export const isGivenName = (word: string): boolean => {
  const folded = foldName(word);
  const given = givenNames();
  return given.has(folded) || (folded.includes('-') && folded.split('-').every((part) => given.has(part)));
};

/** Whether it is a frequent surname of English-speaking countries. */
export const isSurname = (word: string): boolean => familyNames().has(foldName(word));
