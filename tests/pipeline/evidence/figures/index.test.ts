import { describe, expect, test } from 'vitest';
import { CLAIM_RULES } from '../../../../src/language/en/claims/index.ts';
import { FIGURE_RULES } from '../../../../src/language/en/figures/index.ts';
import { measureFor } from '../../../../src/language/en/figures/weight.ts';
import { findClaims } from '../../../../src/pipeline/evidence/claims/index.ts';
import { findFigures } from '../../../../src/pipeline/evidence/figures/index.ts';
import { figureRows, proseOf } from '../../../builders.ts';

const figuresIn = (text: string) => {
  const prose = proseOf(text);
  return findFigures(prose, FIGURE_RULES, findClaims(prose, CLAIM_RULES, [], 'a'), 'a');
};

/** Words, least value, greatest value, unit, what is counted. */
type Row = [words: string, low: number | null, high: number | null, unit: string | null, what: string];
const rowsIn = (text: string): Row[] =>
  figureRows(text, figuresIn(text)).map(({ words, low, high, unit, what }) => [words, low, high, unit, what]);

const qualifiersIn = (text: string): string[][] => figuresIn(text).map(({ qualifiers }) => qualifiers);

describe('findFigures(prose, rules, claims, id)', () => {
  describe('counts', () => {
    test.each<[string, Row]>([
      ['The storm drowned 12 sheep.', ['12', 12, 12, null, 'sheep']],
      ['It left 15,000 homes without power.', ['15,000', 15_000, 15_000, null, 'homes']],
      ['Twenty-three miners were trapped.', ['Twenty-three', 23, 23, null, 'miners']],
      ['Two dozen crates were found.', ['Two dozen', 24, 24, null, 'crates']],
      ['A dozen crates were found.', ['A dozen', 12, 12, null, 'crates']],
      ['Three hundred pupils stayed at home.', ['Three hundred', 300, 300, null, 'pupils']],
      ['One million bees were lost.', ['One million', 1_000_000, 1_000_000, null, 'bees']],
      ['The grid serves 1.5 million households.', ['1.5 million', 1_500_000, 1_500_000, null, 'households']],
      ['The museum owns 3,400 old coins.', ['3,400', 3400, 3400, null, 'old coins']],
      ['The navy ordered 14 coastal patrol boats.', ['14', 14, 14, null, 'coastal patrol boats']],
      ['They fired 900 rounds of ammunition.', ['900', 900, 900, null, 'rounds of ammunition']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('digits in groups with a space between', () => {
    test.each<[string, Row]>([
      ['It left 15\u2009000 homes without power.', ['15\u2009000', 15_000, 15_000, null, 'homes']],
      ['It left 34\u202F500 homes without power.', ['34\u202F500', 34_500, 34_500, null, 'homes']],
      ['The museum owns 3\u00A0400 old coins.', ['3\u00A0400', 3400, 3400, null, 'old coins']],
      ['It left 15 000 homes without power.', ['15 000', 15_000, 15_000, null, 'homes']],
      ['It left 1 234 567 homes without power.', ['1 234 567', 1_234_567, 1_234_567, null, 'homes']],
      ['The bridge cost $15 000.', ['$15 000', 15_000, 15_000, 'USD', 'bridge']],
      ['One million bees and 2\u2009500 000 wasps were lost in 2024.', ['One million', 1e6, 1e6, null, 'bees']],
    ])('%j', (text, row) => {
      expect(rowsIn(text)[0]).toEqual(row);
    });

    test.each([
      'It left 34 500 homes without power.',
      'On the night of June 15 300 homes were lost.',
      'It left 2 300 homes without power.',
    ])('leaves out what may be one number or two: %s', (text) => {
      expect(rowsIn(text)).toEqual([]);
    });

    test.each<[string, string[]]>([
      ['In 2024 300 homes were lost.', ['300']],
      ['It left 15, 000 homes and 12 sheep.', ['12']],
      ['The 12 sheep ate 300 apples.', ['12', '300']],
    ])('parts what is two numbers: %s', (text, words) => {
      expect(rowsIn(text).map(([each]) => each)).toEqual(expect.arrayContaining(words));
    });
  });

  describe('money', () => {
    test.each<[string, Row]>([
      ['The bridge cost $4 million.', ['$4 million', 4e6, 4e6, 'USD', 'bridge']],
      ['The bridge cost 200 million euros.', ['200 million euros', 2e8, 2e8, 'EUR', 'bridge']],
      ['The state collected $65.4 billion in taxes.', ['$65.4 billion', 65.4e9, 65.4e9, 'USD', 'taxes']],
      ['He wore a €43,000 watch.', ['€43,000', 43_000, 43_000, 'EUR', 'watch']],
      ['The town set aside £300,000 for the new roof.', ['£300,000', 300_000, 300_000, 'GBP', 'set aside for roof']],
      ['He faces a fine of $2,500.', ['$2,500', 2500, 2500, 'USD', 'fine']],
      ['The clinic owed ₩5 billion to suppliers.', ['₩5 billion', 5e9, 5e9, 'KRW', 'owed to suppliers']],
      ['Thieves took $900 worth of cheese.', ['$900', 900, 900, 'USD', 'cheese']],
      ['The farm sold for $1.2bn.', ['$1.2bn', 1.2e9, 1.2e9, 'USD', 'farm']],
      ['“We need $2.4” million for the weir, Ruiz said.', ['$2.4” million', 2.4e6, 2.4e6, 'USD', 'weir']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });

    test('has no float noise', () => {
      expect(rowsIn('The levy raised $65.4 billion.')[0]?.[1]).toBe(65_400_000_000);
      expect(rowsIn('The levy raised $1.1 million.')[0]?.[1]).toBe(1_100_000);
    });
  });

  describe('whose dollars', () => {
    const LONG = 'The harbor was dredged again. '.repeat(20);
    test.each([
      ['named at the beginning', 'Fiji mended its bridges. They cost $30.', 'FJD'],
      ['named twice', `${LONG}Fiji voted. They paid $30. The news pleased Fiji.`, 'FJD'],
      ['named in passing', `${LONG}They paid $30 and sold it to Fiji.`, 'USD'],
      [
        'beside a place in the United States',
        'Jamaica is a quarter of Queens in New York. Rents in Jamaica rose to $30.',
        'USD',
      ],
      ['beside the White House', 'Jamaica wrote to the White House. Jamaica asked for $30.', 'USD'],
      ['in full', `${LONG}They paid 30 Fijian dollars.`, 'FJD'],
    ])('%s', (_class, text, unit) => {
      expect(figuresIn(text).flatMap((each) => (each.unit?.length === 3 ? [each.unit] : []))).toEqual([unit]);
    });
  });

  describe('shares', () => {
    test.each<[string, Row]>([
      ['They saw 24 percent of the pupils.', ['24 percent', 24, 24, '%', 'pupils']],
      ['They saw 7.5% of the pupils.', ['7.5%', 7.5, 7.5, '%', 'pupils']],
      ['They saw 7 per cent of the pupils.', ['7 per cent', 7, 7, '%', 'pupils']],
      ['Turnout fell by 3 percentage points.', ['3 percentage points', 3, 3, 'pp', 'Turnout']],
      ['Half of the crop was lost.', ['Half', 50, 50, '%', 'crop']],
      ['A quarter of the crop was lost.', ['A quarter', 25, 25, '%', 'crop']],
      ['Two-thirds of the crop was lost.', ['Two-thirds', 66.6667, 66.6667, '%', 'crop']],
      ['One-fifth of the voters stayed at home.', ['One-fifth', 20, 20, '%', 'voters']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('measures', () => {
    test.each<[string, Row]>([
      ['The fence runs for 30 miles.', ['30 miles', 30, 30, 'mile', 'fence']],
      ['Trucks brought 12 tons of rice.', ['12 tons', 12, 12, 'ton', 'rice']],
      ['Fire burned 5,000 acres of forest.', ['5,000 acres', 5000, 5000, 'acre', 'forest']],
      ['The wall is 40 feet high.', ['40 feet', 40, 40, 'foot', 'wall']],
      ['She wrote a 48-page report.', ['48-page', 48, 48, 'page', 'report']],
      ['The judge set a prison term of three years.', ['three years', 3, 3, 'year', 'prison term']],
      ['They met for a two-hour hearing.', ['two-hour', 2, 2, 'hour', 'hearing']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('bounds', () => {
    test.each<[string, Row]>([
      ['At least 600 sheep came.', ['At least 600', 600, null, null, 'sheep']],
      ['More than 600 sheep came.', ['More than 600', 600, null, null, 'sheep']],
      ['No fewer than 600 sheep came.', ['No fewer than 600', 600, null, null, 'sheep']],
      ['Over 600 sheep came.', ['Over 600', 600, null, null, 'sheep']],
      ['Upwards of 600 sheep came.', ['Upwards of 600', 600, null, null, 'sheep']],
      ['Up to 600 sheep came.', ['Up to 600', null, 600, null, 'sheep']],
      ['As many as 600 sheep came.', ['As many as 600', null, 600, null, 'sheep']],
      ['Fewer than 600 sheep came.', ['Fewer than 600', null, 600, null, 'sheep']],
      ['No more than 600 sheep came.', ['No more than 600', null, 600, null, 'sheep']],
      ['Just under 600 sheep came.', ['Just under 600', null, 600, null, 'sheep']],
      ['The ticket costs $200 or less.', ['$200 or less', null, 200, 'USD', 'ticket']],
      ['The ticket costs $200 or more.', ['$200 or more', 200, null, 'USD', 'ticket']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  test.each([
    ['More than 600 hens were lost.', true],
    ['Fewer than 40 pupils came.', true],
    ['Rents stayed below 900 euros.', true],
    ['The bill topped $3 million.', true],
    ['>200 birds were ringed.', true],
    ['At least 600 hens were lost.', undefined],
    ['Up to 40 pupils came.', undefined],
    ['No more than 40 pupils came.', undefined],
    ['Rents never fell below 900 euros.', undefined],
    ['About 600 hens were lost.', undefined],
  ])('%s: the bound itself left out: %s', (text, strict) => {
    expect(figuresIn(text).map((each) => each.strict)).toEqual([strict]);
  });

  test.each([
    ['Rents rose 4% to $900.', ['by', 'to']],
    ['Ticket sales fell from 12,000 to 9,000.', ['from', 'to']],
    ['Fares went up by 30 cents.', ['by']],
    ['The choir has 40 singers.', [undefined]],
    ['Up to 40 pupils came.', [undefined]],
  ])('%s: parts of a change: %j', (text, parts) => {
    expect(figuresIn(text).map(({ change }) => change?.part)).toEqual(parts);
  });

  describe('approximations', () => {
    test.each([
      ['About 40 guests came.', 'About 40'],
      ['Around 40 guests came.', 'Around 40'],
      ['Roughly 40 guests came.', 'Roughly 40'],
      ['Nearly 40 guests came.', 'Nearly 40'],
      ['Some 40 guests came.', 'Some 40'],
      ['An estimated 40 guests came.', 'An estimated 40'],
      ['Close to 40 guests came.', 'Close to 40'],
      ['Forty guests or so came.', undefined],
      ['Exactly 40 guests came.', undefined],
      ['40 guests came.', undefined],
    ])('%s', (text, words) => {
      const [figure] = figureRows(text, figuresIn(text));
      expect(figure?.approx).toBe(words !== undefined);
      expect([figure?.low, figure?.high]).toEqual([40, 40]);
      if (words) expect(figure?.words).toBe(words);
    });
  });

  describe('ranges', () => {
    test.each<[string, Row]>([
      ['They want between 4,000 and 5,000 guards.', ['between 4,000 and 5,000', 4000, 5000, null, 'guards']],
      ['They want 25,000 to 30,000 guards.', ['25,000 to 30,000', 25_000, 30_000, null, 'guards']],
      ['They want 20-30 guards.', ['20-30', 20, 30, null, 'guards']],
      ['They want 20–30 guards.', ['20–30', 20, 30, null, 'guards']],
      ['The roof costs $5-6 million.', ['$5-6 million', 5e6, 6e6, 'USD', 'roof']],
      ['The roof costs $5 million to $6 million.', ['$5 million to $6 million', 5e6, 6e6, 'USD', 'roof']],
      ['The roof costs 5 to 6 million euros.', ['5 to 6 million euros', 5e6, 6e6, 'EUR', 'roof']],
      ['They lost 14 to 16 percent of the herd.', ['14 to 16 percent', 14, 16, '%', 'herd']],
    ])('reads one range: %s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });

    test.each([
      ['They want 40 guards and 50 cooks.', 2],
      ['The council voted 34 to 21 for the plan.', 2],
      ['The herd fell from 40 to 30 sheep.', 2],
    ])('does not match: %s', (text, count) => {
      const figures = figuresIn(text);
      expect(figures).toHaveLength(count);
      expect(figures.every(({ low, high }) => low === high)).toBe(true);
    });
  });

  describe('vague words: no number, the word', () => {
    test.each<[string, Row]>([
      ['Dozens of sheds burned.', ['Dozens', null, null, null, 'sheds']],
      ['Hundreds of sheds burned.', ['Hundreds', null, null, null, 'sheds']],
      ['Thousands of sheds burned.', ['Thousands', null, null, null, 'sheds']],
      ['Tens of thousands of sheds burned.', ['Tens of thousands', null, null, null, 'sheds']],
      ['Hundreds of thousands of sheds burned.', ['Hundreds of thousands', null, null, null, 'sheds']],
      ['It cost millions of dollars.', ['millions of dollars', null, null, 'USD', 'cost']],
    ])('%s', (text, row) => {
      expect(rowsIn(text)).toEqual([row]);
    });
  });

  describe('nouns that stand elsewhere', () => {
    test.each<[string, string[]]>([
      ['The blast killed 600 miners and wounded 4,100.', ['miners', 'miners wounded']],
      ['The blast killed 600 miners, and 4,100 were wounded.', ['miners', 'miners wounded']],
      ['There were 600 miners killed and some 2,700 injured.', ['miners', 'miners injured']],
      ['The miners lost 14 days of pay and 20 percent of their bonus.', ['bonus']],
    ])('%s', (text, what) => {
      expect(figuresIn(text).map((figure) => figure.what)).toEqual(what);
    });
  });

  describe('status', () => {
    test.each([
      ['The blast killed 40 miners.', ['killed']],
      ['40 miners were killed.', ['killed']],
      ['40 miners died.', ['killed']],
      ['There were 40 deaths.', ['killed']],
      ['The army lost 40 soldiers.', ['killed']],
      ['40 miners were wounded.', ['wounded']],
      ['The blast injured 40 people.', ['wounded']],
      ['The army suffered 40 casualties.', ['killed or wounded']],
      ['40 soldiers were captured.', ['captured']],
      ['40 soldiers are missing.', ['missing']],
      ['Police arrested 40 protesters.', ['arrested']],
      ['The flood displaced 40 people.', ['displaced']],
      ['Divers rescued 40 passengers.', ['rescued']],
      ['40 people were infected.', ['infected']],
      ['The fire destroyed 40 homes.', ['destroyed']],
      ['The hail damaged 40 homes.', ['damaged']],
    ])('%s', (text, qualifiers) => {
      expect(qualifiersIn(text)).toEqual([qualifiers]);
    });

    test.each([
      'The school has 40 teachers.',
      'The plant lost 40 workers.',
      'The camera captured 40 people.',
      'About 40 prisoners escaped.',
      'The fund saved 40 jobs.',
      'The guards killed a wolf and fed 40 lambs.',
      'The team lost 40 games.',
      '40 people watched, and a dog died.',
    ])('does not match: %s', (text) => {
      expect(qualifiersIn(text)).toEqual([[]]);
    });
  });

  describe('scope', () => {
    test.each([
      ['An additional 40 guards came.', ['additional']],
      ['Another 40 guards came.', ['additional']],
      ['40 more guards came.', ['additional']],
      ['A total of 40 guards came.', ['total']],
      ['The guard earns $2,000 a month.', ['per month']],
      ['The guard works 60 hours per week.', ['per week']],
      ['The state plans to send 40 guards.', ['planned']],
      ['The state will send 40 guards.', ['planned']],
      ['The state plans to send an additional 40 guards.', ['additional', 'planned']],
    ])('%s', (text, qualifiers) => {
      expect(qualifiersIn(text)).toEqual([qualifiers]);
    });

    test.each([
      'More than 40 guards came.',
      'The state sent 40 guards.',
      'The state planned well and had sent 40 guards.',
      'The state paid $40 for a monthly ticket.',
    ])('does not match: %s', (text) => {
      expect(qualifiersIn(text)).toEqual([[]]);
    });
  });

  describe('rates', () => {
    test('keeps the period and the one it is for', () => {
      expect(rowsIn('The state pays $2,000 a month for each guard.')).toEqual([
        ['$2,000', 2000, 2000, 'USD', 'each guard'],
      ]);
    });
  });

  describe('tallies', () => {
    test('gives both sides of a vote', () => {
      expect(rowsIn('The bill passed by a vote of 134 to 63.').map(([words]) => words)).toEqual(['134', '63']);
    });
  });

  describe('certainty', () => {
    test.each([
      ['The blast killed 40 miners.', 'stated'],
      ['An estimated 40 miners died.', 'estimated'],
      ['The army is believed to have lost 40 men.', 'believed'],
      ['The firm plans to hire 40 miners.', 'expected'],
      ['Officials claimed that 40 miners died.', 'alleged'],
      ['Officials denied that 40 miners died.', 'denied'],
      ['The army reportedly lost 40 men.', 'alleged'],
    ])('%s → %s', (text, certainty) => {
      expect(figuresIn(text).map((figure) => figure.certainty)).toEqual([certainty]);
    });

    test('belongs to the claim that holds the figure', () => {
      const prose = proseOf('Officials said 40 miners died. The town has 9 wells.');
      const claims = findClaims(prose, CLAIM_RULES, [], 'a');
      const figures = findFigures(prose, FIGURE_RULES, claims, 'a');
      expect(figures.map(({ claim }) => claim)).toEqual([claims[0]?.id, undefined]);
    });
  });

  describe('does not match', () => {
    test.each([
      'It happened on June 12.',
      'It happened on 12 June.',
      'It happened in 1998.',
      'It happened at 10 a.m. sharp.',
      'It happened at 10:30 sharp.',
      'The 3rd floor was empty.',
      'Ana Ruiz, 41, closed the door.',
      'The girl, aged 12, closed the door.',
      'A 41-year-old baker closed the door.',
      'The man turned 70 and retired.',
      'They took Highway 12 home.',
      'Flight 370 was late.',
      'The plane was a Boeing 747.',
      'He read No. 2 aloud.',
      'Look at section 9 again.',
      'They split it 50-50.',
      'Help is there 24/7.',
      'The store opened two years ago.',
      'For two decades nothing happened.',
      'The two were friends.',
      'All three agreed.',
      'He is half asleep.',
      'One of them left.',
      'Did 40 guards come?',
      'She came first, he came second.',
      'A one-way street leads there.',
      'The sign read ४२ sheep.',
    ])('%s', (text) => {
      expect(rowsIn(text)).toEqual([]);
    });
  });

  test('gives two figures that say the same two ids, the same at each run', () => {
    const text = 'They saw 40 guards. They saw 40 guards.';
    const [first, second] = figuresIn(text);
    expect(first?.id).not.toBe(second?.id);
    expect(figuresIn(text).map(({ id }) => id)).toEqual([first?.id, second?.id]);
  });
});

describe('measureFor(what)', () => {
  test.each([
    ['North Valley soldiers', 'troops'],
    ['fighters', 'troops'],
    ['rounds of ammunition', 'shells'],
    ['construction workers', 'workers'],
    ['casualties', 'people'],
    ['head of cattle', 'head'],
    ['', ''],
  ])('"%s" → "%s"', (what, measure) => {
    expect(measureFor(what)).toBe(measure);
  });
});
