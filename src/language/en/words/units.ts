/** Words for a share. */
export const PERCENT_WORDS: readonly string[] = ['%', 'percent', 'per cent', 'pct', 'pc'];

/** A measure with the words for it, in the singular as it is printed; the plural takes an "s" unless it is given. */
type Measure = Readonly<{ kind: UnitKind; words: string; unit?: string }>;
export type UnitKind =
  | 'time'
  | 'length'
  | 'weight'
  | 'area'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'data'
  | 'points';

/**
 * Measures as English texts write them; "/" parts the words, the first is the unit where no other is given. British and
 * American spellings are units of their own: the unit is shown as the text has it.
 */
const MEASURES: readonly Measure[] = [
  { kind: 'time', words: 'second' },
  { kind: 'time', words: 'minute/min' },
  { kind: 'time', words: 'hour/hr' },
  { kind: 'time', words: 'day' },
  { kind: 'time', words: 'week' },
  { kind: 'time', words: 'month' },
  { kind: 'time', words: 'quarter' },
  { kind: 'time', words: 'year/yr' },
  { kind: 'time', words: 'decade' },
  { kind: 'length', words: 'nautical mile' },
  { kind: 'length', words: 'light year/light-year' },
  { kind: 'length', words: 'mile' },
  { kind: 'length', words: 'kilometer' },
  { kind: 'length', words: 'kilometre' },
  { kind: 'length', words: 'km/kms' },
  { kind: 'length', words: 'meter' },
  { kind: 'length', words: 'metre' },
  { kind: 'length', words: 'centimeter' },
  { kind: 'length', words: 'centimetre' },
  { kind: 'length', words: 'cm' },
  { kind: 'length', words: 'millimeter' },
  { kind: 'length', words: 'millimetre' },
  { kind: 'length', words: 'mm' },
  { kind: 'length', words: 'foot/feet/ft' },
  { kind: 'length', words: 'inch/inches' },
  { kind: 'length', words: 'yard' },
  { kind: 'weight', words: 'metric ton' },
  { kind: 'weight', words: 'metric tonne' },
  { kind: 'weight', words: 'ton' },
  { kind: 'weight', words: 'tonne' },
  { kind: 'weight', words: 'kilogram/kilo/kg/kilogramme' },
  { kind: 'weight', words: 'milligram/mg' },
  { kind: 'weight', words: 'microgram' },
  { kind: 'weight', words: 'gram/gramme' },
  { kind: 'weight', words: 'ounce/oz' },
  { kind: 'weight', words: 'pound/lb/lbs' },
  { kind: 'area', words: 'square kilometer/sq km' },
  { kind: 'area', words: 'square kilometre/km²/km2', unit: 'square kilometre' },
  { kind: 'area', words: 'square mile/sq mi/sq miles' },
  { kind: 'area', words: 'square meter/sq m' },
  { kind: 'area', words: 'square metre/m²/m2', unit: 'square metre' },
  { kind: 'area', words: 'square foot/square feet/sq ft', unit: 'square foot' },
  { kind: 'area', words: 'acre' },
  { kind: 'area', words: 'hectare/ha' },
  { kind: 'volume', words: 'cubic meter' },
  { kind: 'volume', words: 'cubic metre/m³/m3', unit: 'cubic metre' },
  { kind: 'volume', words: 'cubic foot/cubic feet', unit: 'cubic foot' },
  { kind: 'volume', words: 'gallon' },
  { kind: 'volume', words: 'barrel' },
  {
    kind: 'volume',
    words: 'bpd·b/d·barrel per day·barrels per day·barrel a day·barrels a day',
    unit: 'barrel per day',
  },
  { kind: 'volume', words: 'liter' },
  { kind: 'volume', words: 'litre' },
  { kind: 'volume', words: 'milliliter/ml' },
  { kind: 'volume', words: 'millilitre' },
  { kind: 'volume', words: 'bushel' },
  { kind: 'speed', words: 'mph/mile per hour/miles per hour/mile an hour/miles an hour', unit: 'mph' },
  {
    kind: 'speed',
    words:
      'km/h·kph·kmph·kmh·km per hour·km an hour·kilometer per hour·kilometers per hour·kilometre per hour·kilometres per hour·kilometers an hour·kilometres an hour·km / h',
    unit: 'km/h',
  },
  { kind: 'speed', words: 'knot' },
  {
    kind: 'temperature',
    words: 'degree celsius·degrees celsius·degree centigrade·degrees centigrade·degrees c·° c·°c',
    unit: 'degree celsius',
  },
  { kind: 'temperature', words: 'degree fahrenheit·degrees fahrenheit·degrees f·° f·°f', unit: 'degree fahrenheit' },
  { kind: 'temperature', words: 'degree' },
  { kind: 'energy', words: 'kilowatt hour/kilowatt-hour/kwh' },
  { kind: 'energy', words: 'megawatt hour/megawatt-hour/mwh' },
  { kind: 'energy', words: 'gigawatt hour/gigawatt-hour/gwh' },
  { kind: 'energy', words: 'terawatt hour/terawatt-hour/twh' },
  { kind: 'energy', words: 'megawatt/mw' },
  { kind: 'energy', words: 'gigawatt/gw' },
  { kind: 'energy', words: 'kilowatt/kw' },
  { kind: 'energy', words: 'watt' },
  { kind: 'energy', words: 'horsepower/hp' },
  { kind: 'data', words: 'kilobyte/kb' },
  { kind: 'data', words: 'megabyte/mb' },
  { kind: 'data', words: 'gigabyte/gb' },
  { kind: 'data', words: 'terabyte/tb' },
  { kind: 'points', words: 'percentage point/percent point', unit: 'pp' },
  { kind: 'points', words: 'basis point' },
];

