import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../builders.ts';

/** The figures of a sentence: "21 | 21", "over 40 minutes | >40 minute". */
const valuesIn = (sentence: string): string[] => {
  const { text, figures } = documentOf(`Note of the day\n\n${sentence}\n\nThat was all that anybody said there.`);
  return figures.map(({ start, end, low, high, strict, unit }) => {
    const value =
      low === high
        ? `${low}`
        : high === null
          ? `${strict ? '>' : '≥'}${low}`
          : low === null
            ? `${strict ? '<' : '≤'}${high}`
            : `${low}–${high}`;
    return `${text.slice(start, end)} | ${value}${unit ? ` ${unit}` : ''}`;
  });
};

describe('"over" and "under" that bound nothing', () => {
  test.each([
    ['The guards handed over 21 girls at dawn.', '21 | 21'],
    ['The camp has handed over 90 prisoners to the town.', '90 | 90'],
    ['The smith handed over 14 keys.', '14 | 14'],
    ['The clerk turned over 62 letters to the court.', '62 | 62'],
    ['The firm took over two mills in spring.', 'two | 2'],
    ['The family took over nine vineyards.', 'nine | 9'],
    ['The bank will take over 14 branches.', '14 | 14'],
    ['The cheese was sold under 48 brands in the north.', '48 | 48'],
    ['The flour is sold under 12 names there.', '12 | 12'],
    ['She has served under 14 presidents.', '14 | 14'],
  ] as const)('%s', (text, value) => {
    expect(valuesIn(text)[0]).toBe(value);
  });
  test.each([
    ['The walk took over 40 minutes.', 'over 40 minutes | >40 minute'],
    ['The crossing takes over two hours.', 'over two hours | >2 hour'],
    ['The guards handed more than 21 girls to the nurses.', 'more than 21 | >21'],
    ['The village took in over 300 guests.', 'over 300 | >300'],
    ['The fair drew over 90 smiths.', 'over 90 | >90'],
    ['The lamps were sold for under 48 euros.', 'under 48 euros | <48 EUR'],
    ['The well was under 40 feet deep.', 'under 40 feet | <40 foot'],
    ['The choir has under 48 members.', 'under 48 | <48'],
    ['The firm owns over 40 brands.', 'over 40 | >40'],
    ['It took over 400 volunteers to lift it.', 'over 400 | >400'],
  ] as const)('look-alike: %s', (text, value) => {
    expect(valuesIn(text)[0]).toBe(value);
  });
});

