import { describe, expect, test } from 'vitest';
import { COUNTED_RULES } from '../../../../src/language/en/figures/counted/index.ts';
import { EXCLUSIONS } from '../../../../src/language/en/figures/exclusions.ts';
import { IDENTIFIERS } from '../../../../src/language/en/figures/identifiers.ts';
import { FIGURE_RULES } from '../../../../src/language/en/figures/index.ts';
import { findMeasured } from '../../../../src/language/en/figures/measured.ts';
import { whyNoFigure } from '../../../../src/pipeline/evidence/figures/index.ts';
import { findIdentifiers as findIn } from '../../../../src/pipeline/evidence/figures/masks.ts';
import { documentOf, sentenceOf } from '../../../builders.ts';

const findIdentifiers = (text: string, offset: number) => findIn(IDENTIFIERS, text, offset);

/** Why each number of a sentence is no figure. */
const reasonsIn = (text: string): (string | undefined)[] => {
  const { start, end, tokens } = sentenceOf(text);
  const masks = findIdentifiers(text.slice(start, end), start);
  return findMeasured(tokens).map((measured) => whyNoFigure(FIGURE_RULES, tokens, measured, masks));
};

const EXCLUDED: readonly (readonly [rule: string, text: string])[] = [
  ['date', 'The mill burned on June 12.'],
  ['year', 'The mill burned in 1998.'],
  ['time of day', 'The mill opens at half past six.'],
  ['age', 'The miller, aged 61, slept.'],
  ['numbered thing', 'The miller was charged under section 9 of the law.'],
  ['name', 'The miller flew an Airfox 747 to the coast.'],
  ['before a singular', 'The bakers met at the 76 station near the mill.'],
  ['number that is dialled', 'The millers ran 999 call services.'],
  ['model', 'The millers flew 747 Long Range planes.'],
  ['parts of a whole', 'The millers lacked the two thirds that the rule wants.'],
  ['family', 'The miller is a father of 12.'],
  ['lone conversion', 'The fine was DH50,000 ($13,600) in all.'],
  ['word of a name', 'The film Seven Winters was shown in the mill.'],
  ['code', '1. The mill must be closed.'],
  ['score', 'The millers won 21 to 14 on Sunday.'],
  ['address', 'The fire began at 14 Old Mill Lane and spread.'],
  ['window of time', 'The mill closed two years ago.'],
  ['era', 'The mill burned twice in three generations.'],
  ['pronoun', 'The two were friends.'],
  ['base of a rate', 'The nurse saw 12 infants in 1,000 births.'],
  ['year of a comparison', 'Sales of flour fell about 6 percent on average compared with 2012, the last good year.'],
  ['saying', 'The mill had its best harvest in a quarter of a century.'],
  ['range of ages', 'The mill trained 40 girls, aged from 9 through 60.'],
  ['interval of an estimate', 'The risk was high, with confidence intervals between 8 and 12, they wrote.'],
  ['bound of age', 'Half of the boys in the mill under 18 were ill.'],
  ['kind of thing', 'The miller bought a four-wheel drive for the fields.'],
  ['next of numbered things', 'Smoke came from turbines 1 and 3 of the mill.'],
  ['class of things', 'The law is for mills with 19 beds or fewer.'],
  ['kind of money', 'The mint put the wren on the $10 note.'],
  ['enumerator', 'The mill is late, and, two, it is dear.'],
];

const NAMED: readonly (readonly [rule: string, text: string])[] = [
  ['web address', 'Write to desk24@example.org today.'],
  ['date in digits', 'It sailed on 2031-05-30 at noon.'],
  ['clock', 'It sailed at 17:45 sharp.'],
  ['verse', 'Psalm 23:1-4 was read.'],
  ['telephone', 'Call 0121 555 0142 for bread.'],
  ['book number', 'Order it under ISBN 978-0-306-40615-7 now.'],
  ['season', 'The 2019-20 season was short.'],
  ['law report', 'The court followed Lind v Roe [1992] 2 MLR 103 in that.'],
  ['multiplication', 'The clerk was to have $400 x 8 years.'],
  ['version', 'Release 2.1.4 is out.'],
  ['note mark', 'The mill is open.[3]'],
  ['postcode', 'Send it to SW1A 2AA soon.'],
  ['postal address', 'The mill is at 330 W. Broadway, Oakville, CA 92101 still.'],
  ['place on the globe', 'It sank at 12.5 N off the cape.'],
  ['ticker', 'Millco (6758.T) rose.'],
  ['short year', "The class of '08 paid."],
  ['case number', 'The court heard case CV-2019-123 today.'],
  ['share quote', 'The stock closed at 33-1/2 again.'],
];

