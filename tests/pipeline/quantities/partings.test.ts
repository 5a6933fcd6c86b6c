import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { documentOf, wordsOf } from '../../builders.ts';

type Told = string | readonly [text: string, published: string];

/** The rows of two reports of one story: "8 = eight", "31 → 118". */
function rowsOf(...told: readonly [Told, Told]): string[] {
  const [a, b] = told.map((each, index) => {
    const [text, published] = typeof each === 'string' ? [each, '2031-05-06'] : each;
    return documentOf(`Report\n\n${text}`, { title: 'Report', published, publisher: `Paper ${index}` }, `d${index}`);
  });
  if (!a || !b) return [];
  const marks = { same: '=', compatible: '≈', moved: '→', conflict: '≠', reconciled: 'Σ' } as const;
  return compare(a, b).figures.map(({ relation, left, right }) => {
    const [x] = wordsOf(
      a.text,
      a.figures.filter(({ id }) => left.includes(id)),
    );
    const [y] = wordsOf(
      b.text,
      b.figures.filter(({ id }) => right.includes(id)),
    );
    return `${x} ${marks[relation]} ${y}`;
  });
}

describe('figures of one quantity', () => {
  test.each<[string, Told, Told, string]>([
    [
      'synonyms of the noun',
      'Some 90 lecturers of Tolna College signed the letter against the closure.',
      'The letter against the closure of Tolna College was signed by 90 professors.',
      'Some 90 = 90',
    ],
    [
      'nations and countries',
      'In all, 34 nations have joined the whaling treaty, the secretariat in Brunn said.',
      'The secretariat in Brunn said that 34 countries have joined the whaling treaty.',
      '34 = 34',
    ],
    [
      'people and what they are on trial for',
      'The trial of 29 people over the Selby bank fraud opened in Tolna on Monday.',
      'In Tolna 29 defendants went on trial over the Selby bank fraud on Monday.',
      '29 = 29',
    ],
    [
      'members of the crew',
      'The ferry Alma had 14 crew and was bound for Tolna when it sank.',
      'The ferry Alma sank on its way to Tolna with 14 crew members.',
      '14 = 14',
    ],
    [
      'a bound of a rare sum, other names in the clause',
      'Mayor Ilse Brandt was charged on Monday with taking $250,000 in harbour fees.',
      'Mrs Brandt is charged with taking more than $250,000 in harbour fees from the Tolna Port Company.',
      '$250,000 ≈ more than $250,000',
    ],
    [
      'a rare sum planned here and told as done there',
      'The council of Tolna wants $5.7 million for a new sea wall.',
      'The council had requested $5.7 million to build the sea wall, which Tolna never got.',
      '$5.7 million = $5.7 million',
    ],
    [
      'another of one kind in a list of sums',
      'The bishop of Tolna bought a $43,000 clock with parish money.',
      'The bishop of Tolna spent parish money on a bell and on a $43,350 clock.',
      '$43,000 ≈ $43,350',
    ],
    [
      'first names that one text leaves out',
      'Conductor Anna Maria Ruiz of the Tolna Opera was paid $84,500 for the tour.',
      'Ruiz was paid $84,500 for the tour by the Tolna Opera.',
      '$84,500 = $84,500',
    ],
    [
      'what somebody would like to be, which is no plan',
      'In the Tolna poll Ruiz leads the would-be mayors with 23 percent of the voters asked.',
      'Ruiz leads the Tolna poll with 23 percent of the voters.',
      '23 percent = 23 percent',
    ],
    [
      'a sum whose currency one text leaves out',
      'The Tolna brewery told of a net loss of 61.8 mln before tax, against a profit last year.',
      'A net loss of 61.8 mln dollars weighed on the Tolna brewery.',
      '61.8 mln = 61.8 mln dollars',
    ],
    [
      'a party of guests and people',
      'The dinner party at Bronner Hall was closer to 45, a waiter said.',
      'The dinner at Bronner Hall was for 45 people, a waiter said.',
      '45 = 45',
    ],
    [
      'voters and the votes that they are',
      'Some 41 members voted against the Tolna harbour levy on Monday night.',
      'The Tolna harbour levy passed on Monday night in a vote of 73 to 41.',
      'Some 41 = 41',
    ],
    [
      'a bound of a sum at one shop',
      'Weiss spent over $900 at Holm Books and $75 on a lamp, the charge said.',
      'Weiss bought $912.40 worth of maps, atlases and globes at Holm Books, the charge said.',
      'over $900 ≈ $912.40',
    ],
    [
      'a word for a sum and the sum, for one thing',
      'The governor wants millions of dollars for a sea wall at Tolna.',
      'The governor wants $5 million in funding for the sea wall at Tolna.',
      'millions of dollars ≈ $5 million',
    ],
    [
      'two sizes of one thing that both name by its size',
      'Judge Ana Holt read from the 48-page report on the bridge in June.',
      'A 47-page report on the bridge was given to Karl Weiss.',
      '48-page ≠ 47-page',
    ],
  ])('%s', (_, left, right, row) => {
    expect(rowsOf(left, right)).toEqual([row]);
  });
});

