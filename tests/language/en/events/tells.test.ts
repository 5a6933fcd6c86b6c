import { describe, expect, test } from 'vitest';
import { barOf, EVENT_BARS } from '../../../../src/language/en/events/tells.ts';
import { findDates, findEvents } from '../../../../src/pipeline/evidence/events/index.ts';
import { PUBLISHED, proseOf } from '../../../builders.ts';

const barsIn = (text: string) => {
  const prose = proseOf(text);
  return findDates(prose, PUBLISHED, 'a').map((date) => {
    const sentence = prose.sentences[date.sentence];
    return sentence && barOf(sentence, date, date.when);
  });
};
/** Dates that are ends of a span, or times of one of several; both are barred. */
const SPANS = [
  'The boat may be launched between Sunday and 14 May.',
  'Some 900 goats were lost in May and June alone.',
  'He erased their leads in 2008 and 2012.',
  'The fair ran from 2 May to 9 May.',
];
/** Two deeds, each of its own day. */
const TWO_DAYS = ['The dam broke on Monday and the mayor left on Tuesday.', 'She left in May and in June he came.'];

const wordsIn = (text: string, published = PUBLISHED) =>
  findEvents(proseOf(text), published, 'a').map(({ start, end, when }) => [text.slice(start, end), when]);

/** Dates that are no event's, by the bar that tells so. */
const BARRED: readonly [bar: string, text: string][] = [
  ['publication line', 'Tuesday, May 7, 2024 The council sold the baths.'],
  ['every', 'The choir meets every Sunday.'],
  ['every', 'They fast each Friday.'],
  ['every', 'They have met each Monday.'],
  ['every', 'We pick the songs on a Monday.'],
  ['name', 'She hosted the Today show.'],
  ['name', 'The town was full for the Fourth of July.'],
  ['name', 'It replaces Order 2031-08 of June.'],
  ['day of a clause', 'A ranger saw the truck on the Saturday when he went out.'],
  ['comparison', 'Fees reached 7 million crowns, up from 6 million in 2022.'],
  ['nowadays', 'It is a thing that we cannot afford any more today.'],
  ['nowadays', 'Few read it among the young generation today.'],
  ['name', 'Funds for the 2019 Lima Games ran out.'],
  ['name', 'They wrote it for Good Friday.'],
  ['name', 'He scored twice for Sheffield Wednesday.'],
  ['span up to now', 'Some 900 families have fled since Monday.'],
  ['span up to now', 'As of Tuesday, nine roads were shut.'],
  ['span up to now', 'The rule stood until 2019.'],
  ['comparison', 'That is more than last year.'],
  ['comparison', 'Net sales were $4 million, compared to $3 million in the first quarter of 2024.'],
  ['comparison', 'The rate was set lower than projected in April.'],
  ['comparison', 'Boats came three times as often as in the same period last year.'],
  ['goal', 'They moved it from an initial goal of around March 2025.'],
  ['habit', 'It typically hands out shares in January.'],
  ['part of accounts', 'It booked a charge in its fourth-quarter earnings.'],
  ['part of accounts', 'Net sales were up in the first quarter of 2024.'],
  ['aim', 'The move could make it harder for the bank to raise rates this year.'],
  ['found', 'Earlier this year, a harbour poll found that many were poor.'],
  ['nowadays', 'The plan for the quay is still on-going today.'],
  ['span up to now', 'As at 1 July 2023, the wife had drawn nothing.'],
  ['comparison', 'Rent went up compared with last month.'],
  ['named in passing', 'The toll of the quake last week has risen to 61.'],
  ['named in passing', 'Roads were cut by aftershocks from Monday’s quake.'],
  ['named in passing', 'They hold him responsible for the 1995 massacre.'],
  ['named in passing', 'The trade was hit by the downing of the Norland flight last October.'],
  ['words said', 'The quake left 40 dead, by the latest tallies on Tuesday.'],
  ['period', 'It tells of the twelve months ended September 30, 2023.'],
  ['period', 'It gave its results for the third quarter ended in rain.'],
  ['name', 'It was heard under Act No. 15 of 1979 in the town.'],
  ['period', 'They foresee a deficit for next year.'],
  ['decade', 'She was acquitted of crimes in the war of the 1990s.'],
  ['condition', 'If the dam breaks tomorrow, the valley floods.'],
  ['thanks', 'Thank you all for coming today.'],
  ['thing of a year', 'He starred in the 2019 film.'],
  ['thing of a year', 'They paid under the 2015 bursary scheme.'],
  ['thing of a year', 'They fell short of the 2020 target.'],
  ['planned thing', 'He put off his planned Friday talk.'],
  ['possibility', 'The vote could still be held this week.'],
  ['possibility', 'The mill may open again this month.'],
  ['possibility', 'Growers expect rain later this year.'],
  ['span of years', 'Of those who fell ill between 1992 and 2019, nine died.'],
  ['span of years', 'They counted the boats of Lima from 2013 to 2018.'],
  ['some years ago', 'The mill burned down seven years ago.'],
  ['some years ago', 'They sold the boats 30 years ago.'],
  ['this period', 'Bread has become dearer this year.'],
  ['nowadays', 'The old mill is a museum today.'],
  ['nowadays', 'Today the bay remains empty.'],
  ['nowadays', 'The town is thriving today.'],
  ['nowadays', 'It is a feud that continues today.'],
  ['words said', 'The mayor said on Monday that the bridge was safe.'],
  ['words said', 'She told reporters on Tuesday that she would stay.'],
  ['words said', 'He repeated it in an interview on Friday.'],
  ['words said', 'In a statement on Monday the club blamed the pilot.'],
  ['trend', 'Sales rose 3 percent in March.'],
  ['trend', 'Output fell in the first quarter.'],
  ['state', 'In 2021 the town was rich.'],
  ['state', 'She lived in Lima in 2019.'],
  ['state', 'He was 14 in 2019.'],
];