const COUNTED: readonly (readonly [rule: string, text: string, what: string])[] = [
  ['tally', 'The mill law passed by a vote of 134 to 63.', 'votes'],
  ['bound of subject', 'Damage to the mill exceeded $10 million.', 'Damage to the mill'],
  ['named measure', 'A quake of magnitude 5.9 shook the mill.', 'magnitude'],
  ['of them', 'The mill bought 40 carts. Six of them broke.', 'carts'],
  ['shared', 'At least 250 and perhaps as many as 400 were hurt.', 'hurt'],
  ['elided', 'The fall killed 12 bakers and 30 were hurt.', 'bakers hurt'],
  ['copula', 'In the boat 14 were tourists.', 'tourists'],
  ['rate', 'The mill pays $2,000 a month for each cart.', 'each cart'],
  ['worth of', 'Thieves took $900 worth of flour.', 'flour'],
  ['worth', 'The coins, worth 3 million euros, are lost.', 'coins'],
  ['term of verb', 'The miller was sentenced to 18 months.', 'sentenced'],
  ['extent', 'The mill lies 70 km north of the city.', 'north of the city'],
  ['lasting', 'The strike closed the mill for 41 days.', 'closed the mill'],
  ['changed object', 'The new law cut fees by 30 percent.', 'fees'],
  ['moved object', 'The strike took the price to 5 euros.', 'price'],
  ['change noun', 'Bakers saw an 8 percent rise in rents.', 'rise in rents'],
  ['apposed', 'The owners – two from Oman – left.', 'owners'],
  ['following', 'The mill has 40 carts.', 'carts'],
  ['valued', 'A buyer valued the mill at $2 million.', 'value of mill'],
  ['relative sum', 'The mill got half of the $3 million it had asked for.', 'asked for'],
  ['sum of verb', 'The bakers raised $12,000.', 'raised'],
  ['label', 'Key figures:\n• Mills closed: 31\n• Shops closed: 6', 'Mills closed'],
  ['preceding of', 'The miller faces a fine of $2,500.', 'fine'],
  ['after preposition', 'The town owns $4 million in bonds.', 'bonds'],
  ['level of subject', 'Revenue was 3 million euros.', 'Revenue'],
  ['inherited', 'The mill bought 40 carts in May and another 25 in June.', 'carts'],
  ['subject', 'The river moved at 22 miles per hour.', 'river'],
  ['recounted', 'Organisers counted 900 guests. The mayor spoke of 600.', 'guests'],
  ['described', 'The clinic saw 40 cases (30 confirmed and 10 probable).', 'probable cases'],
  ['held', 'The poll gave 63 seats to Oakville and 62 to Elmford.', 'seats to Elmford'],
  ['resumed', 'The ward took 40 bakers. Two stayed there.', 'bakers'],
  ['predicate', 'The guards said as many as 35 have been hired.', 'hired'],
  ['bounded', 'It can hear a call over distances up to 5 km.', 'distances'],
  ['noun moved', 'A decrease in other running costs by 25 percent was seen.', 'other running costs'],
  ['guessed', 'Several bakers, believed to be as many as 35, left the mill.', 'bakers'],
  ['unnamed', 'The batsmen were late. Klein scored 74 before he was bowled for the last wicket.', 'runs'],
  ['against', 'Net profit 57.1 million euros vs loss 69.1 million.', 'Net profit'],
  ['priced', 'A 300p a share bid was refused.', 'bid'],
  ['compared', 'The mill sold 3,000 sacks, 12 percent more than in spring.', 'sacks'],
  ['joined', 'Rents rose 5 percent in Oakville and 3 percent in Elmford.', 'Rents'],
  ['antecedent', 'Output rose 3 percent in April. It fell 5 percent in May.', 'Output'],
  [
    'listed',
    'Bills of his stay included $40 on the big boat to the island, $30 at Elm Hall, over $10 at Oak Inn, and $50 on a cake.',
    'at Oak Inn',
  ],
  ['on board', 'There were 240 on board when the mill boat sank.', 'people on board'],
  ['acted', 'The guards said that 40,000 marched.', 'marched'],
  ['held share', 'Ten percent are reserved for pupils, 5 percent for miners.', 'reserved for miners'],
  ['figure of', 'The guards put the figure at 4,000.', 'figure'],
  ['change alone', 'Car sales saw an 83 percent drop.', 'drop in Car sales'],
  ['bought for', 'The millers sold 30 carts for $4 million.', 'carts'],
  ['kept object', 'The millers kept the flour price unchanged at $4.', 'flour price'],
  ['number of subject', 'The number of late trains has reached 40 cases.', 'late trains'],
  [
    'by again',
    'The law would lift fees by more than $7,000 a year for shops in town, but by less than $900 in the hills.',
    'fees',
  ],
  ['share of whole', 'Plums account for 40 percent of the harvest.', 'Plums'],
  ['put at', 'The millers put the number of injured rowers at 10,000.', 'injured rowers'],
  ['nearest noun', 'Oil, up 5 percent, led the list.', 'Oil'],
  ['purpose', 'They hoped that she would pay, or even that he had to pay at last, $7,000.', 'pay'],
];