describe('tolls of one story', () => {
  test.each<[string, Told, Told, readonly string[]]>([
    [
      'of one kind move',
      ['The ambush at Tolna killed three soldiers, the army said.', '2031-05-06'],
      ['The ambush at Tolna killed eight soldiers, the army said.', '2031-05-07'],
      ['three → eight'],
    ],
    [
      'of soldiers and of villagers are two',
      ['The ambush at Tolna killed three soldiers, the army said.', '2031-05-06'],
      ['The ambush at Tolna killed eight villagers, the army said.', '2031-05-07'],
      [],
    ],
    [
      'of soldiers and of all are two where a text counts others as well',
      ['The ambush at Tolna killed three soldiers and four villagers, the army said.', '2031-05-06'],
      ['The ambush at Tolna has killed 30 people, the army said.', '2031-05-07'],
      [],
    ],
    [
      'of two villages are two',
      ['The flood struck the coast. At Arup 11 people were killed, the governor said.', '2031-05-06'],
      ['The flood struck the coast. At Malo 40 people were killed, the governor said.', '2031-05-07'],
      [],
    ],
    [
      'of a ship and of a plane are two',
      ['Days after the sinking of a ferry that killed 38 people, the country mourns again.', '2031-05-06'],
      ['The plane crash killed 45 people, the country learned.', '2031-05-07'],
      [],
    ],
    [
      'of a quake told in passing and of a flood are two',
      ['The earthquake that hit Brunn on Friday killed more than 290 people, an aid worker said.', '2031-05-06'],
      ['The toll of the flooding in Tolna has risen to at least 530 people, the office said.', '2031-05-07'],
      [],
    ],
    [
      'of two additions are two',
      ['Another two people died of the fever in Tolna, doctors said.', '2031-05-06'],
      ['Another four people died of the fever in Tolna, doctors said.', '2031-05-07'],
      [],
    ],
    [
      'that fall by far are two',
      ['By Friday, May 4, the fighting at Tolna had injured more than 70 people, doctors said.', '2031-05-06'],
      ['On Saturday, May 5, bombs at Tolna injured eight people, doctors said.', '2031-05-07'],
      [],
    ],
    [
      'of those in hospital and of the dead are two',
      ['In Tolna ten people have the fever, with two dead and two in critical condition, doctors said.', '2031-05-06'],
      ['In Tolna the fever has killed four people, doctors said.', '2031-05-07'],
      ['two → four'],
    ],
    [
      'stand apart from how many were on board',
      ['Of the 40 people on board the ferry Alma, 31 drowned off Tolna, the port said.', '2031-05-06'],
      ['The ferry Alma had 40 people on board when it sank off Tolna, the port said.', '2031-05-07'],
      ['40 = 40'],
    ],
    [
      'suspected and confirmed are two',
      ['Tolna has nine confirmed cases of the fever, doctors said.', '2031-05-06'],
      ['Tolna has 12 suspected cases of the fever, doctors said.', '2031-05-07'],
      [],
    ],
    [
      'of an earlier year is not of now',
      ['In 1995, when about 40 ships and 210 boats were lost, a storm killed 12 people in Tolna.', '2031-05-06'],
      ['A storm killed 31 people in Tolna.', '2031-05-07'],
      [],
    ],
  ])('%s', (_, left, right, rows) => {
    expect(rowsOf(left, right)).toEqual(rows);
  });
});

