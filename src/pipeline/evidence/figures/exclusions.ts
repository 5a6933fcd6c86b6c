import { isTimeWord, MONTHS } from '../../../language/en/words/timeWords.ts';
import { TIME_UNITS } from '../../../language/en/words/units.ts';
import type { Token } from '../../language/index.ts';
import type { Measured } from './measured.ts';

/** A kind of number that is no figure. Tried in order; the first that fits drops the number. */
export type Exclusion = Readonly<{ name: string; fits: (tokens: readonly Token[], measured: Measured) => boolean }>;

const isPlain = ({ unit, kind }: Measured): boolean => unit === null && kind === 'digits';
const at = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** 1500 to 2100 without a separator. */
const isYear = (tokens: readonly Token[], measured: Measured): boolean => {
  const isYearNumber = (value: number | null): boolean => value !== null && value >= 1500 && value < 2100;
  const written = tokens[measured.last]?.text ?? '';
  return (
    isPlain(measured) &&
    /^\d{4}$/.test(written) &&
    isYearNumber(measured.low) &&
    isYearNumber(measured.high) &&
    !YEAR_COUNTERS.has(at(tokens, measured.last + 1))
  );
};
const YEAR_COUNTERS = new Set([
  'people',
  'soldiers',
  'troops',
  'men',
  'women',
  'workers',
  'jobs',
  'employees',
  'homes',
  'adults',
  'voters',
  'students',
  'cases',
]);

function isDate(tokens: readonly Token[], { first, last, unit }: Measured): boolean {
  if (unit !== null) return false;
  const isAfterMonth = MONTHS.has(at(tokens, first - 1)) && at(tokens, first - 1) !== 'may';
  const isMay = tokens[first - 1]?.text === 'May';
  const isBeforeMonth = MONTHS.has(at(tokens, last + 1)) && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '');
  return isAfterMonth || isMay || isBeforeMonth || (at(tokens, last + 1) === 'of' && MONTHS.has(at(tokens, last + 2)));
}

