import { describe, expect, test } from 'vitest';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

/** The relations of two reports, days apart: "moved: 9, 12". */
function relationsOf(earlier: string, later: string): string[] {
  const documents = [
    documentOf(earlier, { published: '2031-05-06', publisher: 'Courier' }, 'd0'),
    documentOf(later, { published: '2031-05-09', publisher: 'Herald' }, 'd1'),
  ];
  const figures = documents.flatMap(({ text, figures: own }) =>
    own.map(({ id, start, end }) => [id, text.slice(start, end)] as const),
  );
  const words = new Map<string, string>(figures);
  return findQuantities('d0', documents.map(readDocument)).quantities.flatMap(({ members, pairs }) =>
    pairs.map(
      ({ a, b, relation }) =>
        `${relation}: ${words.get(members[a]?.figure ?? '')}, ${words.get(members[b]?.figure ?? '')}`,
    ),
  );
}

describe('the numbers of a list', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'each place with itself',
      'The fever was found in two towns: Selby: 24 cases; Tolna: 12 cases.',
      'The fever goes on: Selby (33 cases), Tolna (18 cases).',
      ['moved: 24, 33', 'moved: 12, 18'],
    ],
    [
      'equal numbers of two places not at all',
      'The fever goes on: Selby (24 cases), Norda (7 cases).',
      'The fever goes on: Tolna (24 cases), Lindow (16 cases).',
      [],
    ],
    [
      'a place of a list and the country',
      'In all 40 cases of the fever were confirmed in the country.',
      'The fever goes on: Selby (33 cases), Tolna (54 cases).',
      [],
    ],
    [
      'a place that only its sentence names',
      'So far Selby alone has confirmed 20 cases of the fever.',
      'The fever goes on: Selby (33 cases), Tolna (54 cases).',
      ['moved: 20, 33'],
    ],
    [
      'names behind the numbers',
      'The storm has killed 44 people in Selby and 23 in Tolna.',
      'In Norda, 48 people died in the storm, officials said.',
      [],
    ],
    [
      'candidates of one poll',
      'The exit poll gave Brandt 31.5 percent of the vote, Weiss 27.2 percent.',
      'The count gave Weiss 25 percent of the vote, Solis 32 percent.',
      [],
    ],
    [
      'a rival whom a pronoun names',
      'Brandt took 49.8 percent of the vote against her 45.2 percent.',
      'Weiss took 45.5 percent of the vote, Solis 38 percent.',
      [],
    ],
  ])('meet by their names: %s', (_, earlier, later, expected) => {
    expect(relationsOf(earlier, later)).toEqual(expected);
  });
});

describe('a role that one text leaves open', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'firefighters at work, firefighters deployed',
      'Some 600 firefighters have been deployed against the Holm fire.',
      'More than 1,700 firefighters worked at the Holm fire on Friday.',
      ['moved: Some 600, More than 1,700'],
    ],
    [
      'people, who may be anybody',
      'Some 600 soldiers were deployed in Tolna.',
      'The town of Tolna has 1,700 people.',
      [],
    ],
    [
      'tanks and drones, both destroyed',
      'The army of Norda said that three tanks were destroyed.',
      'The army of Norda said that six drones were destroyed.',
      [],
    ],
  ])('meets by its noun: %s', (_, earlier, later, expected) => {
    expect(relationsOf(earlier, later)).toEqual(expected);
  });
});

describe('a dispute of two reports', () => {
  test.each<[string, string, string]>([
    [
      'not of the missing, who are found and missed from hour to hour',
      'The Holm mine blast left 19 miners missing, the mayor said.',
      'The Holm mine blast left 10 miners missing, the police said.',
    ],
    [
      'not of crowds of two days',
      'Unions said 3 million people marched on Friday, 2 May 2031, against the dam.',
      'Police said 1.1 million people marched on Friday, 9 May 2031, against the dam.',
    ],
  ])('%s', (_, earlier, later) => {
    expect(relationsOf(earlier, later).filter((each) => each.startsWith('conflict'))).toEqual([]);
  });
});
