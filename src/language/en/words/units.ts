/** Currency signs and words → ISO 4217. A dollar is the United States' unless the sign says otherwise. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
]);
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pounds sterling', 'GBP'],
  ['yen', 'JPY'],
  ['won', 'KRW'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['rupees', 'INR'],
  ['yuan', 'CNY'],
  ['francs', 'CHF'],
]);

/** Words for a share. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(['%', 'percent', 'pct']);

const MEASURES = {
  time: 'second minute hour day week month quarter year decade',
  length: 'mile kilometer kilometre meter metre foot feet inch yard centimeter centimetre km cm mm',
  weight: 'pound ton tonne kilogram kilo kg gram ounce',
  area: 'acre hectare',
  volume: 'gallon barrel liter litre bushel',
  other: 'degree knot mph megawatt gigawatt watt kilowatt byte megabyte gigabyte page round term point',
} as const;
const IRREGULAR: Readonly<Record<string, string>> = { feet: 'foot', inches: 'inch', centuries: 'century' };

/** Word of a measure → its singular, which is the unit. */
export const MEASURE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.values(MEASURES)
    .join(' ')
    .split(' ')
    .flatMap((word): [string, string][] => [
      [word, IRREGULAR[word] ?? word],
      [`${word}s`, word],
    ])
    .concat(Object.entries(IRREGULAR)),
);

/** Measures that count only before a noun: a "48-page report", but "48 pages" are pages. */
export const ATTRIBUTE_ONLY: ReadonlySet<string> = new Set(['page', 'round', 'term', 'point']);

export const TIME_UNITS: ReadonlySet<string> = new Set(MEASURES.time.split(' '));
