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

describe('the words on which a number hangs', () => {
  test.each([
    // all of a pair or list is counted
    ['The storm hurt 14 patients and staff members.', ['14 | patients and staff members']],
    ['The ferry held 66 passengers and crew.', ['66 | passengers and crew']],
    ['They hired 7,000 nurses, doctors and others.', ['7,000 | nurses, doctors and others']],
    ['Some 300 teachers and pupils marched to the hall.', ['Some 300 | teachers and pupils']],
    ['The blast hit 14 guards and police said it was late.', ['14 | guards']],
    ['The fall killed 12 guards and hurt three.', ['12 | guards', 'three | guards hurt']],
    ['They met 40 farmers and 12 bankers.', ['40 | farmers', '12 | bankers']],
    ['They sold 40 carts and bread.', ['40 | carts']],
    // who holds each part
    ['The count gave 31 seats to Oakville and 28 to Elmford.', ['31 | seats to Oakville', '28 | seats to Elmford']],
    ['The mill sent 40 carts to town.', ['40 | carts']],
    // what tells the parts of a count of cases
    [
      'Doctors saw 90 cases (60 confirmed and 30 suspected).',
      ['90 | cases', '60 | confirmed cases', '30 | suspected cases'],
    ],
    // a rate with what it is of
    ['The coast sees 900 cases a year of river fever.', ['900 | cases of river fever']],
    ['Some 12 infants in 1,000 births are sick.', ['Some 12 | infants']],
    ['They built 12 huts in 1,000 days.', ['12 | huts']],
    // a unit of time that is counted with its noun
    ['The jet had flown 4,000 flight hours.', ['4,000 | flight hours']],
    ['The fall hurt 12 people days later.', ['12 | people']],
    // a ticker in the name
    ['Dozens of Roe Freight Inc (RFI.N) drivers struck.', ['Dozens | Roe Freight Inc drivers']],
    // guesses
    ['She made four or five visits.', ['four or five | visits']],
    ['One in four or five is late.', []],
    // money that the number before it makes
    [
      'The firm raised its goal to EUR 50.0 - 65.0m from EUR 40.0 - 60.0m.',
      ['EUR 50.0 - 65.0m | goal | EUR', 'EUR 40.0 - 60.0m | goal | EUR'],
    ],
    ['The loss was EUR 12.1m (2019: EUR -29.2m).', ['EUR 12.1m | loss | EUR', 'EUR -29.2m | loss | EUR']],
    ['The A$50 billion ($37 billion) tax cut was dropped.', ['A$50 billion | tax cut | AUD']],
    ['The wall is 50.0 - 65.0m long.', ['50.0 - 65.0m | wall | metre']],
    // the value, not that it moves
    ['Turnover increase to EUR 44.6m.', ['EUR 44.6m | Turnover | EUR']],
    ['Deals rose by 41.0% showing trust.', ['41.0% | Deals | %']],
    ['The strong increase in turnover to EUR 44.6m helped.', ['EUR 44.6m | turnover | EUR']],
    // where a distance is measured from
    [
      'About seven miles before the ship reached the quay, it stopped.',
      ['About seven miles | before the ship reached the quay | mile'],
    ],
    ['The jet dropped to 900 feet before it turned.', ['900 feet | jet | foot']],
    ['The radio hears calls over distances up to 5 km.', ['up to 5 km | distances | km']],
    ['The guard said 40 cooks, nurses and others were sent there.', ['40 | cooks']],
    ['The guard said 40 doctors, nurses and others were sent there.', ['40 | doctors, nurses and others']],
    ['That brings the total of people killed to 10.', ['10 | people killed']],
    ['Of the 30 cases against them, only five remain open.', ['30 | cases', 'five | cases']],
    // conversions in a list
    ['Some 900 barrels (143,000 liters; 37,800 gallons) of oil leaked.', ['Some 900 barrels | oil | barrel']],
    ['A 23-foot (seven-meter) wall fell.', ['23-foot | wall | foot']],
    // a noun that hangs on its number
    ['They stopped a six-vehicle convoy.', ['six-vehicle | convoy | vehicle']],
    ['A two-boat team won.', ['two-boat | team | boat']],
    // lists that close with a plural
    ['Some 34 fire brigade, army and other trucks came.', ['Some 34 | fire brigade, army and other trucks']],
    ['They met at the 76 station, a bar and other places.', []],
    // from and to, with a bound
    ['The staff was cut from more than 8,000 to 5,000.', ['more than 8,000 | staff', '5,000 | staff']],
    // a part of a whole
    ['He was backed by 20 million out of 30 million farmers.', ['20 million | farmers', '30 million | farmers']],
    ['The jail has a legal capacity of only 150.', ['150 | legal capacity']],
    ['At least 57 were in intensive care.', ['At least 57 | in intensive care']],
    ['The crash left two dead and two in critical condition.', ['two | dead', 'two | in critical condition']],
    ['It left eight guards dead and 23 others wounded.', ['eight | guards dead', '23 | guards']],
    ['At least 250 and perhaps as many as 400 were hurt.', ['At least 250 | hurt', 'as many as 400 | hurt']],
    ['A 10-meter wave came at noon.', ['10-meter | wave | meter']],
    // nouns that the tagger takes for verbs, and verbs that it takes for nouns
    ['She met two dozen EU heads of state.', ['two dozen | EU heads of state']],
    ['A network of 230 canals crosses Oakland.', ['230 | canals']],
    ['Some 119 unaccompanied asylum seeking children came.', ['Some 119 | unaccompanied asylum seeking children']],
    ['They hired 40 people carrying bags.', ['40 | people']],
    [
      'There are 2 million refugees, as well as 5 million internally displaced people.',
      ['2 million | refugees', '5 million | internally displaced people'],
    ],
    ['Nearly 400 strikers and supporters marched.', ['Nearly 400 | strikers and supporters']],
    ['At least 7,000 of those who crossed are minors.', ['At least 7,000 | those who crossed']],
    // money
    ['She cited the $20.01 per hour that bus drivers earn.', ['$20.01 | bus drivers earn | USD']],
    ['Operating income increased to $6.2 billion.', ['$6.2 billion | Operating income | USD']],
    [
      'Turnover rose to $55 billion, compared with $35 billion for the trailing twelve months.',
      ['$55 billion | Turnover | USD', '$35 billion | Turnover | USD'],
    ],
    ['The fee is Rs 25,000/- a year.', ['Rs 25,000 | fee | INR']],
    // what is no bound
    ['Floods hit five towns over 8 and 9 July.', ['five | towns']],
    ['The hall is now under 90 cm of water.', ['90 cm | water | cm']],
    ['The hall is under 90 metres long.', ['under 90 metres | hall | metre']],
    // votes, and scores that look like them
    ['The bill passed 234-193, a win for the town.', ['234 | votes', '193 | votes']],
    ['In a narrow victory, 98 to 96, Roe was elected chair.', ['98 | votes', '96 | votes']],
    ['The side passed well and won 21 to 14 against the Bees.', []],
    ['He is 6\'3" tall and lives in a mill.', []],
    // notes of correction
    ['This item has been corrected to remove a retracted reference to nearly 50 people killed.', []],
    ['An earlier version of this article said that 50 people were killed.', []],
    ['The corrected exam was read by 50 people.', ['50 | people']],
  ] as const)('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('status, state, role and rate', () => {
  const toldIn = (sentence: string): string[] => {
    const text = `Note of the day\n\n${sentence}\n\nThat was all that anybody said there.`;
    return figureRows(text, documentOf(text).figures).map(({ words, qualifiers, role, state, phase }) =>
      [words, ...qualifiers, role && `(${role})`, state, phase].filter(Boolean).join(' | '),
    );
  };
  test.each([
    ['At least three nurses were among the dead.', ['At least three | killed | (killed)']],
    ['At least three nurses were among the guests.', ['At least three | were among the guests']],
    ['The flood has driven 11 million from their homes.', ['11 million | displaced | (displaced)']],
    [
      'Of those who were rescued, 25 are men, 8 women and 9 children.',
      ['25 | rescued | (rescued)', '8 | rescued | (rescued)', '9 | rescued | (rescued)'],
    ],
    ['The gale destroyed or damaged about 1,500 barns.', ['about 1,500 | destroyed or damaged']],
    ['The rate of fever was 66% higher in towns.', ['66% | (rate) | higher']],
    ['Pupils of the class were 17% more likely to be late.', ['17% | more likely to be late']],
    ['Of the 30 mills, only five remain open.', ['30', 'five | remain open']],
    ['Of the suspects, 94 were Danes.', ['94 | were Danes']],
    ['The gale broke 40 barns, and 12 huts and 3 mills were flooded.', ['40', '12 | flooded', '3 | flooded']],
    ['Two explosions killed at least 10 people.', ['Two', 'at least 10 | killed | (killed)']],
    ['Among the 42 that were rescued, 25 were men, 8 women.', ['25 | rescued | (rescued)', '8 | rescued | (rescued)']],
    ['We expect three nurses to be moved to the city today.', ['three | planned | to be moved to the city | planned']],
    ['The plane dropped to 900 metres.', ['900 metres | (height)']],
    ['Some 900 barns were either completely or partially damaged.', ['Some 900 | damaged | (damaged)']],
    ['The flood left a town with some 900 people trapped.', ['some 900 | trapped']],
    ['At least 900 people have either been marooned or moved.', ['At least 900 | have either been marooned or moved']],
    ['They hired 17 more cooks.', ['17 | additional | hired']],
    ['The pool could be 30 metres deep.', ['30 metres | (depth)']],
    ['Eight cases are being appealed in that court.', ['Eight | appealed']],
    ['Doctors found eight cases there.', ['eight | (infected)']],
    ['The ferry carried 80 passengers.', ['80 | (aboard) | carried']],
    ['Some 80 passengers waited in the hall.', ['Some 80 | waited in the hall']],
    ['An average of 33 new cases was seen each week.', ['33 | average | per week | (infected)']],
    ['Nurses saw 12 infants in 1,000 births.', ['12 | per 1,000 births']],
    ['One was wounded every 13 minutes.', []],
  ] as const)('%s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});

describe('what is kept and not shown', () => {
  const minorIn = (sentence: string): string[] => {
    const text = `Note of the day\n\n${sentence}\n\nThat was all that anybody said there.`;
    return figureRows(text, documentOf(text).figures).map(
      ({ words, state, minor }) => `${words}${state ? ` | ${state}` : ''}${minor ? ' | minor' : ''}`,
    );
  };
  test.each([
    // told by the way, and few of everyday things
    ['Oakland, a nation of 145 million people, voted.', ['145 million | minor']],
    ['The plan would need 40 houses.', ['40']],
    ['Two countries signed it.', ['Two | signed | minor']],
    ['Lind met three men.', ['three | minor']],
    // a state, a status, a role or a noun of its own tells enough
    ['There were 150 people on both trains.', ['150 | on both trains']],
    ['The quake killed 40 people.', ['40']],
    ['Some 900 people marched.', ['Some 900 | marched']],
    ['They met 40 farmers.', ['40']],
    ['Lind won 8,400,000 votes and Roe 8,315,146 votes.', ['8,400,000 | won', '8,315,146']],
    ['They signed a deal to acquire 36 planes.', ['36 | to acquire']],
    ['The law allows 40 tailors to vote.', ['40 | allows to vote']],
    ['They asked the 63 tailors who backed the plan.', ['63 | backed the plan']],
    ['They asked the 63 tailors who said so.', ['63 | asked']],
    ['Many of the girls, about 69 percent, had a rash.', ['about 69 percent | had a rash']],
    ['The mill was forced to cancel 30 percent of its deliveries.', ['30 percent | to cancel']],
    ['Between 10,000 and 20,000 tailors would be more realistic.', ['Between 10,000 and 20,000']],
    [
      'Some 900 people in town marched in protest of government plans to cut fees.',
      ['Some 900 | marched in protest of government'],
    ],
    ['The count gave 40 votes to Lind.', ['40']],
  ] as const)('%s', (sentence, expected) => {
    expect(minorIn(sentence)).toEqual(expected);
  });
});

describe('what is only possible', () => {
  test.each([
    ['As many as 700 clerks could be dismissed.', 'believed'],
    ['The pool could be 30 metres deep.', 'believed'],
    ['They saw 700 clerks who could be dismissed.', 'stated'],
    ['The pool is 30 metres deep.', 'stated'],
  ] as const)('%s → %s', (sentence, certainty) => {
    const text = `Note of the day\n\n${sentence}\n\nThat was all that anybody said there.`;
    expect(documentOf(text).figures.map((figure) => figure.certainty)).toEqual([certainty]);
  });
});

describe('rates', () => {
  const ratesIn = (sentence: string): string[] => {
    const text = `Note of the day\n\n${sentence}\n\nThat was all that anybody said there.`;
    return figureRows(text, documentOf(text).figures).map(
      ({ words, what, qualifiers }) => `${words} | ${what} | ${qualifiers.filter((each) => /^per /.test(each)).join()}`,
    );
  };
  test.each([
    ['The mill pays $2,000 a month for each guard.', ['$2,000 | each guard | per month']],
    ['The club gives 40 euros per week to every player.', ['40 euros | every player | per week']],
    ['The fee is $30 a day for cars.', ['$30 | cars | per day']],
    ['The fund gives $50 a week per child.', ['$50 | child | per week']],
    ['A nurse costs $20 an hour for a family.', ['$20 | family | per hour']],
    ['The rent is $9,000 a year for the hall.', ['$9,000 | hall | per year']],
    ['They pay $2,000 a month to the owner.', ['$2,000 | owner | per month']],
    ['The dam loses 90 tonnes of water a year.', ['90 tonnes | water | per year']],
    ['The school sees 300 pupils a week for lunch.', ['300 | pupils | per week']],
    ['The works makes 900 cars a day for export.', ['900 | cars | per day']],
    ['Profit was $12.37 per diluted share.', ['$12.37 | Profit | per share']],
    // look-alikes
    ['Rent rose to $900 a month in May.', ['$900 | Rent | per month']],
    ['The fee is $30 a day for a week.', ['$30 | fee | per day']],
    ['The mill pays $2,000 a month to stay open.', ['$2,000 | pays | per month']],
    ['The walk took 20 minutes each way for Lind.', ['20 minutes | walk | ']],
    ['The mill paid $2,000 for each guard.', ['$2,000 | paid | ']],
  ] as const)('%s', (text, expected) => {
    expect(ratesIn(text)).toEqual(expected);
  });
});
