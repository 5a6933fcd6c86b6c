import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

type Told = readonly [text: string, published: string];

const documentsOf = (told: readonly Told[]) =>
  told.map(([text, published], index) =>
    documentOf(`Report\n\n${text}`, { title: 'Report', published, publisher: `Paper ${index}` }, `d${index}`),
  );

/** The verdicts of the quantities of a story that are not single. */
const verdictsOf = (...told: readonly Told[]): string[] =>
  findQuantities('d0', documentsOf(told).map(readDocument))
    .quantities.map(({ verdict }) => verdict)
    .filter((verdict) => verdict !== 'single');

/** How the figures of two reports stand to each other. */
function relationsOf(...told: readonly [Told, Told]): string[] {
  const [a, b] = documentsOf(told);
  return a && b ? compare(a, b).figures.map(({ relation }) => relation) : [];
}

describe('rivals', () => {
  test.each<[string, Told, Told]>([
    [
      'a movement and a ministry, on one day',
      ['The raid on the Tolna camp killed 130 people, the health ministry said.', '2031-05-06'],
      ['At least 1,900 people were killed in the raid on the Tolna camp, the Green Movement said.', '2031-05-06'],
    ],
    [
      'a toll of a later day that is far lower, by another body',
      ['The raid on the Tolna camp killed at least 1,900 people, the Green Movement said.', '2031-05-06'],
      ['The raid on the Tolna camp killed 510 people, the health ministry said.', '2031-05-07'],
    ],
    [
      'the injured of the two',
      ['The raid on the Tolna camp injured 9,000 people, the Green Movement said.', '2031-05-06'],
      ['Some 3,200 people were injured in the raid on the Tolna camp, the health ministry said.', '2031-05-07'],
    ],
    [
      'participants and people on the march',
      ['Organisers said 410,000 participants came to the march against the dam in Tolna.', '2031-05-06'],
      ['Police said there were 90,000 people on the march against the dam in Tolna.', '2031-05-06'],
    ],
    [
      'the depth of one quake that two towns place',
      ['The quake struck 40 km southeast of Selby at a depth of 23 km, the Norda Survey said.', '2031-05-06'],
      [
        'The quake struck 200 km southwest of Brunn at a depth of 16.5 km, the Tolna Weather Office said.',
        '2031-05-06',
      ],
    ],
  ])('are in dispute: %s', (_, left, right) => {
    expect(relationsOf(left, right)).toContain('conflict');
  });

  test.each<[string, Told, Told]>([
    [
      'one ministry on two days',
      ['The raid on the Tolna camp killed 130 people, the health ministry said.', '2031-05-06'],
      ['The raid on the Tolna camp killed 510 people, the health ministry said.', '2031-05-07'],
    ],
    [
      'a ministry, and a movement that gives more a day later',
      ['The raid on the Tolna camp killed 130 people, the health ministry said.', '2031-05-06'],
      ['At least 1,900 people were killed in the raid on the Tolna camp, the Green Movement said.', '2031-05-07'],
    ],
    [
      'what was feared and what was found',
      ['The flood at Tolna is feared to have killed up to 900 people, the mayor Ana Holt said.', '2031-05-06'],
      ['The flood at Tolna killed 310 people, the health ministry said.', '2031-05-07'],
    ],
    [
      'some of the dead and others of them',
      ['In the raid on the Tolna camp 43 of the dead were officers, the interior ministry said.', '2031-05-06'],
      ['In the raid on the Tolna camp 280 of the dead were killed at the gate, Olaf Brandt said.', '2031-05-07'],
    ],
    [
      'aircraft at work on two days',
      ['Nine tankers flew over the Tolna fire, the forestry office said.', '2031-05-03'],
      ['Norda said 14 tankers flew over the Tolna fire.', '2031-05-07'],
    ],
    [
      'marches of two days',
      ['Organisers said 410,000 participants came to the march against the dam in Tolna.', '2031-05-06'],
      ['Police said there were 90,000 people on the march against the dam in Tolna.', '2031-05-13'],
    ],
  ])('are not in dispute: %s', (_, left, right) => {
    expect(relationsOf(left, right)).not.toContain('conflict');
  });

  test.each<[string, Told, Told]>([
    [
      'a movement after a ministry',
      ['The raid on the Tolna camp killed 130 people, the health ministry said.', '2031-05-06'],
      ['At least 1,900 people were killed in the raid on the Tolna camp, the Green Movement said.', '2031-05-07'],
    ],
    [
      'others of the dead',
      ['In the raid on the Tolna camp 43 of the dead were officers, the interior ministry said.', '2031-05-06'],
      ['In the raid on the Tolna camp 280 of the dead were killed at the gate, Olaf Brandt said.', '2031-05-07'],
    ],
  ])('no later count takes the place of the other: %s', (_, left, right) => {
    expect(relationsOf(left, right)).not.toContain('moved');
  });

  test('what a report says was said then has moved', () => {
    expect(
      verdictsOf([
        'The rangers spoke late on Friday of the Tolna fire, which they then said was 6,100 hectares. The fire had burned at least 9,600 hectares by Saturday.',
        '2031-05-07',
      ]),
    ).toEqual(['moved']);
  });
});
