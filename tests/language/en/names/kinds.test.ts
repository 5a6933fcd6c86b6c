import { describe, expect, test } from 'vitest';
import { KIND_RULES } from '../../../../src/language/en/names/kinds.ts';
import { findNames } from '../../../../src/pipeline/evidence/names/index.ts';
import { proseOf } from '../../../builders.ts';

const namesIn = (text: string) => findNames(proseOf(text), 'a').map(({ name, kind, rule }) => [name, kind, rule]);

/** A sentence for each rule, and the name that no other rule would find. */
const TOLD: readonly [rule: string, text: string, name: string, kind: string][] = [
  ['known body', 'Talks with Hezbollah went on.', 'Hezbollah', 'organisation'],
  ['country or region', 'She has lived in New York since May.', 'New York', 'place'],
  ['part of a place', 'Rain is late across West Africa.', 'West Africa', 'place'],
  ['abbreviated part of a place', 'The ship sailed for N. Korea at dawn.', 'N. Korea', 'place'],
  ['acronym', 'The OVK said the line was dead.', 'OVK', 'organisation'],
  ['word of body', 'It was set up by the Kenya Wildlife Service.', 'Kenya Wildlife Service', 'organisation'],
  ['title before', 'On Friday Judge Okwaro let them go.', 'Okwaro', 'person'],
  ['surname that is a word of place', 'Then Mia Hill said the wall was new.', 'Mia Hill', 'person'],
  ['surname that is a word of body', 'Then Peter Banks left the room.', 'Peter Banks', 'person'],
  ['word of body', 'It is run by the Pallow Water Board.', 'Pallow Water Board', 'organisation'],
  ['word of place', 'Boats crossed the Pallow Strait at night.', 'Pallow Strait', 'place'],
  ['opening of a place', 'Snow fell on Mount Tavor again.', 'Mount Tavor', 'place'],
  ['noun of place', 'The hamlet of Quellin is cut off.', 'Quellin', 'place'],
  ['noun of body', 'The carmaker Velbo closed a plant.', 'Velbo', 'organisation'],
  ['noun of body behind', 'Readers of the Lanterna newspaper wrote in.', 'Lanterna', 'organisation'],
  ['capital inside', 'Talks with NordAir went on.', 'NordAir', 'organisation'],
  ['word of a firm', 'Akaru Air said flights resumed.', 'Akaru Air', 'organisation'],
  ['word of a firm', 'The lettuce came from Tavor Resorts in May.', 'Tavor Resorts', 'organisation'],
  ['word of body', 'A strike was called by the Ship Workers of Norland.', 'Ship Workers of Norland', 'organisation'],
  ['word of body', 'It was mapped by the Norland Geological Survey.', 'Norland Geological Survey', 'organisation'],
  ['word of body', 'Shares of Halden SE fell.', 'Halden SE', 'organisation'],
  ['word of body', 'Beds came from Clowns Without Borders in May.', 'Clowns Without Borders', 'organisation'],
  [
    'word of body',
    'It went to the International Court for the former Norland.',
    'International Court for the former Norland',
    'organisation',
  ],
  ['word of body', 'They met at the Alpine Club of Norway.', 'Alpine Club of Norway', 'organisation'],
  ['word of body', 'It fell to the Inspectorate of Fisheries.', 'Inspectorate of Fisheries', 'organisation'],
  [
    'word of body',
    'The Office for the Coordination of Humanitarian Affairs left.',
    'Office for the Coordination of Humanitarian Affairs',
    'organisation',
  ],
  ['given name', 'LIMA Donald Quorrin met them on Monday.', 'Donald Quorrin', 'person'],
  ['known body', 'It was run by Save the Children.', 'Save the Children', 'organisation'],
  ['country or region', 'South Sudan has opened its road.', 'South Sudan', 'place'],
  ['title before', 'Then Rear Adm. Armand Quorrin spoke.', 'Armand Quorrin', 'person'],
  ['word of body before', 'Imperial College Lowmere said it was late.', 'Imperial College Lowmere', 'organisation'],
  ['word of body before', 'It was aired by Radio Pallow at noon.', 'Radio Pallow', 'organisation'],
  ['title before', 'Then Broadcove Chief Executive Hock Quorrin spoke.', 'Hock Quorrin', 'person'],
  [
    'word of body',
    'It went to the Ministry of Health and Child Care.',
    'Ministry of Health and Child Care',
    'organisation',
  ],
  ['word of body', 'It is run by the Aid Agency for Northeast Nigeria.', 'Aid Agency', 'organisation'],
  ['known body', 'The U.S. Federal Reserve met.', 'U.S. Federal Reserve', 'organisation'],
  ['whose officials speak', 'Alberta Pallow official Chad Quorrin left.', 'Alberta Pallow', 'organisation'],
  ['word of body', 'He was at the North Pallow Polytechnic.', 'North Pallow Polytechnic', 'organisation'],
  ['what a firm has', 'In Pallow, Oakrun shares fell on Monday.', 'Oakrun', 'organisation'],
  ['what a firm has', 'It was put to Oakrun’s shareholders in May.', 'Oakrun', 'organisation'],
  ['known body', 'The US Federal Reserve held its rate.', 'US Federal Reserve', 'organisation'],
  ['surname before', 'The wall is new, Zhang Lei said.', 'Zhang Lei', 'person'],
  ['title before', 'Then Judge Melbourne Quorrin QC spoke.', 'Melbourne Quorrin QC', 'person'],
  ['word of body', 'He lay in the King Otto Hospital.', 'King Otto Hospital', 'organisation'],
  [
    'word of body',
    'It went to the Norland Office of the Attorney General.',
    'Norland Office of the Attorney General',
    'organisation',
  ],
  ['word of body', 'The Armed Forces of Colombia left.', 'Armed Forces of Colombia', 'organisation'],
  ['title before', 'Footballer Daniel Quorrin left.', 'Daniel Quorrin', 'person'],
  ['given name', 'They gave it to Karim al-Tembek at last.', 'Karim al-Tembek', 'person'],
  ['town and region', 'A van was found in Ferndon, Texas, at dawn.', 'Ferndon', 'place'],
  ['place alone', 'The plane came down over Detroit.', 'Detroit', 'place'],
  ['behind "in"', 'They met in Lowmere on Monday.', 'Lowmere', 'place'],
  ['age', 'The dead are Oyaro Tembekile, 34, and a child.', 'Oyaro Tembekile', 'person'],
  ['given name', 'They gave it to Daniel Quorrin at last.', 'Daniel Quorrin', 'person'],
  ['given name behind the surname', 'They gave it to Pak Bo-reum at last.', 'Pak Bo-reum', 'person'],
  ['initials', 'They gave it to Q. R. Tembekile at last.', 'Q. R. Tembekile', 'person'],
  ['noun of office before', 'The note went to economist Oyaro Tembekile at last.', 'Oyaro Tembekile', 'person'],
  ['apposition', 'They gave it to Oyaro Tembekile, a farmer from the north.', 'Oyaro Tembekile', 'person'],
  ['apposition before', 'The head of the league, Oyaro Tembekile, left early.', 'Oyaro Tembekile', 'person'],
  ['who speaks', 'The wall is new, Oyaro Tembekile said.', 'Oyaro Tembekile', 'person'],
  ['surname later', 'They gave it to Oyaro Tembekile at last. Tembekile was glad.', 'Oyaro Tembekile', 'person'],
];