describe('EXCLUSIONS', () => {
  test.each(EXCLUDED)('%s: %s', (rule, text) => {
    expect(reasonsIn(text)).toContain(rule);
  });
  test('each has a case', () => {
    expect(EXCLUSIONS.map(({ name }) => name).filter((name) => !EXCLUDED.some(([rule]) => rule === name))).toEqual([]);
  });
  test.each([
    'The camp shelters 1600 refugees.',
    'A crowd of 1800 gathered.',
    'In Oakville 42 were hurt.',
    'The plant has 40 staff.',
    'The council voted 31 to 12 for it.',
    'Rescuers dug for 14 hours before dawn.',
    'All 12 boats sank.',
    'The fall hurt 25 Oaklanders on Monday.',
    'They sold 500 Foxbox Two units to shops.',
    'Some 4,000 gulls nest there.',
  ])('none fits: %s', (text) => {
    expect(reasonsIn(text).every((reason) => reason === undefined)).toBe(true);
  });
});

describe('IDENTIFIERS', () => {
  test.each(NAMED)('%s: %s', (rule, text) => {
    expect(findIdentifiers(text, 0).map(({ name }) => name)).toContain(rule);
    expect(documentOf(`Note of the day\n\n${text} That was all that was said.`).figures).toEqual([]);
  });
  test('each has a case', () => {
    expect(IDENTIFIERS.map(({ name }) => name).filter((name) => !NAMED.some(([rule]) => rule === name))).toEqual([]);
  });
  test.each(['It cost 12.50 euros.', 'They own 1,250 carts.', 'It grew by 2.5 percent.', 'They want 20-30 carts.'])(
    'none fits: %s',
    (text) => {
      expect(findIdentifiers(text, 0)).toEqual([]);
    },
  );
});

describe('COUNTED_RULES', () => {
  test.each(COUNTED)('%s: %s → %s', (rule, text, what) => {
    const { figures } = documentOf(`Note of the day\n\n${text}\n\nThat was all that anybody said there.`);
    expect(figures.map((figure) => [figure.whatRule, figure.what])).toContainEqual([rule, what]);
  });
  test('each has a case', () => {
    expect(COUNTED_RULES.map(({ name }) => name).filter((name) => !COUNTED.some(([rule]) => rule === name))).toEqual(
      [],
    );
  });
});
