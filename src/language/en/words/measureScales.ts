/**
 * Units of one dimension and how many of its base unit each holds, by the singular and its short forms. Factors: NIST
 * Special Publication 811. Written for this project.
 */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    'millimeter millimetre mm': 0.001,
    'centimeter centimetre cm': 0.01,
    'meter metre m': 1,
    'kilometer kilometre km': 1000,
    inch: 0.0254,
    'foot ft': 0.3048,
    yard: 0.9144,
    'mile mi': 1609.344,
    'nautical_mile nautical-mile': 1852,
  },
  weight: {
    'gram gramme g': 0.001,
    'kilogram kilogramme kilo kg': 1,
    ounce: 0.028349523,
    pound: 0.45359237,
    'tonne metric-ton t': 1000,
    ton: 907.18474,
  },
  area: {
    'square-meter square-metre square_meter m2': 1,
    'hectare ha': 10_000,
    acre: 4046.8564,
    'square-kilometer square-kilometre square_kilometer km2': 1_000_000,
    'square-mile square_mile': 2_589_988.1,
  },
  volume: { 'liter litre l': 1, gallon: 3.785411784, barrel: 158.987294928 },
  time: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  months: { month: 1, quarter: 3, year: 12, decade: 120 },
  speed: {
    'mph mile_per_hour': 1.609344,
    'km/h kmh kph kilometer_per_hour': 1,
    'knot kt': 1.852,
  },
  power: { 'watt w': 1, 'kilowatt kw': 1000, 'megawatt mw': 1_000_000, 'gigawatt gw': 1_000_000_000 },
};

/** Unit in lower case, blanks as hyphens → its dimension, and its size in the base unit of that. */
export const MEASURE_SCALES: ReadonlyMap<string, Readonly<{ dimension: string; factor: number }>> = new Map(
  Object.entries(SCALES).flatMap(([dimension, units]) =>
    Object.entries(units).flatMap(([names, factor]) =>
      names.split(' ').map((name): [string, { dimension: string; factor: number }] => [name, { dimension, factor }]),
    ),
  ),
);
