import { describe, expect, test } from 'vitest';
import { DATE_RULES } from '../../../../src/language/en/events/index.ts';
import { findDates } from '../../../../src/pipeline/evidence/events/index.ts';
import { PUBLISHED, proseOf } from '../../../builders.ts';

/** The rule, phrase and day of each date of a text published on Wednesday, 15 May 2024. */
const datesIn = (text: string): string[][] =>
  findDates(proseOf(text), PUBLISHED, 'a').map(({ start, end, when, rule }) => [
    rule ?? '',
    text.slice(start, end),
    when,
  ]);

/** A sentence for each rule whose date no other would read so. */
const READ: readonly (readonly [rule: string, text: string, phrase: string, when: string])[] = [
  ['ISO date', 'The mill burned on 2023-11-07.', '2023-11-07', '2023-11-07'],
  ['span of days in a month', 'The fair ran May 3-9 on the quay.', 'May 3-9', '2024-05-03/2024-05-09'],
  ['span of days before the month', 'The fair ran from 3 to 9 May.', 'from 3 to 9 May', '2024-05-03/2024-05-09'],
  ['span of dates', 'It ran from May 30 to June 2, 2023.', 'from May 30 to June 2, 2023', '2023-05-30/2023-06-02'],
  ['span of months', 'It rained from March to April 2021.', 'from March to April 2021', '2021-03/2021-04'],
  ['span of years', 'The war went on from 1914 to 1918.', 'from 1914 to 1918', '1914/1918'],
  ['month and day', 'The mill burned on November 7, 2023.', 'November 7, 2023', '2023-11-07'],
  ['day and month', 'The mill burned on 7 November 2023.', '7 November 2023', '2023-11-07'],
  ['part of a month', 'The mill burned in late November.', 'late November', '2023-11'],
  ['month of this or another year', 'The mill burned in April this year.', 'in April this year', '2024-04'],
  ['month and year', 'The mill burned in November 2022.', 'November 2022', '2022-11'],
  ['month of another year', 'The mill burned last March.', 'last March', '2024-03'],
  ['month', 'The mill burned in November.', 'in November', '2023-11'],
  ['quarter', 'The mill was sold in the first quarter of 2023.', 'first quarter of 2023', '2023-33'],
  ['season', 'The mill burned last summer.', 'last summer', '2023-22'],
  ['part of a year', 'The mill burned in early 2019.', 'early 2019', '2019'],
  ['decade', 'The mill burned in the 1920s.', 'the 1920s', '1920/1929'],
  ['year', 'The mill burned in 1859.', 'in 1859', '1859'],
  ['part of this or another year', 'The mill burned late last year.', 'late last year', '2023'],
  ['ago', 'The mill burned two days ago.', 'two days ago', '2024-05-13'],
  ['weekday', 'The mill burned on Monday.', 'Monday', '2024-05-13'],
  ['today', 'The mill burned this morning.', 'this morning', '2024-05-15'],
  ['yesterday', 'The mill burned last night.', 'last night', '2024-05-14'],
  ['tomorrow', 'The mill opens tomorrow.', 'tomorrow', '2024-05-16'],
  ['last, this or next period', 'The mill burned last month.', 'last month', '2024-04'],
];

/** The same for those that count from the date before them. */
const COUNTED: readonly (readonly [rule: string, text: string, phrase: string, when: string])[] = [
  ['counted from the date before', 'Two days later it rained.', 'Two days later', '1982-05-05'],
  ['day before', 'The day before, it had rained.', 'The day before', '1982-05-02'],
  ['day after', 'The next day it rained.', 'The next day', '1982-05-04'],
  ['same day', 'That same day it rained.', 'That same day', '1982-05-03'],
  ['following week or month', 'The following year it was rebuilt.', 'The following year', '1983'],
];

/** Look-alikes, under the rule that tempts. */
const UNREAD: readonly (readonly [rule: string, text: string])[] = [
  ['ISO date', 'Part 2023-110-07 was sold out.'],
  ['month', 'The march in May Street was long.'],
  ['month and day', 'She paid March 3,500 crowns.'],
  ['month', 'They may go.'],
  ['quarter', 'A quarter of the mill burned.'],
  ['quarter', 'It was the first quarter-on-quarter fall.'],
  ['season', 'The spring of the watch broke.'],
  ['year', 'Some 1,859 people came.'],
  ['weekday', 'She reads the Sunday Lantern.'],
  ['today', 'Today’s readers know it.'],
];

describe('DATE_RULES', () => {
  test('has a sentence for every rule', () => {
    const read = new Set([...READ, ...COUNTED].map(([rule]) => rule));
    expect(DATE_RULES.map(({ name }) => name).filter((name) => !read.has(name))).toEqual([]);
  });

  test.each(READ)('%s: %s', (rule, text, phrase, when) => {
    expect(datesIn(text)).toEqual([[rule, phrase, when]]);
  });

  test.each(COUNTED)('%s: %s', (rule, text, phrase, when) => {
    expect(datesIn(`The mill burned on 3 May 1982. ${text}`).at(-1)).toEqual([rule, phrase, when]);
  });

  test.each(UNREAD)('%s does not match: %s', (_rule, text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