/** Look-alikes: the name that must not come out, under the rule that tempts. */
const NOT_TOLD: readonly [rule: string, text: string, name: string][] = [
  ['given name', 'The jet entered Vienna FIR at noon.', 'Vienna FIR'],
  ['given name', 'They ask for the London Living Wage.', 'London Living Wage'],
  ['behind "in"', 'There are chances for clients in Living in the new cycle.', 'Living'],
  ['word of a firm', 'They felt the Fresh Air of the hills.', 'Fresh Air of the hills'],
  ['what a firm has', 'On Friday Asian shares fell.', 'Asian'],
  ['noun of place', 'We begin in the area of Immigration.', 'Immigration'],
  ['surname later', 'Hide Velcoin slides. Velcoin has lost much.', 'Hide Velcoin'],
  ['what a firm has', 'They saw Behn’s garden and his boats.', 'Behn'],
  ['known body', 'Total sales fell in May.', 'Total'],
  ['given name', 'They met the England FA at noon.', 'England FA'],
  ['who speaks', 'The Deep Reef Program said corals died.', 'Deep Reef Program'],
  ['word of body', 'A United Nations Reef Council-backed fleet came.', 'United Nations Reef'],
  ['surname before', 'A Lei Flower who blooms is rare.', 'Lei Flower'],
  ['age', 'Earlier, 47 of the boats had left.', 'Earlier'],
  ['capital inside', 'He lost the PlayTab on the train.', 'PlayTab'],
  ['capital inside', 'They gave it to McKenna at last.', 'McKenna'],
  ['word of body', 'She filled in the Household Survey.', 'Household Survey'],
  ['known body', 'They asked who would pay.', 'who'],
  ['demonym', 'Two North Koreans crossed the river.', 'North Koreans'],
  ['demonym', 'The Swiss won.', 'Swiss'],
  ['acronym', 'A DNA expert spoke on TV.', 'TV'],
  ['acronym', 'The CEO left, and so did the CFO.', 'CEO'],
  ['acronym', 'They took the SUV to the ICU.', 'SUV'],
  ['acronym of a name', 'The yield of the SCLED was low.', 'SCLED'],
  ['word of body', 'The Pilot Training Program was long.', 'Pilot Training Program'],
  ['word of body', 'They want Open Education Resources.', 'Open Education Resources'],
  ['behind "in"', 'The point was settled in Sirhanov v. Crown.', 'Sirhanov'],
  ['demonym', 'The Spanish-English signs were gone.', 'Spanish-English'],
  ['word of body', 'She loved House of Stone and Forces of Night.', 'House of Stone'],
  ['given name', 'They heard the Julien Podcast at home.', 'Julien Podcast'],
  ['behind "in"', 'She has a degree in Linguistics.', 'Linguistics'],
  ['apposition', 'Senators, a group of ten, left.', 'Senators'],
  ['behind "in"', 'They sat in Building 7.', 'Building'],
  ['town and region', 'They played in Group G, Spain said.', 'Group G'],
  ['given name', 'Two Sunni Arabs left.', 'Sunni Arabs'],
  ['given name behind the surname', 'The Pallow Prize-winner left.', 'Pallow Prize-winner'],
  ['word of place', 'They walked through the National Park.', 'National Park'],
  ['who speaks', 'Many Pallow Arabs who fled came back.', 'Pallow Arabs'],
  ['thing', 'Cases of Lassa Fever rose.', 'Lassa Fever'],
  ['thing', 'The Pallow Treaty was signed at noon.', 'Pallow Treaty'],
  ['thing', 'Velbo won the Golden Wheel Award.', 'Golden Wheel Award'],
  ['thing', 'Houses fell in Hurricane Odile.', 'Hurricane Odile'],
  ['thing', 'They struck down a Harding-era law.', 'Harding-era'],
  ['thing', 'A charter of Human Rights was read.', 'Human Rights'],
  ['surname that is a word of place', 'They swam off Victoria Beach.', 'Beach'],
  ['noun of body', 'They gave the company Friday off.', 'Friday'],
  ['town and region', 'He sold Wine, Texas beef and salt.', 'Wine'],
  ['behind "in"', 'She bought a stake in Velbo.', 'Velbo'],
  ['behind "in"', 'The sign is written in Hebrew.', 'Hebrew'],
  ['behind "in"', 'They trust in Velbo paint.', 'Velbo'],
  ['given name', 'The story of the Jackson Pallow is old.', 'Jackson Pallow'],
  ['apposition', 'The wall, a ruin, fell on Local Hero, a race horse.', 'Local Hero'],
  ['who speaks', 'Former Residents said no.', 'Former Residents'],
  ['title before', 'The Supreme Commander waved.', 'Supreme Commander'],
  ['title before', 'The Prime Minister left.', 'Prime Minister'],
  ['title before', 'CEO Daniel Quorrin left.', 'CEO Daniel Quorrin'],
];

