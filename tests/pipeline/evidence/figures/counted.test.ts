import { describe, expect, test } from 'vitest';
import { documentOf, figureRows } from '../../../builders.ts';

/** Numbers and what they count; a table of one rule holds cases for it and look-alikes against it, of five subjects and more. */
const countedIn = (sentence: string): string[] => {
  const text = `Note of the day\n\n${sentence}\n\nThat was all that anybody said there.`;
  return figureRows(text, documentOf(text).figures).map(
    ({ words, what, unit }) => `${words} | ${what}${unit ? ` | ${unit}` : ''}`,
  );
};

describe('what is left out beside a number', () => {
  test.each([
    // passive verbs behind a bare number
    ['Nurses said as many as 35 have been vaccinated.', ['as many as 35 | vaccinated']],
    ['At the school 12 were turned away.', ['12 | turned']],
    ['Of the pupils 40 were sent home.', ['40 | pupils']],
    ['The club bought 30 bats and 12 were broken.', ['30 | bats', '12 | bats broken']],
    ['By noon 500 had been sold.', ['500 | sold']],
    ['The two were married.', []],
    ['In 1998 were found the graves.', []],
    ['One was sold.', []],
    // compared with the figure before
    ['The firm hired 900 clerks, 12 percent more than in May.', ['900 | clerks', '12 percent | clerks | %']],
    ['Farms sent 40,000 lambs, 3 percent fewer than last year.', ['40,000 | lambs', '3 percent | lambs | %']],
    // joined
    ['Fares rose 5 percent in Elm and 3 percent in Oak.', ['5 percent | Fares | %', '3 percent | Fares | %']],
    [
      'Support was 41 percent in the north and 35 percent in the south.',
      ['41 percent | Support | %', '35 percent | Support | %'],
    ],
    [
      'They spent $40 million on roads and $3 million on trees.',
      ['$40 million | spent on roads | USD', '$3 million | trees | USD'],
    ],
    // set beside
    [
      'Net income 31 million euros vs loss 4 million.',
      ['31 million euros | Net income | EUR', '4 million | Net income | EUR'],
    ],
    ['Sales were $9 million against 7 million in spring.', ['$9 million | Sales | USD', '7 million | Sales | USD']],
    ['They raised $5 million against 40 rivals.', ['$5 million | raised | USD', '40 | rivals']],
    ['The fund gave $5 million to 2 million farmers.', ['$5 million | gave | USD', '2 million | farmers']],
    // inside of a quotation
    ['"If it rains, the harvest would be 40 tonnes," Ana Lind said.', ['40 tonnes | harvest | tonne']],
  ] as const)('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('reports on sport', () => {
  const INNINGS = 'The bowlers were tired and the first wicket fell at noon. ';
  test.each([
    ['Klein scored 74 before lunch.', ['74 | runs']],
    ['Roe made an unbeaten 65.', ['65 | runs']],
    ['Lind was caught at slip for 13.', ['13 | runs']],
    ['Needing 240 for victory, the side were 2 for 17 at the close.', ['240 | runs', '2 | wickets', '17 | runs']],
    ['They were dismissed for 128.', ['128 | runs']],
    ['Roe, on 18, edged the ball to Lind.', ['18 | runs']],
    ['Lind bowled 12 overs.', ['12 | overs']],
    ['The ground holds 30,000 people.', ['30,000 | people']],
  ] as const)('%s', (text, expected) => {
    expect(countedIn(INNINGS + text)).toEqual(expected);
  });
  test.each(['The paper made 74 for the fair.', 'The clerk scored 74 in that test.', 'Roe, on 18, said it was late.'])(
    'not elsewhere: %s',
    (text) => {
      expect(countedIn(text).filter((row) => row.endsWith('runs'))).toEqual([]);
    },
  );
});
