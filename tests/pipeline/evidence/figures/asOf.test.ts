import { describe, expect, test } from 'vitest';
import { documentOf, PUBLISHED } from '../../../builders.ts';

const daysIn = (text: string) => documentOf(text).figures.map(({ asOf, asOfBasis }) => [asOf, asOfBasis]);
/** The days of all figures, whatever they rest on. */
const whensIn = (text: string) => documentOf(text).figures.map(({ asOf }) => asOf);

describe('asOf of a figure, in a text of Wednesday 15 May 2024', () => {
  test.each([
    ['The death toll rose to 62 on Monday.', '2024-05-13'],
    ['As of Tuesday, 62 people were missing.', '2024-05-14'],
    ['By Tuesday 62 people were missing.', '2024-05-14'],
    ['The choir sold 62 tickets on Monday.', '2024-05-13'],
  ])('the day that the sentence gives: %s', (text, day) => {
    expect(daysIn(text)).toEqual([[day, 'text']]);
  });

  test.each([
    ['In 1979, 21 people died in a fire there.', '1979'],
    ['In July 2004 floods killed more than 700 people.', '2004-07'],
    ['The choir sold 62 tickets in 2019.', '2019'],
    ['A storm in January sank 14 boats.', '2024-01'],
    ['At least 20 guards were killed in January in a brawl.', '2024-01'],
    ['The harbour has been quiet since 1975 when four guards were killed.', '1975'],
    ['It lies beside the site of a 2015 landslide that killed eight people.', '2015'],
    ['The 2004 wave killed 230,000 people.', '2004'],
  ])('the year or month of something long past: %s', (text, day) => {
    expect(daysIn(text)).toEqual([[day, 'text']]);
  });

  test.each([
    ['In 1984, 20 people died in a fire, while in 1979, 21 people died.', ['1984', '1979']],
    ['In July and August 2004, floods killed 700 people.', ['2004-07/2004-08']],
    ['Turnout was 38 percent in 2019 and 35 percent in 2015.', ['2019', '2015']],
    ['Crowds met again after more than 100 people were hurt on Monday.', ['2024-05-13']],
    ['Inflation fell to 12.7 percent in April.', ['2024-04']],
    ['The last wave came in 2021. At that point some 8,000 people were let in.', ['2021']],
    ['In 1993 a flood hit the valley. It killed 40 people.', ['1993']],
    ['In 1993 a cyclone hit the valley. The cyclone sank 40 boats.', ['1993']],
    // the date right behind each
    ['Rents rose 2 percent in April and 3 percent in March.', ['2024-04', '2024-03']],
    ['Growth of 1.7 percent in 2026 and 1.9 percent in 2027 is foreseen.', ['2026', '2027']],
    ['The mine had an output of 400 tonnes in 2013.', ['2013']],
    [
      'Storms on 2 May were followed by raids the day before that killed 20 people in Elm and 12 in Oak.',
      ['2024-05-01', '2024-05-01'],
    ],
    ['On the night of 3 May guards shot dead two rowers.', ['2024-05-03']],
    ['It is the worst accident since a sinking in 2014 killed 304 people.', ['2014']],
    ['The heat lasted from 2 to 6 May, when it hit 44 degrees.', ['2024-05-02/2024-05-06']],
    ['Fares rose 4 percent to 44 euros over the three months to the end of March.', ['2024-03', '2024-03']],
    // a clause of its own, and a period that nothing names
    ['The isles, which lie 300 miles east of the cape, are a land over which kings fought in 1982.', [PUBLISHED]],
    [
      'After a slump at the end of last year, output grew 0.6 percent in the first three months of the year.',
      [undefined],
    ],
    ['The 44-month siege of Elm and the 1995 raid were told.', [PUBLISHED]],
    // another thing, and the year may be its own: no day
    ['In 1993 a dam was built. Its collapse killed 40 people.', [undefined]],
    ['In 1993 a dam was built. Its collapse has killed 40 people.', [PUBLISHED]],
  ])('each number its own: %s', (text, days) => {
    expect(whensIn(text)).toEqual(days);
  });

  test('a day behind a comparison is that of the figure behind it', () => {
    expect(
      daysIn('Sales rose to $55 billion, compared with $35 billion in the year that ended on September 30, 2019.'),
    ).toEqual([
      [PUBLISHED, 'published'],
      ['2019-09-30', 'text'],
    ]);
  });

  test.each([
    ['Turnout was 41 percent, up from 38 percent in 2019.', [PUBLISHED, '2019']],
    ['The ferry carried 30 cars, down from about 70 cars in March.', [PUBLISHED, '2024-03']],
    ['Sales were $9 million, compared with $7 million in first quarter 2023.', [PUBLISHED, '2023-33']],
    ['Sales were $9 million, compared with $7 million.', [PUBLISHED, undefined]],
    ['The herd fell to 30 goats from 70 goats.', [PUBLISHED, undefined]],
    ['The bank cut its rate to 5% from 5.25%.', [PUBLISHED, undefined]],
    // no comparison
    ['The letter came from 70 farms.', [PUBLISHED]],
  ])('what a figure is set beside never has the day of publication: %s', (text, days) => {
    expect(whensIn(text)).toEqual(days);
  });

  test('a report on a period: its numbers are of the period’s last day', () => {
    const report = 'The results for the quarter ended March 31, 2024 are out.';
    expect(whensIn(`${report} Sales rose to $96 million in the first quarter.`)).toEqual(['2024-03-31']);
    expect(whensIn(`${report} In the quarter, sales rose to $96 million.`)).toEqual(['2024-03-31']);
    expect(whensIn(`${report} Sales rose to $96 million, and the firm has 40 shops.`)).toEqual([PUBLISHED, PUBLISHED]);
    expect(whensIn(`${report} Sales were $96 million in the same quarter.`)).toEqual([undefined]);
  });

  test.each([
    'The mill, founded in 1987, has 40 carts.',
    'The mill, which burned in 1987, has 40 carts.',
    'The mill has 40 carts from 1987.',
    'The quake on Monday killed 62 people.',
    'The quake killed 62 people.',
    'The choir has 62 members.',
    'Since 1975, 40 people have died.',
    'The worst fires since records began in 2006 burned 400 farms.',
    'The bus sold 60 tickets after a march on 28 February.',
    'With 49 seats it could decide how Sunday’s vote goes.',
    'The firm will hire 40 clerks by Friday.',
    'The club had 49 seats before the vote on Monday.',
  ])('else the day of publication: %s', (text) => {
    expect(daysIn(text)).toEqual([[PUBLISHED, 'published']]);
  });

  test.each([
    ['It was the worst wreck since March 1999, when a tram hit a cart, killing 11 people and hurting 90.', '1999-03'],
    ['A blaze tore through the old mill in November, killing 168 bakers.', '2023-11'],
    ['The last crash of the line, in 1997, involved a tram in which 12 people died.', '1997'],
    ['Four rowers, who used to live in Elm, were arrested in September after a quarrel.', '2023-09'],
  ])('an earlier event has its own day: %s', (text, day) => {
    expect(daysIn(text)[0]).toEqual([day, 'text']);
  });

  test.each(['Some 900 tailors left the town in recent years.', 'The court refused 900 pleas decades ago.'])(
    'where its day is not told it has none: %s',
    (text) => {
      expect(daysIn(text)[0]).toEqual([undefined, undefined]);
    },
  );

  test.each([
    // until now, a comparison, a name
    'The club has sold 900 boats since a storm in March 1999.',
    'The mill grinds 900 tons, compared with last year.',
    'The Flour Act of 2009 would cost the mill $900.',
  ])('an earlier date by the way takes none away: %s', (text) => {
    expect(daysIn(text)[0]).toEqual([PUBLISHED, 'published']);
  });
});