const formsOf = ({ words }: Measure): string[] =>
  words
    .split(words.includes('·') ? '·' : '/')
    .flatMap((word) =>
      /[a-z]{3,}$/.test(word) && !/(?:s|feet|hp|mph|kph|kmph|kmh|lbs)$/.test(word) ? [word, `${word}s`] : [word],
    );

/** Words of a measure, one or several parted by spaces → the unit. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  MEASURES.flatMap((measure) => {
    const unit = measure.unit ?? measure.words.split('/')[0] ?? '';
    return formsOf(measure).map((form): [string, string] => [form, unit]);
  }),
);

const KINDS: ReadonlyMap<string, UnitKind> = new Map(
  MEASURES.map((measure) => [measure.unit ?? measure.words.split('/')[0] ?? '', measure.kind]),
);

/** "metre" → length; undefined for money, shares and counts. */
export const unitKind = (unit: string | null): UnitKind | undefined => (unit === null ? undefined : KINDS.get(unit));

/** How many words the longest unit has. */
export const LONGEST_UNIT: number = Math.max(...[...UNIT_WORDS.keys()].map((words) => words.split(' ').length));

/** Letters that are a unit only where they stand against the digits: "5g of salt", "40t". "m" is read apart. */
export const GLUED_UNITS: ReadonlyMap<string, string> = new Map([
  ['g', 'gram'],
  ['t', 'tonne'],
  ['l', 'litre'],
  ['h', 'hour'],
  ['c', 'degree celsius'],
  ['f', 'degree fahrenheit'],
  ['m', 'metre'],
]);

/** What "m" measures in metres stands beside one of these; else it is millions: "9m wide", "within 50m of". */
export const METRE_NEIGHBOURS: ReadonlySet<string> = new Set(
  'wide long deep high tall thick away below above apart across north south east west upstream downstream underwater sprint race hurdles freestyle relay butterfly backstroke breaststroke dash pool final height depth width length distance within tower crane wave waves wall fence trench crater hole tree cliff drop radius elevation altitude'.split(
    ' ',
  ),
);

/** Nouns that a number makes an attribute of the next one, and which are then its unit: "a 48-page report". */
export const ATTRIBUTE_NOUNS: ReadonlySet<string> = new Set(
  'page round term point leg run storey story seat room bed lane car carriage item course step part volume word man woman person member game match goal set floor deck mast wheel gun magnitude vehicle truck lorry bus boat ship plane helicopter tank engine team nation country state county party judge justice bishop stage step bedroom unit pane panel piece song track acre count hole vote event turbine screen bottle pack'.split(
    ' ',
  ),
);

export const TIME_UNITS: ReadonlySet<string> = new Set(
  [...KINDS].filter(([, kind]) => kind === 'time').map(([unit]) => unit),
);
