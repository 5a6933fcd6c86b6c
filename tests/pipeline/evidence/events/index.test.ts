import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/pipeline/evidence/events/index.ts';
import { PUBLISHED, proseOf, wordsOf } from '../../../builders.ts';

const eventsIn = (text: string, published: string | undefined = PUBLISHED) => findDates(proseOf(text), published, 'a');

/** "On Monday" → `['Monday', '2024-05-13']`, with the part where the phrase has one. */
const datesIn = (text: string, published?: string): string[][] =>
  eventsIn(text, published).map((event) => [
    ...wordsOf(text, [event]),
    event.part ? `${event.when} ${event.part}` : event.when,
  ]);

const undatedIn = (text: string): string[][] =>
  findDates(proseOf(text), undefined, 'a').map((event) => [...wordsOf(text, [event]), event.when]);

// Published on Wednesday, 15 May 2024.
describe('findDates(prose, published, id)', () => {
  describe('days', () => {
    test.each([
      ['The dam burst on 2023-11-07.', '2023-11-07', '2023-11-07'],
      ['The dam burst on November 7, 2023.', 'November 7, 2023', '2023-11-07'],
      ['The dam burst on Nov. 7, 2023, at dawn.', 'Nov. 7, 2023', '2023-11-07'],
      ['The dam burst on November 7th, 2023.', 'November 7th, 2023', '2023-11-07'],
      ['The dam burst on 7 November 2023.', '7 November 2023', '2023-11-07'],
      ['The dam burst on the 7th of November 2023.', '7th of November 2023', '2023-11-07'],
      ['The dam burst on Feb. 29, 2024.', 'Feb. 29, 2024', '2024-02-29'],
      ['The dam burst on April 28.', 'April 28', '2024-04-28'],
      ['The dam burst on 28 April.', '28 April', '2024-04-28'],
      ['The dam burst on May 15.', 'May 15', '2024-05-15'],
      ['The dam burst on November 7.', 'November 7', '2023-11-07'],
      ['The dam will be opened on November 7.', 'November 7', '2024-11-07'],
      ['The council plans to vote on January 9.', 'January 9', '2025-01-09'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(text)).toEqual([[phrase, when]]);
    });
  });

  describe('months', () => {
    test.each([
      ['The mill closed in March.', 'in March', '2024-03'],
      ['The mill closed in May.', 'in May', '2024-05'],
      ['The mill closed in August.', 'in August', '2023-08'],
      ['The mill will reopen in August.', 'in August', '2024-08'],
      ['The mill is set to reopen in February.', 'in February', '2025-02'],
      ['It has stood still since January.', 'since January', '2024-01'],
      ['The mill closed in March 2019.', 'March 2019', '2019-03'],
      ['The mill closed in September of 2019.', 'September of 2019', '2019-09'],
      ['The mill closed in Sept. 2019.', 'Sept. 2019', '2019-09'],
      ['The mill closed last March.', 'last March', '2024-03'],
      ['The mill closed last October.', 'last October', '2023-10'],
      ['The mill reopens next October.', 'next October', '2024-10'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(text)).toEqual([[phrase, when]]);
    });
  });

  describe('early, mid and late', () => {
    test.each([
      ['Snow fell in early March.', 'early March', '2024-03 early'],
      ['Snow fell in mid-March.', 'mid-March', '2024-03 mid'],
      ['Snow fell in late November.', 'late November', '2023-11 late'],
      ['Snow fell at the end of March.', 'the end of March', '2024-03 late'],
      ['Snow fell at the beginning of March 2021.', 'the beginning of March 2021', '2021-03 early'],
      ['The plant opened in early 2020.', 'early 2020', '2020 early'],
      ['The plant opened in mid-2015.', 'mid-2015', '2015 mid'],
      ['The plant opened in late 1999.', 'late 1999', '1999 late'],
      ['The plant opened late last year.', 'late last year', '2023 late'],
      ['The plant opened early this month.', 'early this month', '2024-05 early'],
      ['The plant opened earlier this year.', 'earlier this year', '2024'],
      ['The plant will open later this month.', 'later this month', '2024-05'],
      ['The plant will open at the end of the year.', 'the end of the year', '2024 late'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(text)).toEqual([[phrase, when]]);
    });
  });

  describe('weekdays', () => {
    test.each([
      ['The ferry sank on Monday.', 'Monday', '2024-05-13'],
      ['The ferry sank on Wednesday.', 'Wednesday', '2024-05-15'],
      ['The ferry sank on Thursday.', 'Thursday', '2024-05-09'],
      ['The ferry sank last Friday.', 'last Friday', '2024-05-10'],
      ['The ferry sank last Wednesday.', 'last Wednesday', '2024-05-08'],
      ['The ferry will sail on Thursday.', 'Thursday', '2024-05-16'],
      ['The ferry is scheduled to sail on Saturday.', 'Saturday', '2024-05-18'],
      ['Crews expect to reach the wreck on Sunday.', 'Sunday', '2024-05-19'],
      ['The ferry sails next Monday.', 'next Monday', '2024-05-20'],
      ['The owner said on Monday that the line will close.', 'Monday', '2024-05-13'],
      ['The line will close, the owner said on Monday.', 'Monday', '2024-05-13'],
      ['The line will close, and a crew left on Tuesday.', 'Tuesday', '2024-05-14'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(text)).toEqual([[phrase, when]]);
    });
  });

  describe('today and the days round it', () => {
    test.each([
      ['The bridge reopened today.', 'today', '2024-05-15'],
      ['The bridge reopened this morning.', 'this morning', '2024-05-15'],
      ['The bridge closes tonight.', 'tonight', '2024-05-15'],
      ['The bridge reopened yesterday.', 'yesterday', '2024-05-14'],
      ['The bridge was hit last night.', 'last night', '2024-05-14'],
      ['The bridge reopens tomorrow.', 'tomorrow', '2024-05-16'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(text)).toEqual([[phrase, when]]);
    });
  });

  describe('last, this and next', () => {
    test.each([
      ['Prices rose last week.', 'last week', '2024-05-06/2024-05-12'],
      ['Prices rose this week.', 'this week', '2024-05-13/2024-05-19'],
      ['Prices may rise next week.', 'next week', '2024-05-20/2024-05-26'],
      ['Prices rose last weekend.', 'last weekend', '2024-05-11/2024-05-12'],
      ['Prices may rise next weekend.', 'next weekend', '2024-05-18/2024-05-19'],
      ['Prices rose last month.', 'last month', '2024-04'],
      ['Prices rose this month.', 'this month', '2024-05'],
      ['Prices may rise next month.', 'next month', '2024-06'],
      ['Prices rose last year.', 'last year', '2023'],
      ['Prices rose this year.', 'this year', '2024'],
      ['Prices may rise next year.', 'next year', '2025'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(text)).toEqual([[phrase, when]]);
    });

    test('crosses the year', () => {
      expect(datesIn('Prices rose last month.', '2024-01-03')).toEqual([['last month', '2023-12']]);
      expect(datesIn('Prices rose last week.', '2024-01-03')).toEqual([['last week', '2023-12-25/2023-12-31']]);
    });
  });

  describe('ago: as exact as the unit', () => {
    test.each([
      ['The mayor quit two days ago.', 'two days ago', '2024-05-13'],
      ['The mayor quit 15 days ago.', '15 days ago', '2024-04-30'],
      ['The mayor quit a week ago.', 'a week ago', '2024-05-06/2024-05-12'],
      ['The mayor quit three weeks ago.', 'three weeks ago', '2024-04-22/2024-04-28'],
      ['The mayor quit two months ago.', 'two months ago', '2024-03'],
      ['The mayor quit six months ago.', 'six months ago', '2023-11'],
      ['The mayor quit a year ago.', 'a year ago', '2023'],
      ['The mayor quit 12 years ago.', '12 years ago', '2012'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(text)).toEqual([[phrase, when]]);
    });

    test('leaves a number open that the words leave open', () => {
      expect(datesIn('The mayor quit several years ago.')).toEqual([]);
    });
  });

  describe('counted from the date before', () => {
    test.each([
      ['Two days earlier, a shaft had flooded.', 'Two days earlier', '2024-05-01'],
      ['Three days later the pumps failed.', 'Three days later', '2024-05-06'],
      ['Ten days after that, the pumps failed.', 'Ten days after that', '2024-05-13'],
      ['A week later the pumps failed.', 'A week later', '2024-05-06/2024-05-12'],
      ['Two months earlier a shaft had flooded.', 'Two months earlier', '2024-03'],
      ['Three years before, a shaft had flooded.', 'Three years before', '2021'],
      ['The pumps failed the same day.', 'the same day', '2024-05-03'],
      ['The pumps failed the next day.', 'the next day', '2024-05-04'],
      ['The pumps failed the following morning.', 'the following morning', '2024-05-04'],
      ['The pumps had failed the day before.', 'the day before', '2024-05-02'],
      ['The pumps had failed the previous night.', 'the previous night', '2024-05-02'],
      ['The pumps failed the following week.', 'the following week', '2024-05-06/2024-05-12'],
      ['The pumps failed the following month.', 'the following month', '2024-06'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(`The mine closed on May 3. ${text}`)).toEqual([
        ['May 3', '2024-05-03'],
        [phrase, when],
      ]);
    });

    test('chains from link to link, also within one sentence', () => {
      const text = 'The mine closed on May 3, and two days later it burned. The next day it was empty.';
      expect(eventsIn(text).map(({ when, basis, sentence }) => [when, basis, sentence])).toEqual([
        ['2024-05-03', 'published', 0],
        ['2024-05-05', 'previous-date', 0],
        ['2024-05-06', 'previous-date', 1],
      ]);
    });

    test('stays open where no day stands before it', () => {
      expect(datesIn('Two days later, the pumps failed.')).toEqual([]);
      expect(datesIn('The mine closed in 2019. Two days later, the pumps failed.')).toEqual([['in 2019', '2019']]);
    });

    test('stays open where it counts from an event, not from a date', () => {
      expect(datesIn('The mine closed on May 3. The day before the wedding he left.')).toEqual([
        ['May 3', '2024-05-03'],
      ]);
    });
  });

  describe('years, decades, seasons and quarters', () => {
    test.each([
      ['The tower was built in 1998.', 'in 1998', '1998'],
      ['It has leaned since 2014.', 'since 2014', '2014'],
      ['It should stand until 2050.', 'until 2050', '2050'],
      ['It survived the 2019 flood.', 'the 2019', '2019'],
      ['It was painted in the 1980s.', 'the 1980s', '1980/1989'],
      ['It was painted in the 2010s.', 'the 2010s', '2010/2019'],
      ['It was painted in the spring of 2022.', 'in the spring of 2022', '2022-21'],
      ['It was painted in the fall of 2022.', 'in the fall of 2022', '2022-23'],
      ['It was painted last summer.', 'last summer', '2023-22'],
      ['It was painted this spring.', 'this spring', '2024-21'],
      ['It will be painted next autumn.', 'next autumn', '2024-23'],
      ['Sales fell in the second quarter of 2023.', 'second quarter of 2023', '2023-34'],
      ['Sales fell in the first quarter.', 'first quarter', '2024-33'],
      ['Sales fell in the fourth quarter.', 'fourth quarter', '2023-36'],
      ['Sales will fall in the fourth quarter.', 'fourth quarter', '2024-36'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(text)).toEqual([[phrase, when]]);
    });
  });

  describe('spans', () => {
    test.each([
      ['It rained from March 3 to April 7.', 'from March 3 to April 7', '2024-03-03/2024-04-07'],
      ['It rained between March 3 and April 7, 2021.', 'between March 3 and April 7, 2021', '2021-03-03/2021-04-07'],
      ['It rained from May 3, 2019 to April 7, 2021.', 'from May 3, 2019 to April 7, 2021', '2019-05-03/2021-04-07'],
      ['It rained from November 3 to January 7, 2021.', 'from November 3 to January 7, 2021', '2020-11-03/2021-01-07'],
      ['It rained from June 3 to 9, 2022.', 'June 3 to 9, 2022', '2022-06-03/2022-06-09'],
      ['It rained on June 3-9, 2022.', 'June 3-9, 2022', '2022-06-03/2022-06-09'],
      ['He ruled from 1999 to 2003.', 'from 1999 to 2003', '1999/2003'],
      ['He ruled between 2015 and 2019.', 'between 2015 and 2019', '2015/2019'],
    ])('%s → %s = %s', (text, phrase, when) => {
      expect(datesIn(text)).toEqual([[phrase, when]]);
    });
  });

  describe('does not match', () => {
    test.each([
      'She may leave the party.',
      'They march on the capital.',
      'He was the second man to sit down.',
      'Room 2014 was empty.',
      'They counted 1,998 birds.',
      'The prize is $2000 a head.',
      'The dam burst on February 30, 2023.',
      'The ship carried 2019 crates.',
      'Police found 15 of 40 guns.',
      'She was a student for two years.',
      'It was written one day.',
      'He spoke of days long ago.',
      'A quarter of the crop was lost.',
      'They fall in love with the spring water.',
      'Last but not least, the bell rang.',
      'The Sunday Times has a new editor.',
    ])('%s', (text) => {
      expect(datesIn(text)).toEqual([]);
    });
  });

  describe('without a day of publication', () => {
    test.each([
      'The ferry sank on Monday.',
      'The ferry sank yesterday.',
      'The ferry sank last week.',
      'The ferry sank in March.',
      'The ferry sank on March 3.',
      'The ferry sank two years ago.',
      'The ferry sank last summer.',
      'The ferry sank in the second quarter.',
      'The ferry sank earlier this year.',
      'The ferry sank in early March.',
    ])('leaves open: %s', (text) => {
      expect(undatedIn(text)).toEqual([]);
    });

    test('still reads what names its year, and counts on from it', () => {
      expect(undatedIn('The ferry sank on 3 March 2021. The next day it rained.')).toEqual([
        ['3 March 2021', '2021-03-03'],
        ['The next day', '2021-03-04'],
      ]);
    });

    test('knows too little where only the month of publication is known', () => {
      expect(datesIn('The ferry sank on Monday.', '2024-05')).toEqual([]);
    });
  });

  test('gives a phrase told twice two ids, the same at each run', () => {
    const [first, second] = eventsIn('It rained on May 3. It snowed on May 3.');
    expect(first?.id).not.toBe(second?.id);
    expect(eventsIn('It rained on May 3.')[0]?.id).toBe(first?.id);
  });
});
