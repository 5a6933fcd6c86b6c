import { COUNTRY_NAMES } from '../en/words/countries.ts';
import { OTHER_PLACES } from '../en/words/placeNames.ts';
import { CITIES } from './cities.ts';
import { FIRST_SURNAMES } from './firstSurnames.ts';
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
const womensNames = once(() => listed(WOMENS_NAMES));
const mensNames = once(() => listed(MENS_NAMES));
const otherNames = once(() => listed(OTHER_NAMES));
const familyNames = once(() => listed(SURNAMES));

/** Whether a country, region or larger city is called so: "São Paulo", "Kerala". */
export const isPlaceName = (name: string): boolean => places().has(foldName(name));

const isGiven = (name: string): boolean => womensNames().has(name) || mensNames().has(name) || otherNames().has(name);

/** Whether people bear it as a given name; of "Ji-woo" or "Jean-Luc" each part counts. */
export const isGivenName = (word: string): boolean => {
  const folded = foldName(word);
  return isGiven(folded) || (folded.includes('-') && folded.split('-').every(isGiven));
};

/** Whose given name it is; undefined for one that women and men bear, and for other words. */
export function genderOfName(word: string): 'female' | 'male' | undefined {
  const folded = foldName(word);
  if (folded.length < 3) return undefined; // Bo, Jo: of either
  const part = [folded, ...folded.split('-')].find((name) => womensNames().has(name) || mensNames().has(name));
  if (part === undefined) return undefined;
  return womensNames().has(part) ? 'female' : 'male';
}

/** Whether it is a frequent surname of English-speaking countries. */
export const isSurname = (word: string): boolean => familyNames().has(foldName(word));

/** Whether it is a frequent surname that stands before the given name: "Wang Lei", "Nguyen Thi". */
export const isFirstSurname = (word: string): boolean => FIRST_SURNAMES.has(word);
