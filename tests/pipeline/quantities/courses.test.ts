import { describe, expect, test } from 'vitest';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

const MONDAY = '2031-05-05';
const TUESDAY = '2031-05-06';
type Told = readonly [text: string, published: string];

/** The verdicts of the quantities of a story that are not single. */
const verdictsOf = (told: readonly Told[]): string[] =>
  findQuantities(
    'd0',
    told.map(([text, published], index) =>
      readDocument(
        documentOf(`Report\n\n${text}`, { title: 'Report', published, publisher: `Paper ${index}` }, `d${index}`),
      ),
    ),
  )
    .quantities.map(({ verdict }) => verdict)
    .filter((verdict) => verdict !== 'single');

describe('what two sayers give for one thing', () => {
  test.each<[string, ...Told[]]>([
    [
      'two counts of a march',
      ['Organisers said 60,000 people marched through Selby on Sunday. Police put the crowd at 18,000.', MONDAY],
    ],
    [
      'two nouns, one sentence',
      ["The ministry says 14 workers died in the blast at the Holm plant; the miners' union says 23 died.", MONDAY],
    ],
    [
      'losses',
      [
        'A storm tore off roofs in Selby. The insurer puts the losses at $4.2 million. The town says they come to $7.9 million.',
        MONDAY,
      ],
    ],
    [
      'hurt and injured',
      [
        'A stand collapsed in Selby. Hospital officials said 52 people were hurt. The army said 19 were injured.',
        MONDAY,
      ],
    ],
    [
      'those aboard',
      [
        'A ferry sank off Holm. According to the coast guard, 212 people were aboard. The operator said 187 were on board.',
        MONDAY,
      ],
    ],
    [
      'those who lost their homes',
      [
        'A flood swept through Selby. The government says 3,000 people lost their homes; the Red Cross puts the number at 5,200.',
        MONDAY,
      ],
    ],
    [
      'arrests',
      [
        'Police broke up the protest in Selby. Police said 41 people were arrested. Lawyers for the protesters counted 97 arrests.',
        MONDAY,
      ],
    ],
    [
      'lives lost and died',
      [
        'A bus fell into a gorge near Holm. The police said 17 people lost their lives. A hospital doctor told reporters that 21 had died.',
        MONDAY,
      ],
    ],
    [
      'tolls near to each other in two reports of a day',
      ['A train left the rails near Selby, killing 23 people, the interior minister said.', TUESDAY],
      ['A train derailed near Selby on Tuesday. The ambassador of Norda put the death toll at 27.', TUESDAY],
    ],
    [
      'a toll that is lower a day later',
      ['At least 80 people were killed when bombs went off in Selby, the party chief said.', MONDAY],
      ['The bombs in Selby killed 63 people, the chief minister said on Tuesday.', TUESDAY],
    ],
    [
      'hostages whom two nouns count',
      ['Gunmen took 20 people hostage at a hotel in Selby, police said.', MONDAY],
      ['Twenty-one tourists were taken hostage at a hotel in Selby, the foreign ministry of Norda said.', MONDAY],
    ],
    [
      'the injured of two reports',
      ['A ship hit a bridge at Selby and 25 people were injured, police said.', MONDAY],
      ['A ship struck a bridge at Selby. The fire brigade said 29 people were hurt.', MONDAY],
    ],
    [
      'how far it was from one place',
      ['A tanker ran aground 150 km southwest of Selby, spilling oil into the bay.', MONDAY],
      ['A tanker ran aground about 90 km southwest of Selby and lost oil, a spill that the bay knows well.', MONDAY],
    ],
  ])('is in dispute: %s', (_, ...told) => {
    expect(verdictsOf(told)).toContain('conflict');
  });

  test.each<[string, ...Told[]]>([
    [
      'two fires',
      [
        'The ministry said 14 workers died in the blast at Holm. The police said 23 people died in the fire at Tolna.',
        MONDAY,
      ],
    ],
    [
      'the dead and the injured',
      ['A stand collapsed in Selby. Police said 14 people died. Hospital officials said 23 were injured.', MONDAY],
    ],
    [
      'children among them',
      ['A stand collapsed in Selby. The mayor said 3 children died. Police said 14 people were killed.', MONDAY],
    ],
    [
      'the north and the south',
      [
        'A storm hit Norda. The ministry said 14 people had died in the north. The army said 23 had died in the south.',
        MONDAY,
      ],
    ],
    [
      'a day and a week',
      [
        'Protests went on in Selby. Police said 40 people were arrested on Monday. The ministry said 97 people were arrested in the whole week.',
        MONDAY,
      ],
    ],
    [
      'a toll that has risen',
      [
        'A stand collapsed in Selby. Police had said 31 people died; the mayor said on Tuesday the toll had risen to 44.',
        TUESDAY,
      ],
    ],
    [
      'what is asked and what is offered',
      ['Talks on pay went on in Selby. The union wants 9 percent more pay. The company offers 4 percent.', MONDAY],
    ],
    [
      'two candidates',
      [
        'Norda voted on Sunday. Ana Solis won 41 percent of the vote, the commission said; Jon Brandt won 38 percent, the agency said.',
        MONDAY,
      ],
    ],
    [
      'what is paid and what it costs',
      [
        'A storm tore off roofs in Selby. The insurer said it will pay $4.2 million. The town says repairs cost $7.9 million.',
        MONDAY,
      ],
    ],
    [
      'two days',
      [
        'The strike went on. Organisers said 60,000 people marched on Sunday. Police said 18,000 people marched on Saturday.',
        MONDAY,
      ],
    ],
    [
      'parts of the dead',
      [
        'A ferry sank off Holm. Ana Solis said 12 of the dead were sailors. The navy said 31 of them were passengers.',
        MONDAY,
      ],
    ],
    [
      'a region and a country',
      ['A cold wave killed 65 people throughout Norda, police said.', MONDAY],
      ['In Tolna, 36 people died in the cold wave, police said. The cold has gripped Norda for a week.', MONDAY],
    ],
    [
      'the dead of two sides',
      ['Rebels attacked a convoy near Selby. Eight soldiers were killed, the army said.', MONDAY],
      ['Rebels attacked a convoy near Selby. 22 tribesmen were killed, the rebels said.', MONDAY],
    ],
    [
      'a day and another place',
      ['A tanker ran aground 150 km southwest of Selby, spilling oil into the bay.', MONDAY],
      ['A tanker ran aground about 90 km southwest of Holm and lost oil, a spill that the bay knows well.', MONDAY],
    ],
    [
      'the others among the infected',
      ['The flu has infected nine people in Selby, the health office said.', MONDAY],
      ['Of the six others infected by the flu in Selby, two are at home, the clinic said.', MONDAY],
    ],
    [
      'another attack of the same day',
      ['Rebels injured 23 soldiers at Selby, the army said.', MONDAY],
      [
        'Rebels fought the army at Selby. Separately, a bomb injured 18 soldiers on a train, the railways said.',
        MONDAY,
      ],
    ],
    [
      'parts that make up a whole',
      [
        'A roof fell on a class in Selby. The mayor said five girls were killed. Police said three girls were killed at once. A doctor said two girls were killed by the dust.',
        MONDAY,
      ],
    ],
    [
      'an earlier quake',
      ['A quake shook Selby on Monday, killing 12 people, the mayor said.', MONDAY],
      ['A quake shook Selby. A quake in Brunn in 2019 killed 19 people, the survey office said.', MONDAY],
    ],
    [
      'a toll that went on',
      ['A train left the rails near Selby, killing 23 people, the interior minister said.', MONDAY],
      ['The train crash near Selby killed 27 people, the ambassador of Norda said.', TUESDAY],
    ],
  ])('is no dispute: %s', (_, ...told) => {
    expect(verdictsOf(told)).not.toContain('conflict');
  });
});