const isTime = (tokens: readonly Token[], { first, last, unit }: Measured): boolean =>
  unit === null &&
  (/^(?:[ap]\.?m\.?|o'clock|et|gmt|noon|est|edt)$/.test(at(tokens, last + 1)) ||
    (at(tokens, last + 1) === ':' && /^\d{2}$/.test(at(tokens, last + 2))) ||
    (at(tokens, first - 1) === ':' && /^\d{1,2}$/.test(at(tokens, first - 2))));

const isOrdinal = (tokens: readonly Token[], { last }: Measured): boolean =>
  /^(?:st|nd|rd|th|s)$/.test(at(tokens, last + 1)) && tokens[last + 1]?.start === tokens[last]?.end;

/** "Ruiz, 41, said", "aged 41", "a 41-year-old", "ages 55 to 65", "turned 70". */
function isAge(tokens: readonly Token[], { first, last, unit }: Measured): boolean {
  const isApposed =
    unit === null &&
    at(tokens, first - 1) === ',' &&
    (at(tokens, last + 1) === ',' || at(tokens, last + 1) === '.') &&
    tokens[first - 2]?.tag === 'PROPN';
  const isAged =
    /^(?:aged?|ages|turn(?:s|ed|ing)?)$/.test(at(tokens, first - 1)) ||
    (at(tokens, first - 1) === 'of' && at(tokens, first - 2) === 'age');
  const isOld =
    (unit === 'year' && at(tokens, last + 1) === 'old') ||
    (at(tokens, last + 1) === '-' && /^(?:year|years|old|years?-olds?)$/.test(at(tokens, last + 2))) ||
    at(tokens, last).endsWith('-year-old');
  const isPast =
    unit === null &&
    (/^(?:over|under)$/.test(at(tokens, last + 1)) ||
      (/^(?:and|or)$/.test(at(tokens, last + 1)) && /^(?:older|over|under)$/.test(at(tokens, last + 2))));
  return isApposed || isAged || isOld || isPast;
}

const NAMING = new Set([
  'no',
  'no.',
  'number',
  '#',
  'section',
  'article',
  'chapter',
  'page',
  'room',
  'route',
  'highway',
  'interstate',
  'channel',
  'flight',
  'level',
  'phase',
  'class',
  'apartment',
  'unit',
  'gate',
  'district',
  'precinct',
  'title',
  'amendment',
  'proposition',
  'group',
  'type',
  'figure',
  'fortune',
  'covid',
  'top',
]);

/** "No. 2", "Fortune 500", "Boeing 747": a number in a name; not "Kasich 12 percent". */
function isName(tokens: readonly Token[], { first, last, unit, kind }: Measured): boolean {
  const before = tokens[first - 1];
  if (!before || unit !== null) return false;
  if (NAMING.has(before.lower)) return true;
  const isCompound =
    kind === 'digits' && before.tag === 'PROPN' && !isTimeWord(before.lower) && tokens[last + 1]?.tag !== 'NOUN';
  return (
    isCompound ||
    (before.text === '-' &&
      /\p{L}/u.test(tokens[first - 2]?.text ?? '') &&
      tokens[first - 1]?.start === tokens[first - 2]?.end)
  );
}

const MEASURED_CONTEXT =
  /^(?:prison|jail|sentence[ds]?|imprisonment|probation|term|behind|custody|lasted|lasting|lasts|took|taking|hearing|meeting|investigation|briefing|shutdown|suspension|ban|delay)$/;

/** A duration is a figure where it is what is reported: a sentence, a hearing, hours a week; else it is background. */
function isBackgroundDuration(tokens: readonly Token[], { first, last, unit, isAttribute }: Measured): boolean {
  if (unit === null || !TIME_UNITS.has(unit) || isAttribute) return false;
  if (/^(?:a|an|per|each|every)$/.test(at(tokens, last + 1)) && TIME_UNITS.has(at(tokens, last + 2))) return false;
  const near = tokens.slice(Math.max(0, first - 4), last + 4);
  return !near.some((token) => MEASURED_CONTEXT.test(token.lower));
}

/** "two-year-old", "five-term": an attribute of time is one only before what lasts. */
function isBackgroundAttribute(tokens: readonly Token[], { last, unit, isAttribute }: Measured): boolean {
  return isAttribute && unit !== null && TIME_UNITS.has(unit) && at(tokens, last + 1) === '-';
}

/** "the two", "all three", "these four" without a noun, "one of the two". */
function isPronoun(tokens: readonly Token[], { first, last, kind, unit }: Measured): boolean {
  if (kind !== 'word' || unit !== null) return false;
  const before = at(tokens, first - 1);
  const after = tokens[last + 1];
  const hasNoun =
    after !== undefined &&
    (['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.tag) ||
      after.lower === 'of' ||
      after.lower === 'more' ||
      after.tag === 'VERB');
  return /^(?:the|these|those|all|both|other)$/.test(before) && (!hasNoun || after?.tag === 'VERB');
}

/** "50-50", "9/11", "24/7", list numbers, phone numbers. */
function isCode(tokens: readonly Token[], { first, last, unit }: Measured): boolean {
  const glued = (left: number, right: number): boolean => tokens[left]?.end === tokens[right]?.start;
  const after = at(tokens, last + 1);
  const before = at(tokens, first - 1);
  if (
    unit === null &&
    (/^[/()#@]$/.test(after) || before === '/' || before === '#') &&
    (glued(last, last + 1) || glued(first - 1, first)) &&
    after !== ')'
  )
    return true;
  if (unit === null && first === 0 && (after === '.' || after === ')')) return true;
  return unit === null && before === '-' && /^\d+$/.test(at(tokens, first - 2)) && after === '-';
}

/** "half" alone is a manner of speaking: "half the battle"; with "of", "about" or a verb it is a share. */
const isLooseHalf = (tokens: readonly Token[], { first, last, low, kind }: Measured): boolean =>
  kind === 'fraction' &&
  low === 50 &&
  at(tokens, last) === 'half' &&
  first === last &&
  at(tokens, last + 1) !== 'of' &&
  tokens[last + 1]?.tag !== 'VERB';

const IDIOMS = new Set(['world', 'fold', 'wheel', 'way', 'time', 'times']);
const isIdiom = (tokens: readonly Token[], { first, last, kind }: Measured): boolean =>
  (kind === 'word' &&
    (at(tokens, first - 1) === 'first' ||
      at(tokens, first - 1) === 'next' ||
      at(tokens, first - 1) === 'last' ||
      at(tokens, first - 1) === 'past') &&
    !tokens[last + 1]) ||
  (kind === 'word' && at(tokens, last).includes('-') && IDIOMS.has(at(tokens, last).split('-')[1] ?? ''));

/** "two decades", "three generations": a stretch of time without a unit of ours. */
const isEra = (tokens: readonly Token[], { last, unit }: Measured): boolean =>
  unit === null &&
  /^(?:decades?|generations?|centur(?:y|ies)|semesters?|weekends?|nights?|mornings?|times)$/.test(
    at(tokens, last + 1),
  ) &&
  at(tokens, last + 1) !== 'times';

export const EXCLUSIONS: readonly Exclusion[] = [
  { name: 'ordinal', fits: isOrdinal },
  { name: 'date', fits: isDate },
  { name: 'year', fits: isYear },
  { name: 'time of day', fits: isTime },
  { name: 'age', fits: isAge },
  { name: 'name', fits: isName },
  { name: 'code', fits: isCode },
  { name: 'background duration', fits: isBackgroundDuration },
  { name: 'background attribute', fits: isBackgroundAttribute },
  { name: 'era', fits: isEra },
  { name: 'pronoun', fits: isPronoun },
  { name: 'loose half', fits: isLooseHalf },
  { name: 'idiom', fits: isIdiom },
];
