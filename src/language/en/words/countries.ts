import countries from 'world-countries';

/**
 * Countries by name and by what their people are called, in lower case, from the data package world-countries (ODbL),
 * with the short forms that newspapers use. "south korean" → "south korea".
 */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  america: 'united states',
  us: 'united states',
  'u.s.': 'united states',
  usa: 'united states',
  uk: 'united kingdom',
  'u.k.': 'united kingdom',
  britain: 'united kingdom',
  'the north': 'north korea',
  'the south': 'south korea',
  washington: 'united states',
  moscow: 'russia',
  pyongyang: 'north korea',
  seoul: 'south korea',
  kyiv: 'ukraine',
  kiev: 'ukraine',
  beijing: 'china',
  tokyo: 'japan',
  london: 'united kingdom',
  paris: 'france',
  berlin: 'germany',
  brussels: 'belgium',
  tehran: 'iran',
  jerusalem: 'israel',
  ankara: 'turkey',
};
const DEMONYMS: Readonly<Record<string, string>> = {
  argentine: 'argentina',
  bosnian: 'bosnia and herzegovina',
  emirati: 'united arab emirates',
  english: 'united kingdom',
  icelandic: 'iceland',
  kazakh: 'kazakhstan',
  kosovan: 'kosovo',
  kyrgyz: 'kyrgyzstan',
  philippine: 'philippines',
  saudi: 'saudi arabia',
  tajik: 'tajikistan',
  uzbek: 'uzbekistan',
  scottish: 'united kingdom',
  welsh: 'united kingdom',
  dutch: 'netherlands',
  swiss: 'switzerland',
};

const entries: [string, string][] = countries.flatMap((country) => {
  const name = country.name.common.toLowerCase();
  const { m, f } = country.demonyms.eng ?? { m: '', f: '' };
  return [
    [name, name],
    [country.name.official.toLowerCase(), name],
    ...[m, f].filter(Boolean).map((demonym): [string, string] => [demonym.toLowerCase(), name]),
  ];
});

/** Name or demonym → country, all in lower case. Independent countries win where two share a demonym. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...entries.toReversed(),
  ...countries
    .filter((country) => country.unMember && country.demonyms.eng)
    .map((country): [string, string] => [
      country.demonyms.eng?.m.toLowerCase() ?? '',
      country.name.common.toLowerCase(),
    ]),
  ...Object.entries(DEMONYMS),
  ...Object.entries(SHORT_FORMS),
]);

const COMMON_NAMES: ReadonlySet<string> = new Set(countries.map((country) => country.name.common.toLowerCase()));

/** Whether it names a country and no town, in lower case. */
export const isCountry = (lower: string): boolean => COMMON_NAMES.has(lower);

/** Country names themselves, without demonyms: what a place can be called. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set([
  ...countries.map((country) => country.name.common.toLowerCase()),
  ...countries.flatMap((country) => country.capital.map((capital) => capital.toLowerCase())),
  ...Object.keys(SHORT_FORMS),
]);