test('two sayers whose floors of one day are near to each other are not set against each other', () => {
  expect(
    verdictsOf([
      ['Bombs in Selby killed at least 35 people, the police said.', MONDAY],
      ['Bombs in Selby killed more than 30 people, the tourism minister said.', MONDAY],
    ]),
  ).toEqual([]);
});

describe('how a toll goes on', () => {
  test.each<[string, string, ...Told[]]>([
    [
      'moved',
      'one body on one day',
      ['A ship hit a bridge at Selby and 25 people were injured, police said.', MONDAY],
      ['A ship struck a bridge at Selby. Police say 27 people are injured.', MONDAY],
    ],
    [
      'moved',
      'floors that rise on one day',
      ['At least 45 people were killed by bombs in Selby.', MONDAY],
      ['Bombs in Selby left at least 60 people dead.', MONDAY],
    ],
    [
      'moved',
      'a fall that the report calls one',
      ['The flood in Selby killed 90 people, the mayor said.', MONDAY],
      ['The mayor of Selby lowered the death toll of the flood to 84.', TUESDAY],
    ],
    [
      '',
      'a number that is about another',
      ['The blast in Selby injured 1,824 people.', MONDAY],
      ['The blast in Selby injured about 2,000 people.', TUESDAY],
    ],
    [
      '',
      'two exact tolls of one day that nobody gives',
      ['The flood killed 40 people in Selby.', MONDAY],
      ['In Selby 55 people were killed by the flood.', MONDAY],
    ],
    [
      '',
      'those slightly hurt and all',
      ['A ship hit a bridge at Selby and 27 people were injured, police said.', MONDAY],
      ['A ship hit a bridge at Selby. Four people were taken to hospital while 20 others were slightly hurt.', TUESDAY],
    ],
  ])('%s: %s', (verdict, _, ...told) => {
    expect(
      verdictsOf(told)
        .filter((each) => each === 'moved' || each === 'conflict')
        .join(),
    ).toBe(verdict);
  });
});

describe('one place among several', () => {
  test.each<[string, Told, Told]>([
    [
      'a country whose neighbour is counted too',
      ['The storm killed at least 62 people throughout Arvany.', MONDAY],
      ['The storm has killed at least 90 people in Arvany. In Norda, 47 people died.', TUESDAY],
    ],
    [
      'a town after all of the dead',
      ['The quake left 120 people dead. In Holm, 8 people died.', MONDAY],
      ['The quake left 130 people dead. In Tolna, 44 people died.', TUESDAY],
    ],
    [
      'a country that counts its own',
      ['The storm left 32 people dead in the region.', MONDAY],
      ['Chile reported 239 dead; Peru reported 194 dead.', TUESDAY],
    ],
  ])('meets no other: %s', (_, left, right) => {
    const found = findQuantities(
      'd0',
      [left, right].map(([text, published], index) =>
        readDocument(
          documentOf(`Report\n\n${text}`, { title: 'Report', published, publisher: `Paper ${index}` }, `d${index}`),
        ),
      ),
    );
    for (const { members, pairs } of found.quantities) expect(members.length - pairs.length).toBeLessThanOrEqual(1);
    expect(
      found.quantities
        .map(({ members }) => members.length)
        .toSorted()
        .join(),
    ).toMatch(/^1(?:,1)*(?:,2)?$/);
  });
});