/** Their look-alikes, which are. */
const TOLD: readonly [text: string, phrase: string][] = [
  ['On Tuesday, May 7, 2024, the council sold the baths.', 'Tuesday, May 7, 2024'],
  ['The choir met on Sunday.', 'Sunday'],
  ['The clinic opened on Monday.', 'Monday'],
  ['The court struck the rule down today.', 'today'],
  ['The plant opened in 2019.', 'in 2019'],
  ['It was not until Monday that the road was cleared.', 'Monday'],
  ['The vote is on Friday.', 'Friday'],
  ['Talks will open on Friday.', 'Friday'],
  ['Monday’s quake killed nine.', 'Monday'],
  ['Nine people died in the 2011 quake.', 'the 2011'],
  ['Crews left for the port on Monday.', 'Monday'],
  ['The quake of 3 May 2020 killed nine.', '3 May 2020'],
  ['He said the bridge collapsed on Monday.', 'Monday'],
  ['She said during a visit to Lima on 3 May that she would stay.', '3 May'],
  ['The firm closed its mill in the third quarter of 2024.', 'third quarter of 2024'],
  ['They plan to open the baths in March.', 'in March'],
  ['The well dried up in June, lower than ever.', 'in June'],
  ['Footage shows boats seized by guards on April 14.', 'April 14'],
  ['The firm announced on Monday that it would close.', 'Monday'],
  ['The mill burned down last year.', 'last year'],
  ['The town burned in 1859.', 'in 1859'],
  ['Two people were born in March.', 'in March'],
  ['The museum was founded in the 1920s.', 'the 1920s'],
];

describe('EVENT_BARS', () => {
  test('has a sentence for every bar', () => {
    const barred = new Set([...BARRED.map(([bar]) => bar), 'end of a span']);
    expect(EVENT_BARS.map(({ name }) => name).filter((name) => !barred.has(name))).toEqual([]);
  });

  test.each(SPANS)('end of a span: %s', (text) => {
    expect(barsIn(text).filter((bar) => bar !== 'end of a span' && bar !== 'possibility')).toEqual([]);
  });
  test.each(TWO_DAYS)('not of a span: %s', (text) => {
    expect(barsIn(text)).toEqual([undefined, undefined]);
  });

  test.each(BARRED)('%s: %s', (bar, text) => {
    expect(barsIn(text)).toEqual([bar]);
  });

  test('bars both days of a week of hours', () => {
    expect(barsIn('The clinic opens Monday to Friday.')).toEqual(['every', 'every']);
  });

  test.each(TOLD)('does not match: %s', (text, phrase) => {
    expect(wordsIn(text).map(([words]) => words)).toEqual([phrase]);
  });
});