describe('KIND_RULES', () => {
  test('has a sentence for every rule', () => {
    const told = new Set([...TOLD, ...NOT_TOLD].map(([rule]) => rule));
    expect(KIND_RULES.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
  });

  test.each(TOLD)('%s: %s → %s, %s', (rule, text, name, kind) => {
    expect(namesIn(text)).toContainEqual([name, kind, rule]);
  });

  test.each(NOT_TOLD)('does not match, %s: %s', (_rule, text, name) => {
    expect(namesIn(text).map(([found]) => found)).not.toContain(name);
  });
});

describe('names cut out of a run of capitals', () => {
  test.each<[string, string[]]>([
    ['Director of National Intelligence James Clapperton said no.', ['James Clapperton']],
    ['It hit Ministry of Trade and Industry offices.', ['Ministry of Trade and Industry']],
    [
      'The Ways and Means Committee met the Union for the Relief of Sailors.',
      ['Ways and Means Committee', 'Union for the Relief'],
    ],
    ["It was run by the People's Harvest Party until May.", ["People's Harvest Party"]],
    ["They sued Kenya's High Court on Monday.", ['Kenya', 'High Court']],
    ['The Oslo-based Velbo Group grew.', ['Velbo Group']],
    ['It was Daniel "Bo" Quorrin who left.', []],
    ['Foreign Minister Ana Solvay met Rui Costa de Almeida on Monday.', ['Ana Solvay', 'Rui Costa de Almeida']],
    ['The Harbor Science Office Acting Director, Ana Solvay, left.', ['Harbor Science Office', 'Ana Solvay']],
    [
      'The Greek Ministry of Culture met the Governor of Washington Chris Solvay.',
      ['Greek Ministry of Culture', 'Washington', 'Chris Solvay'],
    ],
    ['It left the Pallow Space Center on STS-1 at dawn.', ['Pallow Space Center']],
    ['She teaches at the London School of Economics in Rome.', ['London School of Economics', 'Rome']],
    ['Mayor Quits After Fraud Claims Rock Council', []],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text).map(([name]) => name)).toEqual(names);
  });
});

