import { describe, expect, test } from 'vitest';
import { documentOf, figureRows } from '../../../builders.ts';

/** What is told of those who are counted: number, noun, what became of them, role and phase. */
const toldIn = (sentence: string): string[] => {
  const text = `Note of the day\n\n${sentence}\n\nThat was all that anybody said there.`;
  return figureRows(text, documentOf(text).figures).map(({ words, what, state, role, phase }) =>
    [words, what, state ?? '', role ?? '', phase ?? ''].join(' | ').replace(/(?: \| )+$/, ''),
  );
};

describe('the predicate that makes a number news', () => {
  test.each([
    // behind the noun, past what stands between
    ['Another 1,500 barns are threatened.', ['1,500 | barns | threatened | threatened']],
    ['A group of 28 sailors landed on the island.', ['28 | sailors | landed on the island']],
    ['Nine judges in her 31-member court have now resigned.', ['Nine | judges | resigned', '31-member | court']],
    ['Over 2,000 herders in Alba and Brenn are sleeping outside.', ['Over 2,000 | herders | sleeping outside']],
    [
      'More than a third of the island, a low-lying nation of 145 million people, has been inundated.',
      ['More than a third | island | inundated', '145 million | people'],
    ],
    [
      'Over 80 schools and about 12 kilometres of roads have been damaged.',
      ['Over 80 | schools |  | damaged', 'about 12 kilometres | roads | damaged'],
    ],
    ['Some 300 farmers favor a dam.', ['Some 300 | farmers | favor a dam']],
    ['Two weirs burst on the coast.', ['Two | weirs | burst on the coast']],
    // the clause of its own, then the predicate
    [
      'Only four of the cooks who were treated for cuts were still at the mill.',
      ['four | cooks | were still at the mill'],
    ],
    [
      'Some 27 jars that were buried long ago have been found in the hills.',
      ['Some 27 | jars | have been found in the hills'],
    ],
    ['Some 50 bakers involved in the strike marched to the mill.', ['Some 50 | bakers | marched to the mill']],
    ['Three nurses working at the pool were hurt.', ['Three | nurses |  | injured']],
    [
      'Some 300 people who attended the fair said that it was late.',
      ['Some 300 | people | attended the fair | present'],
    ],
    // those who are the object
    [
      'Crews tried to reach some 500 people trapped with no access to food.',
      ['some 500 | people | trapped with no access to food'],
    ],
    ['Videos showed 90 boys swimming into the bay.', ['90 | boys | swimming into the bay']],
    ['Rain caused two walls to collapse.', ['two | walls | to collapse']],
    ['The guards allowed some 80 cyclists to cross the bridge.', ['some 80 | cyclists | allowed to cross the bridge']],
    ['The flood affected 400 tailors.', ['400 | tailors | affected']],
    ['The radio reported eight blasts.', ['eight | blasts']],
    // a share
    ['The blaze is 40 percent contained.', ['40 percent | blaze | contained | contained']],
    ['The hall was 60 percent full.', ['60 percent | hall | full']],
    // what is still to come
    ['As many as 765 clerks could be put out of work.', ['As many as 765 | clerks | put out of work |  | expected']],
    ['Some 300 cooks are set to be moved.', ['Some 300 | cooks | set to be moved |  | planned']],
    ['Some 300 cooks are expected to attend.', ['Some 300 | cooks | expected to attend |  | expected']],
    ['Some 300 cooks set up a tent.', ['Some 300 | cooks | set up a tent']],
  ] as const)('%s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  test.each([
    // tolls
    ['Another 60 are thought to be missing.', ['60 | missing |  | missing']],
    ['At least 113 are now believed to have died.', ['At least 113 | killed |  | killed']],
    ['Two hikers were still missing more than six hours later.', ['Two | hikers |  | missing']],
    ['Some 286 people there have been infected.', ['Some 286 | people |  | infected']],
    ['The 42 people — most of them guards — were killed.', ['42 | people |  | killed']],
    ['The bodies of three people were found in a barn.', ['three | bodies of people |  | bodies found']],
    ['The number of missing hikers is hitting 100 persons.', ['100 | missing hikers |  | missing']],
    // what is sent, what burns, what follows
    ['A crew of 600 firefighters was battling the blaze.', ['600 | firefighters | battling the blaze | deployed']],
    ['The army has 600 soldiers.', ['600 | soldiers']],
    ['Some 600 soldiers sent to the pass were killed.', ['Some 600 | soldiers |  | killed']],
    ['The quake was followed by 90 aftershocks.', ['90 | aftershocks |  | aftershocks']],
    ['The fire has grown to 46 square miles.', ['46 square miles | fire |  | burned area']],
    ['The farm covers 46 square miles.', ['46 square miles | farm']],
    ['The strait is 11 miles wide.', ['11 miles | strait |  | width']],
    ['The blaze swept across 11 miles.', ['11 miles | blaze']],
  ] as const)('%s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});

describe('what the verb or noun before holds on for', () => {
  test.each([
    [
      'The raids killed 20 people in Elm, 23 in Oak and three in Ash.',
      ['20 | people in Elm |  | killed', '23 | people in Oak |  | killed', 'three | people in Ash |  | killed'],
    ],
    ['The mill hired 20 cooks in Elm, 23 in Oak.', ['20 | cooks in Elm | hired', '23 | cooks in Oak']],
    ['At least seven people have lost their lives.', ['At least seven | people |  | killed']],
    ['At least seven people are confirmed as having died.', ['At least seven | people |  | killed']],
    ['Two cooks and the driver died in the fire.', ['Two | cooks |  | killed']],
    [
      'The ward was treating 20 people, four of whom were hurt.',
      ['20 | people | treating', 'four | people |  | injured'],
    ],
    ['The tram serves 27 million passengers a year.', ['27 million | passengers']],
    ['Guards shot dead 16 people.', ['16 | people |  | killed']],
    ['At least 17 bakers were shot dead.', ['At least 17 | bakers |  | killed']],
    ['It had cancelled 11 trips due to the ash.', ['11 | trips | cancelled']],
    ['A boat carrying 27 onboard sank.', ['27 | people on board |  | aboard']],
    ['The slide killed eight people in Quirra.', ['eight | people | in Quirra | killed']],
    [
      'Guards held 70 injured marchers, half of them in critical condition.',
      ['70 | injured marchers |  | injured', 'half | injured marchers | in critical condition'],
    ],
    [
      'Ten percent are reserved for pupils, 5 percent for miners.',
      ['Ten percent | reserved for pupils', '5 percent | reserved for miners'],
    ],
    [
      'Police said that 899,000 marched while the union said it was three million.',
      ['899,000 | marched | marched | present', 'three million | marched'],
    ],
    [
      'Some 90,000 demonstrators marched. The police put the figure at 34,000.',
      ['Some 90,000 | demonstrators | marched | present', '34,000 | demonstrators'],
    ],
    ['About 600 stayed.', ['About 600 | stayed | stayed']],
    ['It is 400 metres deep.', ['400 metres | deep |  | depth']],
    ['The council pegged the number of deaths to 277.', ['277 | deaths |  | killed']],
    ['The telescope found 5,600 moons, and 300 of them are hot giants.', ['5,600 | moons', '300 | hot giants']],
    ['The airline had to cancel about 630 flights.', ['about 630 | flights | to cancel']],
    ['The list names 13 towns with a heat warning.', ['13 | towns | with a heat warning']],
    ['They came to 13 towns with the help of a guide.', ['13 | towns']],
    ['The better pay fight for 900 cooks has gotten messy.', ['900 | cooks']],
  ] as const)('%s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});

describe('a label is never whoever tells or acts', () => {
  test.each([
    ['Car sales saw an 83 percent drop.', ['drop in Car sales']],
    [
      'The mill told of a revenue of $2 million, an increase of 14 percent, compared to the $1 million earned in May.',
      ['revenue', 'revenue', 'revenue'],
    ],
    ['Income rose from $29 million in 2011 to $60 million in the third quarter.', ['Income', 'Income']],
    ['She makes $24 an hour, while a new clerk makes $19 an hour.', ['makes', 'makes']],
    ['For rents outside the city, they expect an average of 2 percent in spring.', ['average']],
    ['The offer values Elmco at 717p per share.', ['value of Elmco']],
    ['According to Roe, it is worth $11 million.', ['worth']],
    ['Many of the women who got it, about 69 percent, had pain.', ['women']],
    ['The bank kept the flour price unchanged at $4.', ['flour price']],
    ['Exports recorded a rise of 4 percent.', ['rise in Exports']],
    ['The firm Datum estimated 500 marchers in the square.', ['marchers']],
    ['They said $3 million was their highest bid.', ['highest bid']],
    ['The nurses showed that the pill could be made for up to $93.', ['pill']],
    ['The firm is aiming to grow passenger numbers to 300 million.', ['passenger numbers']],
    ['The guards confirmed that the death toll for March 17 was 20.', ['death toll']],
    ['Profit for the year was $4 million.', ['Profit']],
    ['They asked 297 of the country’s most populous counties.', ['country’s most populous counties']],
    ['The ferry took 350 passengers and crew members.', ['passengers and crew members']],
  ] as const)('%s', (text, expected) => {
    expect(documentOf(text).figures.map(({ what }) => what)).toEqual(expected);
  });

  test.each([
    ['We are asking for $5 million, the mayor said.', [undefined]],
    ['The choir raised $12,000.', [undefined]],
    ['The 737 Max 10 aircraft is late.', []],
    ['The outage hit 911 service centers.', []],
    ['The phase 3 clinical trial data are out.', []],
    ['It ended one-man rule.', []],
  ] as const)('minor or none: %s', (text, expected) => {
    expect(documentOf(text).figures.map(({ minor }) => minor)).toEqual(expected);
  });
});

test('who pleads guilty gives no number', () => {
  const { figures } = documentOf('Roe pleaded guilty on Monday to charges that he spent $750,000 in club money.');
  expect(figures.map(({ claim }) => claim)).toEqual([undefined]);
});

describe('words that are no number, and numbers that are no news', () => {
  test.each([
    ['A post with information about two deaths was deleted.', ['two']],
    ['They lobbied the few dozen clerks who stayed.', ['the few dozen']],
    ['It had not won the two thirds it will need.', []],
    ['They gave 10 second speeches.', ['10 second']],
    ['The seven second graders left.', ['seven']],
    ['The mill closed before World War Two.', []],
  ] as const)('%s', (text, expected) => {
    expect(figureRows(text, documentOf(text).figures).map(({ words }) => words)).toEqual(expected);
  });

  test.each([
    ['The storm hit the nation of 200 million people.', true],
    ['It struck a coastal city of 90,000 in spring.', true],
    ['Two aides said the plan failed.', true],
    ['Two countries signed it.', true],
    ['A group of 200 people signed it.', undefined],
    ['Two people were found in a barn.', undefined],
    ['Two tailors were jailed.', undefined],
  ] as const)('minor: %s %s', (text, minor) => {
    expect(documentOf(text).figures[0]?.minor).toBe(minor);
  });

  test('what does not drop below a level is at least there', () => {
    const [figure] = documentOf('The average temperatures do not drop below 30 degrees until May.').figures;
    expect([figure?.low, figure?.high, figure?.change]).toEqual([30, null, undefined]);
    const [other] = documentOf('The average temperatures drop below 30 degrees in May.').figures;
    expect([other?.low, other?.high]).toEqual([null, 30]);
  });

  test('the letters of the US tell its dollars where another country with dollars is named', () => {
    const text = 'The US paid. A US firm and Canada met, and the US said it was fine.';
    expect(documentOf(`${text} The fund has $300 million.`).figures[0]?.unit).toBe('USD');
    expect(documentOf('Ask us in Canada. The fund has $300 million.').figures[0]?.unit).toBe('CAD');
  });
});