describe('the day that is meant', () => {
  test.each<[string, string, string, string]>([
    [
      'a span of days before its month',
      'From 3 to 9 May the regatta filled the bay.',
      '2024-05-15',
      '2024-05-03/2024-05-09',
    ],
    ['a span of months', 'It rained from March to April 2021.', '2024-05-15', '2021-03/2021-04'],
    ['a season with its year', 'The flood of summer 2023 took the bridge.', '2024-05-15', '2023-22'],
    [
      'what was planned for the month that has gone',
      'The talks planned for late December collapsed.',
      '2025-01-10',
      '2024-12',
    ],
    ['a timetable', 'The bridge reopens in March.', '2025-01-15', '2025-03'],
    ['a year long ago', 'On January 8, 1880, he collapsed in the street.', '2024-05-15', '1880-01-08'],
    ['a list of what is planned', 'She will go to Lima, to Quito in July.', '2024-05-15', '2024-07'],
    ['the day itself, of what will be', 'The judge will give her verdict Wednesday.', '2024-05-15', '2024-05-15'],
    ['the day after, of what will be', 'The judge will give her verdict Thursday.', '2024-05-15', '2024-05-16'],
    [
      'what is past within what will be',
      'Divers will show why the ferry that sank on June 19 burned.',
      '2024-05-15',
      '2023-06-19',
    ],
    [
      'what was planned when something else happened',
      'They were due to sail at the time of the blast on Monday.',
      '2024-05-15',
      '2024-05-13',
    ],
    ['a day that opens what will be', 'On Monday, the premier will open the bridge.', '2024-05-15', '2024-05-20'],
    [
      'what the storm will do',
      'Rain will fall when it reaches the coast Friday afternoon.',
      '2024-05-15',
      '2024-05-17',
    ],
    ['what the storm did', 'Rain fell when it reached the coast Friday afternoon.', '2024-05-15', '2024-05-10'],
    ['the day that a ban is for', 'Ferries were cancelled for Friday.', '2024-05-15', '2024-05-17'],
    ['the day on which it was made', 'Ferries were cancelled on Friday.', '2024-05-15', '2024-05-10'],
    ['a timetable until a day', 'The shop stays shut until the fair ends on Monday.', '2024-05-15', '2024-05-20'],
    ['this month of a name, still to come', 'The bridge will open this November.', '2024-05-15', '2024-11'],
    ['what is likely to be', 'Voting is likely to begin on August 1.', '2024-05-15', '2024-08-01'],
    ['a day that opens what was', 'On Monday, the premier opened the bridge.', '2024-05-15', '2024-05-13'],
    ['talks to be held', 'There are talks of ministers to be held on Tuesday.', '2024-05-15', '2024-05-21'],
    ['a clause that looks ahead', 'Shares may fall when the markets reopen on Friday.', '2024-05-15', '2024-05-17'],
    ['a clause that looks back', 'Shares fell when the markets reopened on Friday.', '2024-05-15', '2024-05-10'],
    ['what is to be', 'The vote is to be held on November 20.', '2024-05-15', '2024-11-20'],
  ])('%s: %s', (_reason, text, published, when) => {
    expect(wordsIn(text, published).map(([, found]) => found)).toEqual([when]);
  });

  test('the very next year counts from the date before, not from publication', () => {
    expect(wordsIn('The mill closed on 3 May 1982. The very next year it burned.').map(([, when]) => when)).toEqual([
      '1982-05-03',
      '1983',
    ]);
  });

  test('the following year counts from no date before a year that is not read', () => {
    const text =
      'They met on 3 May 2022. It gave nine francs in the 2019 fiscal year and the following year forgave ten.';
    expect(wordsIn(text).map(([, when]) => when)).toEqual(['2022-05-03']);
  });

  test.each([
    ['The mill opened this week.', '2024-05-13/2024-05-19'],
    ['The mill burned down a year ago.', '2023'],
    ['The council ran the mill from 2021 to 2022.', '2021/2022'],
  ])('%s tells an event', (text, when) => {
    expect(wordsIn(text).map(([, found]) => found)).toEqual([when]);
  });

  test('a day without a year is of the year just told', () => {
    const text = 'They met on 22 April 2019. On the 23rd of April they left. The mill burned on 3 May.';
    expect(wordsIn(text).map(([, when]) => when)).toEqual(['2019-04-22', '2019-04-23', '2019-05-03']);
    expect(wordsIn('It was founded on 3 May 1920. The mill burned in November.').map(([, when]) => when)).toEqual([
      '1920-05-03',
      '2023-11',
    ]);
  });

  test('the next day counts from no date that stands far before', () => {
    const between = 'The water rose. The wind fell. The boats lay still. The crews slept. The night was calm. ';
    expect(wordsIn(`The mill burned on 3 May 1982. ${between}The next day it rained.`).map(([, when]) => when)).toEqual(
      ['1982-05-03'],
    );
  });

  test('a post of a live blog has the day above it, and counts from it', () => {
    expect(wordsIn('5 May, 08:10\nThe boats left yesterday.\n6 May, 09:00\nThe wind went down today.')).toEqual([
      ['5 May', '2024-05-05'],
      ['yesterday', '2024-05-04'],
      ['6 May', '2024-05-06'],
      ['today', '2024-05-06'],
    ]);
  });

  test('every date says which rule read it', () => {
    expect(findEvents(proseOf('It burned on Monday.'), PUBLISHED, 'a')[0]?.rule).toBe('weekday');
  });
});
