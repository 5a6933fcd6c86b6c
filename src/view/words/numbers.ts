import { type Figure, isCurrency } from '../../records/index.ts';

type Value = Pick<Figure, 'low' | 'high' | 'approx' | 'unit'> & Readonly<{ word?: string | undefined }>;

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  century: 'centuries',
  foot: 'feet',
  inch: 'inches',
};
const MILLION = 1_000_000;

/**
 * A figure's value in plain English: bound, number, unit.
 * `{ low: 14000, high: 15000, approx: true, unit: 'mile' }` → "about 14,000–15,000 miles"
 */
export function formatFigure({ low, high, approx, unit, word }: Value): string {
  const about = approx ? 'about ' : '';
  if (low === null && high === null) return word ?? '';
  if (low === null) return `up to ${about}${formatAmount(high ?? 0, unit)}`;
  if (high === null) return `at least ${about}${formatAmount(low, unit)}`;
  return low === high ? `${about}${formatAmount(low, unit)}` : `${about}${formatRange(low, high, unit)}`;
}

function formatRange(low: number, high: number, unit: string | null): string {
  const first = isCurrency(unit) ? formatAmount(low, unit) : formatNumber(low);
  return `${first}–${formatAmount(high, unit)}`;
}

/** Of so many parts at most a share is written in words. */
const MOST_PARTS = 12;

/** A share that no percentage gives exactly: 66.6667 → "two thirds", 14.2857 → "1 in 7"; undefined for 12.5 and 37. */
function fractionOf(percent: number): string | undefined {
  if (isShort(percent)) return undefined;
  for (let parts = 3; parts <= MOST_PARTS; parts += 1) {
    const share = Math.round((percent * parts) / 100);
    if (share < 1 || share >= parts || Math.abs((100 * share) / parts - percent) > 1e-3) continue;
    if (parts === 3) return share === 1 ? 'one third' : 'two thirds';
    return `${share} in ${parts}`;
  }
  return undefined;
}

/** A number with its unit: 2000, "USD" → "$2,000"; 1, "foot" → "1 foot"; 3.5, "pp" → "3.5 percentage points". */
export function formatAmount(value: number, unit: string | null): string {
  const number = formatNumber(value);
  if (unit === null) return number;
  if (unit === '%') return fractionOf(value) ?? `${number}%`;
  if (unit === 'pp') return `${number} percentage ${value === 1 ? 'point' : 'points'}`;
  if (isCurrency(unit)) return formatMoney(value, unit);
  return `${number} ${value === 1 ? unit : pluralOf(unit)}`;
}

const LARGE = [
  [1e9, 'billion'],
  [MILLION, 'million'],
] as const;

/** At most two decimals; computed with the error of a division: 1.13e9 / 1e9 * 100 is not quite 113. */
const isShort = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/** Made once: a formatter takes a hundred times longer to make than to use. */
const EXACT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const PLAIN = new Intl.NumberFormat('en-US');

/** 15000 → "15,000"; 600000000 → "600 million"; 5.7e9 → "5.7 billion"; only where nothing is lost. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && value > 0 && value < 1000) return String(value); // most numbers, and formatters are slow
  if (Math.abs(value) < MILLION) return EXACT.format(value);
  const large = LARGE.find(([least]) => Math.abs(value) >= least && isShort(value / least));
  return large ? `${PLAIN.format(value / large[0])} ${large[1]}` : PLAIN.format(value);
}

const signs = new Map<string, string | undefined>();

/** How English writes a currency: "USD" → "$", "KRW" → "₩"; undefined where it has no sign of its own. */
function signOf(currency: string): string | undefined {
  if (!signs.has(currency)) {
    const sign = new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value;
    signs.set(currency, sign === currency ? undefined : sign);
  }
  return signs.get(currency);
}

function formatMoney(value: number, currency: string): string {
  const [sign, number] = [signOf(currency), formatNumber(value)];
  return sign ? `${sign}${number}` : `${currency} ${number}`;
}

/** "mile" → "miles", "foot" → "feet", "km" → "km": abbreviations stay as they are. */
export function pluralOf(unit: string): string {
  if (unit.length <= 3 && !['day', 'ton', 'man'].includes(unit)) return IRREGULAR_PLURALS[unit] ?? unit;
  return IRREGULAR_PLURALS[unit] ?? `${unit}s`;
}

/** A count with its noun: 1, "document" → "1 document"; 0 → "no documents". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  if (number === 0) return `no ${plural}`;
  return number === 1 ? `1 ${noun}` : `${PLAIN.format(number)} ${plural}`;
}

/** Numbers for machines, as `<data value>` wants them: "600", "14000/15000", "600/", "/600". */
export function machineValueOf({ low, high }: Pick<Value, 'low' | 'high'>): string {
  return low === high ? String(low ?? '') : `${low ?? ''}/${high ?? ''}`;
}

/** 84 of 196 → "43%". Nothing of nothing is "0%". */
export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${Math.round((100 * part) / whole)}%`;

/** 812 → "812 bytes", 53_200 → "53 kB", 1_530_000 → "1.5 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < MILLION ? `${Math.round(bytes / 1000)} kB` : `${(bytes / MILLION).toFixed(1)} MB`;
}