describe('"m" against digits', () => {
  test.each([
    ['The goat fell into a 40m well at dusk.', '40m | 40 metre'],
    ['The crew dug a 9m shaft under the mill.', '9m | 9 metre'],
    ['Divers searched the 30m dock.', '30m | 30 metre'],
    ['The yard launched a 60m yacht.', '60m | 60 metre'],
    ['The skier left the slope by a 25m jump.', '25m | 25 metre'],
    ['The gale took down the 12m mast.', '12m | 12 metre'],
    ['The town put up a 5m statue.', '5m | 5 metre'],
    ['They crossed on a 70m rope.', '70m | 70 metre'],
    ['The quarry ended in a 90m face.', '90m | 90 metre'],
    ['The boys swam out to that 20m raft.', '20m | 20 metre'],
  ] as const)('metres: %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });
  test.each([
    ['The firm sold 9m lamps.', '9m | 9000000'],
    ['The drought hit 40m people.', '40m | 40000000'],
    ['The bank has 3m customers.', '3m | 3000000'],
    ['The plan would house the 2m refugees.', '2m | 2000000'],
    ['The herd lost 1.5m sheep.', '1.5m | 1500000'],
    ['The library lends 6m books a year.', '6m | 6000000'],
    ['The firm recalled 4m small cars.', '4m | 4000000'],
    ['The ministry ordered 20m doses.', '20m | 20000000'],
    ['The app has 8m users.', '8m | 8000000'],
    ['The island grows 11m trees.', '11m | 11000000'],
  ] as const)('millions: %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });
  test('neither, where both may be meant', () => {
    expect(valuesIn('The town has a 3m population.')).toEqual([]);
  });
});

describe('pounds', () => {
  test.each([
    'The firm recalled 7 million pounds of minced beef.',
    'The farm grew 15 million pounds of plums.',
    'The port took in 2.5 million pounds of frozen fish.',
    'The mill ground 3 million pounds of flour.',
    'The blast spread 4 million pounds of tin.',
    'The islanders dried 1.2 million pounds of kelp.',
    'The works burned 9 million pounds of coal.',
    'Beavers felled 1 million pounds of timber.',
    'The dairy poured out 6 million pounds of milk.',
    'The rocket carries 1.7 million pounds of fuel.',
  ])('of a thing weigh it: %s', (text) => {
    expect(valuesIn(text)[0]).toMatch(/ pound$/);
  });
  test.each([
    'The firm lost 7 million pounds of revenue.',
    'The minister pledged 7 million pounds of aid.',
    'The mill wants 7 million pounds for it.',
    'The theft of 2 million pounds of jewellery was told of.',
    'The town has 9 million pounds of debt.',
    'The fire did 3 million pounds of damage.',
    'The firm spent 4 million pounds of its savings.',
    'The council found 5 million pounds of cuts.',
    'The club paid 20 million pounds on Monday.',
    'They won 6 million pounds of public money.',
  ])('of money are a sum: %s', (text) => {
    expect(valuesIn(text)[0]).toMatch(/ GBP$/);
  });
});

describe('the dollar sign beside dollars of another land', () => {
  test('is that of the US where brackets tell them apart', () => {
    expect(valuesIn('The lamp of over $90 was sold for 40 Hong Kong dollars ($5).')[0]).toBe('over $90 | >90 USD');
    expect(valuesIn('The lamp of over $90 was sold for 40 Hong Kong dollars.')[0]).toBe('over $90 | >90 HKD');
  });
});

describe('what is no quantity', () => {
  test.each([
    'A neighbour called 911 at noon.',
    'They dialled 999 twice.',
    "Brenn's 2014 ballot measure was void.",
    'The bank will print the wren on the $10 note.',
    'The clerk hid a $20 bill there.',
    'The mint struck a £2 coin.',
    'She sang with Thirty Seconds to Dawn in May.',
    'The court followed Lind v Roe [1992] 2 MLR 103 in that.',
    'The clerk was to have $400 x 8 years.',
    'A 38 year old rower drowned.',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
  test.each([
    'The mayor called 911 voters.',
    'They rang 999 bells.',
    'The council passed a $20 million bill.',
    'The fair cost $10 a head.',
    'The herd had 2,014 goats.',
    'The shop took $20 from the boy.',
    'The lamp burned for thirty seconds.',
    'The court read 103 letters.',
    'The clerk was to have $400 for 8 years.',
    'The bridge is 38 metres long.',
  ])('look-alike: %s', (text) => {
    expect(valuesIn(text).length).toBeGreaterThan(0);
  });
});

describe('one amount in two units, or in two ranges', () => {
  test.each([
    ['The rower is 6 feet 3 inches tall.', '6 feet 3 inches | 75 inch'],
    ['The trip took two hours and 40 minutes.', 'two hours and 40 minutes | 160 minute'],
    ['The trip took at least two hours and 40 minutes.', 'at least two hours and 40 minutes | ≥160 minute'],
    ['The clerk was jailed for 13 years and four months.', '13 years and four months | 160 month'],
    [
      'The mayor stands between 1.58 metres (5 feet 2 inches) and 1.63 metres (5 feet 4 inches) tall.',
      'between 1.58 metres (5 feet 2 inches) and 1.63 metres | 1.58–1.63 metre',
    ],
    [
      'The lake lies between 40 km (25 miles) and 60 km (37 miles) away.',
      'between 40 km (25 miles) and 60 km | 40–60 km',
    ],
    ['The statue, a 1.5 metre-high figure, was sold.', '1.5 metre-high | 1.5 metre'],
  ] as const)('%s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });
  test.each([
    [
      'The deficit has soared from just $1 billion to $38 billion.',
      ['$1 billion | 1000000000 USD', '$38 billion | 38000000000 USD'],
    ],
    ['The fee fell from about 40 euros to 20 euros.', ['about 40 euros | 40 EUR', '20 euros | 20 EUR']],
    ['The stay is from about 3 to 5 days.', ['about 3 to 5 days | 3–5 day']],
    ['The pit is 9 feet deep and 40 inches wide.', ['9 feet | 9 foot', '40 inches | 40 inch']],
  ] as const)('look-alike: %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});
