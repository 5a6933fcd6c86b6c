import { describe, expect, test } from 'vitest';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

type Report = string | readonly [text: string, published: string];

/** The relations of a story: "moved: 31 → 118", "same: 9 = 9". */
function relationsOf(...reports: readonly Report[]): string[] {
  const documents = reports.map((report, index) => {
    const [text, published] = typeof report === 'string' ? [report, '2031-05-06'] : report;
    return documentOf(text, { published, publisher: `Paper ${index}` }, `d${index}`);
  });
  const wordsOf = (id: string, figure: string): string => {
    const found = documents.find((each) => each.id === id);
    const record = found?.figures.find((each) => each.id === figure);
    return found && record ? found.text.slice(record.start, record.end) : '';
  };
  return findQuantities('d0', documents.map(readDocument)).quantities.flatMap(({ members, pairs }) =>
    pairs.map(({ a, b, relation }) => {
      const [x, y] = [members[a], members[b]];
      return `${relation}: ${x ? wordsOf(x.document, x.figure) : ''}, ${y ? wordsOf(y.document, y.figure) : ''}`;
    }),
  );
}

describe('a toll of one event', () => {
  test.each<[string, readonly Report[], readonly string[]]>([
    [
      'under two nouns, in the lead and as a toll',
      [
        ['At least 60 people were killed in the landslide that buried Tolna.', '2031-05-06'],
        ['The ministry raised the death toll to more than 290, including 40 miners, in Tolna.', '2031-05-07'],
      ],
      ['moved: At least 60, more than 290'],
    ],
    [
      'risen on one day',
      [
        'At least 43 people were killed in the blast at Tolna mill.',
        'The death toll in the blast at Tolna mill has risen to 70.',
      ],
      ['moved: At least 43, 70'],
    ],
    [
      'of one sayer on one day',
      [
        'The Holm Observatory said 145 people were killed in the bombings in Tolna.',
        'The Holm Observatory said 148 people were killed in the bombings in Tolna.',
      ],
      ['moved: 145, 148'],
    ],
    [
      'told beside what would follow',
      [
        ['The storm killed at least 213 people in Tolna in what would be its worst night, doctors said.', '2031-05-06'],
        ['The storm killed 240 people in Tolna, doctors said.', '2031-05-07'],
      ],
      ['moved: at least 213, 240'],
    ],
    [
      'with the children among them',
      [
        'The storm killed 90 people in Tolna, including children.',
        'The storm killed 90 people in Tolna, rescuers said.',
      ],
      ['same: 90, 90'],
    ],
    [
      'that grew by less than it is rounded',
      [
        ['The fire has blackened some 35,700 acres of the Holm hills.', '2031-05-06'],
        ['The fire has blackened 36,810 acres of the Holm hills.', '2031-05-07'],
      ],
      ['moved: some 35,700 acres, 36,810 acres'],
    ],
  ])('goes on: %s', (_, reports, expected) => {
    expect(relationsOf(...reports)).toEqual(expected);
  });

  test.each<[string, readonly Report[]]>([
    [
      'a quake of years before, told behind',
      [
        [
          'A quake shook Tolna on Monday. In June 2029, a strong earthquake struck the Holm valley. The quake killed at least 1,000 people.',
          '2031-05-06',
        ],
        ['The quake in Tolna killed 2,400 people, the death toll shows.', '2031-05-08'],
      ],
    ],
    [
      'a quake abroad where a flood is told',
      [
        [
          'The flood in Tolna left many homeless. Aid is short after the Lindow earthquake that killed 2,900 people.',
          '2031-05-06',
        ],
        ['The flood in Tolna has killed 8,000 people, officials said.', '2031-05-07'],
      ],
    ],
    [
      'one district and the whole province',
      [
        ['The quake struck Holm District, where 1,294 people died.', '2031-05-06'],
        ['The quake killed more than 2,000 people across the province.', '2031-05-08'],
      ],
    ],
    [
      'those who were brought to one hospital',
      [
        ['More than 200 dead have been brought to the hospital at Tolna.', '2031-05-06'],
        ['The quake at Tolna killed more than 2,000 people.', '2031-05-07'],
      ],
    ],
    [
      'two counts of two bodies weeks apart',
      [
        ['The Selby Coalition said 650 people died in the gas attack on Tolna.', '2031-05-06'],
        ['The gas attack on Tolna killed more than 1,400 people, the Lowland Rights Trust said.', '2031-05-28'],
      ],
    ],
    [
      'one number of houses and of people',
      ['The storm left 33,000 buildings in Tolna dark.', 'The storm drove about 33,000 people in Tolna from home.'],
    ],
    [
      'words for a size of two things',
      ['Dozens of survivors were treated at Tolna.', 'A list of the missing at Tolna has 51 people.'],
    ],
    [
      'words for a size, of the buried and of those in the street',
      [
        'Hundreds of people ran into the streets of Tolna.',
        'Hundreds of people, mostly women, remain missing in Tolna.',
      ],
    ],
    [
      'what was taken back and a word that would hold it',
      [
        ['Earlier, the mayor of Tolna had said that 9,240 people were injured.', '2031-05-06'],
        ['The quake injured thousands in Tolna.', '2031-05-08'],
      ],
    ],
    [
      'the injured in a clause behind the dead',
      [
        [
          'The chief said the toll in Tolna had risen to 2,445 dead, but he revised down the number of injured to 2,000.',
          '2031-05-06',
        ],
        ['The quake in Tolna killed more than 2,000 people.', '2031-05-08'],
      ],
    ],
  ])('never meets %s', (_, reports) => {
    expect(relationsOf(...reports).filter((each) => !each.includes('2,445'))).toEqual([]);
  });

  test.each<[string, Report, Report, readonly string[]]>([
    [
      'one quake in two reports',
      'A magnitude 6.3 quake shook Tolna on Saturday.',
      "Saturday's 6.3-magnitude quake shook Tolna badly.",
      ['same: 6.3, 6.3-magnitude'],
    ],
    [
      'two quakes of one week',
      'A magnitude 6.3 quake shook Tolna on Saturday.',
      ['The second 6.3-magnitude quake shook Tolna on Wednesday.', '2031-05-09'],
      [],
    ],
    [
      'the latest quake of two days',
      'The latest magnitude 6.3 quake shook Tolna.',
      ['The latest magnitude 6.3 quake shook Tolna.', '2031-05-12'],
      [],
    ],
  ])('a magnitude: %s', (_, left, right, expected) => {
    expect(relationsOf(left, right)).toEqual(expected);
  });
});