describe('one name for one bearer', () => {
  test.each<[string, string, string[]]>([
    ['CEO Adam Rowe spoke. Rowe left. Adam Rowe came back.', 'Adam Rowe', ['Rowe']],
    ['Vera Anna Solvay came. Anna Solvay left.', 'Vera Anna Solvay', ['Anna Solvay']],
    ['Vera K. Solvay came. Vera Solvay left.', 'Vera K. Solvay', ['Vera Solvay']],
    ['The World Crop Union met in Rome. The WCU left on Monday.', 'World Crop Union', ['WCU']],
    ['Velbo Group Ltd grew. Velbo Group shrank.', 'Velbo Group Ltd', ['Velbo Group']],
  ])('%s', (text, name, aliases) => {
    const found = findNames(proseOf(text), 'a').find((each) => each.name === name);
    expect(found?.aliases).toEqual(aliases);
  });

  test.each([
    ['Oakrun Ltd made a bid. Then Oakrun shares fell.', 'Oakrun Ltd'],
    ['Ms Okwaro spoke first. Then Sarah Okwaro left.', 'Sarah Okwaro'],
  ])('makes one of %j: %s', (text, name) => {
    expect(findNames(proseOf(text), 'a').map((each) => each.name)).toEqual([name]);
  });

  test.each<[string, string]>([
    ['Two of one surname', 'Adam Rowe met Eva Rowe. Rowe left.'],
    ['a thing that bears the name', 'Helen Ford sat in the old Ford.'],
    ['a title before the first full name', 'Mr Okwaro met Sarah Okwaro on Tuesday.'],
    ['a title of the other sex', 'Mr Okwaro slept. Then Sarah Okwaro came.'],
  ])('keeps apart: %s', (_reason, text) => {
    const found = findNames(proseOf(text), 'a').filter(({ aliases }) => aliases.length > 0);
    expect(found).toEqual([]);
  });
});