describe('the time of a number that its own words tell', () => {
  test.each([
    ['From January 1 to June 30, 2021, the office counted 3,268 cases.', '2021-01-01/2021-06-30'],
    ['The office counted 3,268 cases from January to June 2021.', '2021-01/2021-06'],
    ['The clinic saw 159 patients between August 2022 and January 2023.', '2022-08/2023-01'],
    ['Between August 2022 and 23 January 2023, 159 goats were ill.', '2022-08/2023-01-23'],
    ['In the 21 days from 20 April through 10 May 2024, 69 mills closed.', '2024-04-20/2024-05-10'],
    ['Then, in February, the town sued the mill for $500.', '2024-02'],
    ['A 2021 survey by the Lind Centre found that 52% of adults had been at the fair.', '2021'],
    ['Mills use 7% of all power, according to one 2022 report.', '2022'],
    ['A guide told the paper in December last year that 87 percent of the crew has been lost.', '2023-12'],
    ['The army has 170,000 guards, according to a decree issued by the palace in December.', '2023-12'],
    ['In 2021, the rate for doses of rye, mumps, and rubella salve among boys was 92.7%.', '2021'],
    ['The mill began its work in February last year and on Tuesday started a two-week trial.', '2024-05-14'],
  ] as const)('%s', (text, when) => {
    expect(whensIn(text).at(-1)).toBe(when);
  });

  test.each([
    // a term, a condition, a match, a deed, a place: no time of the number
    ['The bank holds a 25 million euro loan payment due in 2026.', PUBLISHED],
    ['Mills may close for thousands of weavers if the towns fail to agree by the end of the month.', PUBLISHED],
    ['Lind had a poor start to the game but used a strong fourth quarter to finish with 27 points.', PUBLISHED],
    ['She was fined 400 euros for a song in March 2021.', PUBLISHED],
    ['They met guards who had set out from Elm, 25 km east of the river, in March.', PUBLISHED],
    ['A 2024 survey by the Lind Centre found that 52% of adults had been at the fair.', PUBLISHED],
    ['The clerk said in Elm that 40 boats had sunk.', PUBLISHED],
    // told, and not which
    ['More than 70,000 guests came in March and April.', undefined],
    ['The clerk said in March that 40 boats had sunk.', undefined],
    ['Profit was 40 million euros, compared with a loss of 12 million euros a year earlier.', undefined],
    ['Last year 38 carts sank, and the deficit has soared from just $1 billion.', undefined],
    ['The town had 3 million guests in 2023, up from 2 million a year ago.', undefined],
  ] as const)('look-alike: %s', (text, when) => {
    expect(whensIn(text).at(-1)).toBe(when);
  });
});
