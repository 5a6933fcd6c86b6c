import { DATE_LINE_FILLERS, PUBLISHED_WORDS, UPDATED_WORDS } from '../../language/en/words/dateLineWords.ts';
import { MONTH_NUMBERS } from '../../language/en/words/monthNames.ts';
import { datePartsOf, edtfOf } from '../../records/index.ts';
import { bareOf } from './phrases.ts';

/** The days that a line of dates gives, as EDTF. */
export type DateLine = Readonly<{ published?: string; updated?: string; isAnnounced: boolean; hasTime: boolean }>;

type WrittenDate = Readonly<{ start: number; end: number; day: string }>;
type DatePattern = Readonly<{ name: string; pattern: RegExp }>;

const MAX_LENGTH = 120;
const MONTH = String.raw`(?<month>\p{L}+)`;

/** Ways to write a day so that it means one day only: 03/04/2031 means two and is none of them. */
const DATE_PATTERNS: readonly DatePattern[] = [
  {
    name: 'year-first',
    pattern: /(?<!\d)(?<year>\d{4})[-./](?<number>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/gu,
  },
  { name: 'east-asian', pattern: /(?<year>\d{4})[년年]\s?(?<number>\d{1,2})[월月]\s?(?<day>\d{1,2})[일日]/gu },
  {
    name: 'dotted',
    pattern: /(?<!\d)(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/gu,
  },
  {
    name: 'day-first',
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s(?:de |of )?${MONTH}\.?,?\s(?:de |del )?(?<year>\d{4})(?!\d)`,
      'gu',
    ),
  },
  {
    name: 'month-first',
    pattern: new RegExp(String.raw`(?<!\p{L})${MONTH}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)`, 'gu'),
  },
];

const TIME = /(?<!\d)\d{1,2}(?:[:.]\d{2}(?::\d{2})?|\s?h\s?\d{2})(?!\d)|(?<!\d)\d{1,2}(?=\s?[aApP]\.?[mM]\b)/gu;

/** The dates of a line in their order. */
export function findWrittenDates(line: string): WrittenDate[] {
  if (!/\d{4}/u.test(line)) return [];
  const dates = DATE_PATTERNS.flatMap(({ pattern }) =>
    Array.from(line.matchAll(pattern), (match) => {
      const day = dayOf(match.groups ?? {});
      return day ? [{ start: match.index, end: match.index + match[0].length, day }] : [];
    }).flat(),
  ).sort((a, b) => a.start - b.start);
  return dates.filter((date, index) => dates.slice(0, index).every((before) => before.end <= date.start));
}

function dayOf({ year, month, number, day }: Record<string, string>): string | undefined {
  const parts = {
    year: Number(year),
    month: Number(number ?? MONTH_NUMBERS.get(month?.toLowerCase() ?? '') ?? 0),
    day: Number(day),
  };
  const edtf = edtfOf(parts);
  return datePartsOf(edtf) ? edtf : undefined;
}

/**
 * The dates of a line that says nothing else: "Updated 5:14 p.m. ET, 3 May 2031" → updated 2031-05-03. Undefined for
 * any other line: "On 3 May 2031 the dam broke".
 */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > MAX_LENGTH || !/\d{4}/u.test(line)) return undefined;
  const dates = findWrittenDates(line);
  if (dates.length === 0 || dates.length > 2) return undefined;
  let result: DateLine = { isAnnounced: false, hasTime: line.replace(TIME, '') !== line };
  let from = 0;
  for (const { start, end, day } of dates) {
    const words = restOf(line.slice(from, start));
    const isUpdate = UPDATED_WORDS.includes(words);
    if (!isUpdate && words !== '' && !PUBLISHED_WORDS.includes(words)) return undefined;
    result = { ...result, [isUpdate ? 'updated' : 'published']: day, isAnnounced: result.isAnnounced || words !== '' };
    from = end;
  }
  return restOf(line.slice(from)) === '' ? result : undefined;
}

/** The words beside a date without times, weekdays and zones. */
function restOf(words: string): string {
  const bare = ` ${words
    .toLowerCase()
    .replace(TIME, ' ')
    .replace(/[^\p{L}\p{M}\d.]+/gu, ' ')} `;
  const kept = bare
    .split(' ')
    .filter(
      (word) => word && !DATE_LINE_FILLERS.includes(word.replace(/\.$/, '')) && !DATE_LINE_FILLERS.includes(word),
    );
  const rest = bareOf(kept.join(' '));
  return rest || isOpening(words) || '';
}

/** "Veröffentlicht am" ends with a word that could stand beside a date as well. */
const isOpening = (words: string): string => {
  const bare = bareOf(words);
  return [...PUBLISHED_WORDS, ...UPDATED_WORDS].includes(bare) ? bare : '';
};
