import { type Figure, isCurrency } from '../../records/index.ts';
import { bounds } from '../../wording/en/bounds.ts';

type Value = Pick<Figure, 'low' | 'high' | 'approx' | 'unit'> &
  Readonly<{ word?: string | undefined; strict?: true | undefined; change?: Figure['change'] }>;

const MILLION = 1_000_000;

/**
 * A figure's value in plain English: way of a change, bound, number, unit.
 * `{ low: 14000, high: 15000, approx: true, unit: 'mile' }` → "about 14,000–15,000 miles"; "fell 4 %" → "down 4%"
 */
export function formatFigure(figure: Value): string {
  const value = formatBounds(figure);
  const { direction, part } = figure.change ?? {};
  return part === 'by' && direction !== 'to' && !COMPARED.has(figure.unit ?? '') ? `${direction} ${value}` : value;
}

/** What says by how much already: "three times". */
const COMPARED: ReadonlySet<string> = new Set(['times']);

function formatBounds({ low, high, strict, approx, unit, word }: Value): string {
  const about = approx ? `${bounds.about} ` : '';
  if (low === null && high === null) return word ?? '';
  if (low === null) return `${bounds.below(strict === true, unit === null)} ${about}${formatAmount(high ?? 0, unit)}`;
  if (high === null) return `${bounds.above(strict === true)} ${about}${formatAmount(low, unit)}`;
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
const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const PLAIN = new Intl.NumberFormat('en-US');

/** 15000 → "15,000"; 600000000 → "600 million"; 5.7e9 → "5.7 billion"; only where nothing is lost. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && value > 0 && value < 1000) return String(value); // most numbers, and formatters are slow
  if (Math.abs(value) < MILLION) return EXACT.format(value);
  const large = LARGE.find(([least]) => Math.abs(value) >= least && isShort(value / least));
  return large ? `${PLAIN.format(value / large[0])} ${large[1]}` : PLAIN.format(value);
}

const signs = new Map<string, string | undefined>();

/** How English writes a currency: "USD" → "$", "TWD" → "NT$", "RUB" → "₽"; undefined where no sign is its own. */
function signOf(currency: string): string | undefined {
  if (!signs.has(currency)) signs.set(currency, ownSign(currency));
  return signs.get(currency);
}

function ownSign(currency: string): string | undefined {
  const sign = symbolOf(currency, 'symbol');
  if (sign !== currency) return sign;
  const narrow = symbolOf(currency, 'narrowSymbol');
  const isShared = Intl.supportedValuesOf('currency').some(
    (other) => other !== currency && symbolOf(other, 'narrowSymbol') === narrow,
  );
  return narrow === currency || isShared ? undefined : narrow;
}

const symbolOf = (currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string | undefined =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value;

function formatMoney(value: number, currency: string): string {
  const hasCents = !Number.isInteger(value) && Math.abs(value) < MILLION && isShort(value);
  const [sign, number] = [signOf(currency), hasCents ? CENTS.format(value) : formatNumber(value)];
  return sign ? `${sign}${number}` : `${currency} ${number}`;
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches', hertz: 'hertz' };
const SHORT_WORDS: ReadonlySet<string> = new Set(['day', 'ton', 'man']);
/** A degree's scale is a name: "39 degrees Celsius". */
const DEGREE = /^degree (\w)(.*)$/;
/** Only the first word of a rate is one of many: "barrel per day" → "barrels per day". */
const RATE = /^(.+?)( (?:per|an?) .+)$/;

/** "mile" → "miles", "foot" → "feet", "story" → "stories", "km" → "km": abbreviations stay as they are. */
export function pluralOf(unit: string): string {
  const [, initial, rest] = DEGREE.exec(unit) ?? [];
  if (initial) return `degrees ${initial.toUpperCase()}${rest}`;
  const [, counted, rate] = RATE.exec(unit) ?? [];
  if (counted) return `${pluralOf(counted)}${rate}`;
  const last = unit.slice(unit.lastIndexOf(' ') + 1);
  const irregular = IRREGULAR_PLURALS[last];
  if (irregular) return unit.slice(0, unit.length - last.length) + irregular;
  if ((unit.length <= 3 && !SHORT_WORDS.has(unit)) || unit.endsWith('s')) return unit;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
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
