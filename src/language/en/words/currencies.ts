import countries from 'world-countries';

/**
 * Money as English texts write it, as ISO 4217 codes. Codes and the full names of currencies ("Kenyan shilling") come from
 * the data package world-countries (ODbL), which knows as well whose money it is; printed signs and second spellings,
 * which it does not have, stand below.
 */
const named = countries.flatMap((country) =>
  Object.entries(country.currencies ?? {}).map(([code, { name }]) => ({ code, name: name.toLowerCase(), country })),
);

/** What the package calls in another way than newspapers. */
const SECOND_NAMES: Readonly<Record<string, string>> = {
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  'american dollar': 'USD',
  'british pound': 'GBP',
  'pound sterling': 'GBP',
  'pounds sterling': 'GBP',
  'new zealand dollar': 'NZD',
  'singaporean dollar': 'SGD',
  'hong kong dollar': 'HKD',
  'taiwan dollar': 'TWD',
  'jamaican dollar': 'JMD',
  'egyptian pound': 'EGP',
  'israeli shekel': 'ILS',
  'new shekel': 'ILS',
  'chinese renminbi': 'CNY',
  'pakistan rupee': 'PKR',
  'czech crown': 'CZK',
  'danish crown': 'DKK',
  'norwegian crown': 'NOK',
  'swedish crown': 'SEK',
  'icelandic crown': 'ISK',
  'emirati dirham': 'AED',
  'uae dirham': 'AED',
  'korean won': 'KRW',
  'cfa franc': 'XOF',
  'polish zloty': 'PLN',
  'vietnamese dong': 'VND',
  'congolese franc': 'CDF',
};

/** Plurals that do not end in "s", and spellings, by the singular that the package has. */
const FORMS: Readonly<Record<string, string>> = {
  lev: 'lev leva levs',
  leu: 'leu lei',
  krona: 'krona kronor kronas',
  krone: 'krone kroner krones',
  koruna: 'koruna korunas koruny',
  króna: 'krona kronur krónur',
  real: 'real reais reals',
  złoty: 'zloty zlotys zloties złoty złotys',
  ruble: 'ruble rubles rouble roubles',
  riyal: 'riyal riyals',
  lira: 'lira liras lire',
  hryvnia: 'hryvnia hryvnias hryvnya',
  đồng: 'dong dongs',
  tögrög: 'tugrik tugriks togrog',
  sol: 'sol soles',
  yuan: 'yuan renminbi',
  guaraní: 'guarani guaranis',
  boliviano: 'boliviano bolivianos',
  lempira: 'lempira lempiras',
  won: 'won',
  dollar: 'dollar dollars dlr dlrs',
};

/** Signs and short forms before a number, in lower case. A dollar is the United States' unless the document says otherwise. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['u.s.$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['can$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['mx$', 'MXN'],
  ['j$', 'JMD'],
  ['tt$', 'TTD'],
  ['n$', 'NAD'],
  ['fj$', 'FJD'],
  ['ec$', 'XCD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['৳', 'BDT'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['rm', 'MYR'],
  ['rmb', 'CNY'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['tk', 'BDT'],
  ['tk.', 'BDT'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['ush', 'UGX'],
  ['tsh', 'TZS'],
  ['gh₵', 'GHS'],
  ['gh¢', 'GHS'],
  ['fr.', 'CHF'],
  ['sfr', 'CHF'],
  ['rp', 'IDR'],
  ['php', 'PHP'],
]);

/** Short forms that are written with the number as one word: "RM18", "USD3,400". The reader of words parts them. */
export const CURRENCY_PREFIXES: readonly string[] = [
  ...new Set(named.map(({ code }) => code)),
  ...'RM RMB Rs Tk KSh Ksh Kshs USh TSh Rp SFr'.split(' '),
];

/** All codes of ISO 4217 that a country has. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(named.map(({ code }) => code));

const singularOf = (name: string): string => name.split(' ').at(-1) ?? '';

function formsOf(name: string): string[] {
  const noun = singularOf(name);
  const lead = name.slice(0, name.length - noun.length);
  return (FORMS[noun] ?? `${noun} ${noun}s`).split(' ').map((form) => lead + form);
}

/** "kenyan shillings", "australian dollars", "pounds sterling" → code. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  [...named.map(({ name, code }): [string, string] => [name, code]), ...Object.entries(SECOND_NAMES)]
    .filter(([name]) => name.includes(' '))
    .flatMap(([name, code]) => formsOf(name).map((form): [string, string] => [form, code])),
);

/** Last words of the package's names that are no money alone. */
const NO_MONEY = ['bond', 'bonds', 'soberano', 'soberanos'];

/** Codes by bare word: "shillings" → KES, SOS, TZS, UGX; "naira" → NGN. */
export const CURRENCY_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const nouns = new Map<string, Set<string>>();
  for (const { code, name } of [...named, { code: 'GBP', name: 'pound' }]) {
    if (/\d|\//.test(name) || name.endsWith('sterling')) continue;
    for (const form of formsOf(singularOf(name))) {
      const codes = nouns.get(form) ?? new Set();
      nouns.set(form, codes.add(code));
    }
  }
  for (const [word, code] of [
    ['sterling', 'GBP'],
    ['crown', ''],
    ['crowns', ''],
    ['renminbi', 'CNY'],
  ] as const)
    nouns.set(word, new Set(code ? [code] : ['CZK', 'DKK', 'NOK', 'SEK', 'ISK']));
  for (const word of NO_MONEY) nouns.delete(word);
  return nouns;
})();

/** Of a noun that several countries use, the money that is meant where the document names no country that has it. */
export const USUAL_CURRENCY: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dlr: 'USD',
  pound: 'GBP',
  rupee: 'INR',
  won: 'KRW',
  ruble: 'RUB',
  rouble: 'RUB',
  sterling: 'GBP',
};

/** Places that a text on the United States names, who hardly ever names the country itself. */
export const AMERICAN_PLACES: readonly string[] =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming chicago los_angeles san_francisco boston brooklyn manhattan white_house wall_street'
    .split(' ')
    .map((name) => name.replaceAll('_', ' '));

/** Words that are money only behind a large or multiplied number: "26 won", "3 real friends", "640 pounds". */
export const DOUBTFUL_NOUNS: ReadonlySet<string> = new Set(
  'won real reals rand pound pounds mark marks sol sols soles som lari kip kina crown crowns colon leone leones dong dongs lev leu pula loti mark bond bonds'.split(
    ' ',
  ),
);

/** Parts of a coin: a unit of their own, for the text seldom says of what. */
export const SMALL_COINS: ReadonlyMap<string, string> = new Map([
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['penny', 'pence'],
  ['pence', 'pence'],
  ['p', 'pence'],
  ['paise', 'paisa'],
  ['kopecks', 'kopeck'],
]);

/** Code → the names and demonyms of the countries that pay with it, in lower case; the euro is nobody's. */
export const COUNTRIES_OF_CURRENCY: ReadonlyMap<string, readonly string[]> = (() => {
  const result = new Map<string, string[]>();
  for (const { code, country } of named) {
    if (code === 'EUR' || !country.independent) continue;
    const { m = '', f = '' } = country.demonyms.eng ?? {};
    const words = [country.name.common, m, f, ...country.capital].filter(Boolean).map((word) => word.toLowerCase());
    result.set(code, [...(result.get(code) ?? []), ...words]);
  }
  return result;
})();