describe('numbers of one story that words could keep apart', () => {
  test.each<[string, Told, Told, readonly string[]]>([
    [
      'another so many missing after the dead are all of the missing',
      ['The storm left 83 people dead and another 23 missing in Tolna, the mayor said.', '2031-05-06'],
      ['The storm killed 140 people in Tolna and 32 are missing, the mayor said.', '2031-05-07'],
      ['83 → 140', '23 → 32'],
    ],
    [
      'another so many killed are more of the dead',
      ['After 40 deaths in Tolna in April, another 23 people were killed by the storm.', '2031-05-06'],
      ['The storm killed 32 people in Tolna.', '2031-05-07'],
      [],
    ],
    [
      'where a toll stood before it rose is a toll',
      ['The fire at the Tolna mill killed seven weavers.', '2031-05-06'],
      ['The death toll of the fire at the Tolna mill had risen from seven to 12 by noon.', '2031-05-06'],
      ['seven = seven', 'seven → 12'],
    ],
    [
      'the deadliest since a year is not of that year',
      ['The blast killed 25 miners at Tolna, the deadliest in the country since 1984.', '2031-05-06'],
      ['The blast at the Tolna mine killed 29 miners.', '2031-05-07'],
      ['25 → 29'],
    ],
    [
      'men where nobody counts women are all',
      ['The blast at the Tolna mine killed 12 people.', '2031-05-06'],
      ['The blast at the Tolna mine left 29 men dead.', '2031-05-07'],
      ['12 → 29'],
    ],
    [
      'the freed and those inside are two, of one number',
      ['Divers have freed four pupils from the flooded tunnel at Tolna.', '2031-05-06'],
      ['At Tolna four pupils remain inside the flooded tunnel.', '2031-05-06'],
      [],
    ],
  ])('%s', (_, left, right, rows) => {
    expect(rowsOf(left, right)).toEqual(rows);
  });
});

describe('no row', () => {
  test.each<[string, Told, Told]>([
    [
      'one number of residents and of workers',
      'About 300 residents of Tolna slept in a school.',
      'Nearly 300 rescue workers came to Tolna.',
    ],
    [
      'what was spent and what is to be paid back',
      'Treasurer Karl Weiss spent $640,000 of club money on cars, prosecutors said.',
      'Treasurer Karl Weiss will pay back $640,000 under a deal with prosecutors.',
    ],
    [
      'points of two players',
      'Ana Ruiz finished with 16 points and nine rebounds for Tolna.',
      'Mira Holt finished with 22 points and nine rebounds for Selby.',
    ],
    [
      'rebounds of two players in two matches of one evening',
      'Ruizo finished with 16 points and nine rebounds, closing the half.',
      'Earl Holt finished with 18 points and nine rebounds, when Selby began its tour.',
    ],
    [
      'a part and the whole of what was counted',
      'Inspectors closed 40 wells in Tolna, including 24 wells that had run dry.',
      'Inspectors closed about 25 wells in Tolna.',
    ],
    [
      'rockets and supporters',
      'Rebels fired more than 150 rockets at the Tolna base.',
      'The Tolna court charged 150 supporters of the rebels.',
    ],
    [
      'two estimates that are no rounding of each other',
      'The quarry lies some 280 kilometers southeast of Brunn.',
      'The quarry lies some 300 kilometers southeast of Brunn.',
    ],
    [
      'two estimates that exclude each other not at all',
      'The lake lies about 45 miles northeast of Brunn, the rangers said.',
      'Firefighters said the lake is about 40 miles northeast of Brunn.',
    ],
    [
      'the latest quake and the one before it',
      'The first quake was 17 miles outside Brunn, the Survey said.',
      'The latest quake was 20 miles outside Brunn, the Survey said.',
    ],
    [
      'a bound and a value far from it',
      'More than 10,000 tons of grain were lost in the Tolna fire.',
      'About 15,000 tons of grain were lost in the Tolna fire.',
    ],
    [
      'a sum and so many people',
      'The railway of Tolna carried 61.8 mln passengers last year.',
      'The railway of Tolna had a profit of 61.8 mln dollars last year.',
    ],
    ['a crowd and seats', 'A crowd of 45 waited for Ruiz in Tolna.', 'The league of Ruiz won 45 seats in Tolna.'],
    [
      'two sides of a vote',
      'In Tolna 52 members voted for the harbour levy.',
      'In Tolna 41 members voted against the harbour levy.',
    ],
    [
      'a bound of a sum at another shop',
      'Weiss spent over $900 at Holm Books, the charge said.',
      'Weiss spent $912.40 at Brunn Shoes, the charge said.',
    ],
    [
      'a word for a sum, for another thing',
      'The governor wants millions of dollars for a school at Tolna.',
      'The governor wants $5 million for the sea wall at Tolna.',
    ],
    [
      'sizes of two things',
      'Judge Ana Holt read from the 48-page report on the bridge.',
      'Judge Ana Holt signed the 47-page contract for the bridge.',
    ],
  ])('%s', (_, left, right) => {
    expect(rowsOf(left, right)).toEqual([]);
  });
});
