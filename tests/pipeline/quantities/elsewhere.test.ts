import { describe, expect, test } from 'vitest';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

const MONDAY = '2031-05-05';
const TUESDAY = '2031-05-06';
type Told = readonly [text: string, published: string];

/** What the quantities of the dead hold, those of one report left out: "12 9". */
const tollsOf = (told: readonly Told[]): string[] => {
  const documents = told.map(([text, published], index) =>
    documentOf(`Report\n\n${text}`, { title: 'Report', published, publisher: `Paper ${index}` }, `d${index}`),
  );
  const wordsOf = (id: string, figure: string): string => {
    const document = documents.find((each) => each.id === id);
    const span = document?.figures.find((each) => each.id === figure);
    return document && span ? document.text.slice(span.start, span.end).replace(/^at least /i, '') : '';
  };
  return findQuantities('d0', documents.map(readDocument))
    .quantities.filter(({ role, verdict }) => role === 'killed' && verdict !== 'single')
    .map(({ members }) => members.map(({ document, figure }) => wordsOf(document, figure)).join(' '));
};

const BOMB: Told = ['A bomb killed 12 people at the market of Selby on Monday, the police said.', MONDAY];
const QUAKE: Told = ['A strong quake killed 12 people in Selby on Monday, the mayor said.', MONDAY];
const STORM: Told = ['Typhoon Ada killed at least 82 people in Norda on Monday, the mayor said.', MONDAY];
const FIRST = 'The dead of the bomb at the market of Selby were buried on Tuesday.';
const LEAD =
  'The dead of the bomb at the market of Selby were buried on Tuesday. Shops stayed shut. The police sought two men. The mayor came.';
const QUAKE_LEAD =
  'Selby dug on Tuesday after the quake. Shops stayed shut. Soldiers brought tents. The mayor came to see the town.';

describe('another event told beside', () => {
  test.each<[string, Told, Told]>([
    [
      'what is avenged',
      BOMB,
      [`${FIRST} The group called it revenge for air strikes in the hills of Tolna that left 30 people dead.`, TUESDAY],
    ],
    [
      'what is retaliated for',
      BOMB,
      [`${FIRST} It came in retaliation for a raid near Brunn in which 15 people were killed.`, TUESDAY],
    ],
    [
      'the deadliest since',
      BOMB,
      [`${FIRST} It was the deadliest bombing since an attack on a bus killed 19 people.`, TUESDAY],
    ],
    ['what it is worse than', BOMB, [`${FIRST} It was worse than the crash that killed nine people.`, TUESDAY]],
    ['a similar attack', BOMB, [`${FIRST} It follows a similar attack in Brunn which killed 20 people.`, TUESDAY]],
    ['an earlier one', BOMB, [`${LEAD} An earlier attack on a bank had a death toll of 17.`, TUESDAY]],
    [
      'an anniversary',
      BOMB,
      [`${FIRST} The town marks the anniversary of a massacre in which 25 people were killed.`, TUESDAY],
    ],
    ['years ago', QUAKE, [`${QUAKE_LEAD} Seven years ago a quake on the coast had a death toll of 23.`, TUESDAY]],
    [
      'the paragraph of years ago',
      QUAKE,
      [`${QUAKE_LEAD}\n\nForty years ago a dam broke above the town. At least 31 people were killed.`, TUESDAY],
    ],
    [
      'one of a series',
      BOMB,
      [
        'The bomb in Selby was one of a series of attacks in which 18 people were killed, the police said on Tuesday.',
        TUESDAY,
      ],
    ],
    [
      'all the storms of a season',
      STORM,
      [
        'The mayor gave money for those whom Typhoon Ada struck in Norda. Four typhoons came since spring. The typhoons killed at least 370 people.',
        TUESDAY,
      ],
    ],
    [
      'an island that the beginning does not name',
      QUAKE,
      [
        `${QUAKE_LEAD} The waves reached the coast of Tolna. The island has no port. At least 55 people were killed.`,
        TUESDAY,
      ],
    ],
    ['a place that it does not name', QUAKE, [`${QUAKE_LEAD} In Tolna, the death toll of a slide was 21.`, TUESDAY]],
  ])('is not of this one: %s', (_, ...told) => {
    expect(tollsOf(told)).toEqual([]);
  });

  test.each<[string, string, Told, Told]>([
    ['a toll of the next day', '12 17', BOMB, ['The bomb at the market of Selby killed 17 people.', TUESDAY]],
    [
      'a toll told after what was avenged',
      '12 17',
      BOMB,
      [`${LEAD} The group called it revenge for air strikes. The death toll rose to 17.`, TUESDAY],
    ],
    [
      'a response that is no revenge',
      '12 17',
      BOMB,
      ['Guards were sent in response to the bomb at the market of Selby that killed 17 people.', TUESDAY],
    ],
    [
      'the worst since, and then the toll',
      '12 17',
      BOMB,
      ['In the worst attack since 2019, a bomb at the market of Selby killed 17 people.', TUESDAY],
    ],
    [
      'days ago',
      '12 17',
      BOMB,
      ['A day ago a bomb went off at the market of Selby, killing 17 people, the police said.', TUESDAY],
    ],
    [
      'another toll of the lead',
      '12 17',
      QUAKE,
      ['Another quake shook Selby on Tuesday, a day after one that killed 17 people.', TUESDAY],
    ],
    [
      'the town of the event',
      '12 17',
      QUAKE,
      [
        `${QUAKE_LEAD} The quake struck Selby before dawn. The town has no hospital. The death toll rose to 17.`,
        TUESDAY,
      ],
    ],
    [
      'a place told in the lead',
      '12 17',
      QUAKE,
      ['The quake in Selby and Tolna killed 17 people. In Tolna, schools were shut.', TUESDAY],
    ],
    [
      'two bombs in both',
      '12 17',
      ['Three bombings killed 12 people in Selby on Monday.', MONDAY],
      ['The three bombings in Selby killed 17 people, the police said.', TUESDAY],
    ],
    [
      'floods',
      '12 17',
      ['The floods in Selby killed 12 people.', MONDAY],
      ['Three weeks of floods in Selby have killed 17 people.', TUESDAY],
    ],
  ])('is of this one: %s', (_, wanted, ...told) => {
    expect(tollsOf(told)).toEqual([wanted]);
  });
});
