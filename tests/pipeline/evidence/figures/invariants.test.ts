import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCY_CODES } from '../../../../src/language/en/words/currencies.ts';
import { documentOf } from '../../../builders.ts';

const LINES = [
  'The weir cost RM23.50 million, the bakers said, and 40 sheep drowned.',
  'Rents fell -1.3% in the valley, by AUD1.5m, after a magnitude-6.4 quake.',
  'Flight 612 carried 140 people from A-12 to B4100 on 2031-05-30 at 10:45.',
  'The club paid £5m for the 25-year-old, €40,000 a week, plus 12.5% of sales.',
  'Two-thirds of 1,250 farms, 3/4 of them small, lost 30- to 50-hour shifts.',
  'Call +44 20 7946 0958 or 0121 555 0142 about ISBN 978-0-306-40615-7.',
  'One in five pupils, 2.4 lakh in all, walked 9m wide and 12 km long paths.',
  'It rose 2% to 5.1%, up from 1.5bn in the 1990s; the 40th of 300 boats sank.',
  'He beat her 6-4, 7-5 in 2019-20 for $100,000 (£80,000), or US$1,704,271.35.',
];
const PIECES = [
  '5',
  '40',
  '1,250',
  '6.4',
  '23.50',
  '%',
  'm',
  'bn',
  'RM',
  'USD',
  '$',
  '€',
  '-',
  '–',
  '/',
  '.',
  ',',
  ':',
  ' ',
  ' people ',
  ' million ',
  'km',
  'th',
  'x',
  '(',
  ')',
  '[3]',
  ' to ',
  ' of ',
];

/** What a run of letters, digits, separators, signs and currencies may not go on with, on either side of a figure. */
const RUN = /[\p{L}\p{N}$€£¥₩%°]/u;
const LINK = /[.,:/’'‐‑-]/u;

/** Where a figure cuts into a longer run: "" where it does not. */
function tornAt(text: string, start: number, end: number): string {
  if (end <= start) return 'empty';
  const [before, earlier] = [text[start - 1] ?? '', text[start - 2] ?? ''];
  const [after, later] = [text[end] ?? '', text[end + 1] ?? ''];
  const isWordBefore = /[Mm]agnitude-$/.test(text.slice(0, start));
  const isWordAfter = /^-(?:strong|odd|plus|long|wide|high|tall|deep|thick|square)\b/.test(text.slice(end));
  const isPer = /^\/\p{Ll}/u.test(text.slice(end));
  if (RUN.test(before) && !isWordBefore) return `before: ${before}`;
  if (LINK.test(before) && /[\p{L}\p{N}]/u.test(earlier) && before !== ':' && !isWordBefore)
    return `before: ${earlier}${before}`;
  if (/[-−+]/.test(before) && !/[\p{L}\p{N}]/u.test(earlier) && /^\d/.test(text.slice(start))) return `sign: ${before}`;
  if (RUN.test(after)) return `after: ${after}`;
  if (LINK.test(after) && /\p{N}/u.test(later) && !isPer) return `after: ${after}${later}`;
  if (/[-‐‑]/.test(after) && /\p{L}/u.test(later) && !isWordAfter) return `after: ${after}${later}`;
  return '';
}

const torn = (text: string): string[] => {
  const document = documentOf(`Note of the day\n\n${text}\n\nThat was all that anybody said there.`);
  return document.figures
    .map(({ start, end }) => ({ words: document.text.slice(start, end), fault: tornAt(document.text, start, end) }))
    .filter(({ fault }) => fault !== '')
    .map(({ words, fault }) => `${words} | ${fault} | ${text}`);
};

describe('no figure begins or ends inside of something longer', () => {
  test.each(LINES)('%s', (line) => {
    expect(torn(line)).toEqual([]);
  });

  test('whatever is put into a sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LINES),
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        (line, pieces, place) => {
          const at = place % line.length;
          expect(torn(line.slice(0, at) + pieces.join('') + line.slice(at))).toEqual([]);
        },
      ),
      { numRuns: 120, seed: 11 },
    );
  });

  test('whatever is taken out of a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINES), fc.nat(), fc.integer({ min: 1, max: 4 }), (line, place, length) => {
        const at = place % line.length;
        expect(torn(line.slice(0, at) + line.slice(at + length))).toEqual([]);
      }),
      { numRuns: 120, seed: 12 },
    );
  });

  test('letters that are no currency and no unit leave the number out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2,4}$/), fc.integer({ min: 10, max: 990 }), (letters, value) => {
        fc.pre(!CURRENCY_CODES.has(letters) && !['RM', 'RMB'].includes(letters));
        const document = documentOf(`The bakery spent ${letters}${value}.50 million on ovens and flour.`);
        expect(document.figures).toEqual([]);
      }),
      { numRuns: 100, seed: 13 },
    );
  });

  test.each([
    ['The town spent RM23.50 million on pumps.', [23.5e6], 'MYR'],
    ['The town spent AUD1.5m on pumps.', [1.5e6], 'AUD'],
    ['The town spent Rs 340 crore on pumps.', [3.4e9], 'INR'],
    ['The town spent S$15,000 on pumps.', [15_000], 'SGD'],
    ['The town spent R$2.5 billion on pumps.', [2.5e9], 'BRL'],
    ['The town spent CHF 40,000 on pumps.', [40_000], 'CHF'],
    ['The town spent 3 tn yen on pumps.', [3e12], 'JPY'],
    ['The town spent 3.5 mln euros on pumps.', [3.5e6], 'EUR'],
    ['Output moved by -1.3% in May.', [-1.3], '%'],
    ['The town spent Z$400 on pumps.', [], null],
  ])('%s', (text, values, unit) => {
    const { figures } = documentOf(`Note of the day\n\n${text}\n\nThat was all that anybody said there.`);
    expect(figures.map(({ low }) => low)).toEqual(values);
    if (unit) expect(figures[0]?.unit).toBe(unit);
  });
});

describe('a figure at the end of a line without a full stop', () => {
  test.each([
    ['The mill wall is wide by 40 yards', '40 yards'],
    ['The cart cost 40 Kenyan shillings', '40 Kenyan shillings'],
    ['The rate rose by 40 percentage points', '40 percentage points'],
    ['The miller paid $40 million', '$40 million'],
  ])('%s', (line, words) => {
    const { text, figures } = documentOf(`Note of the day\n\nKey figures:\n• ${line}\n• Mills closed: 31`);
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual([words, '31']);
  });
});
