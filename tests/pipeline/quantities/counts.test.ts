import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

const rolesIn = (text: string): (string | undefined)[] =>
  readDocument(documentOf(text)).mentions.map(({ role }) => role);

describe('roleOf(figure, words)', () => {
  test.each<[string, (string | undefined)[]]>([
    ['As the death toll rose to nine, the number of confirmed cases of fever rose to 108.', ['killed', 'infected']],
    ['A ferry carrying 310 people left Tolna.', ['aboard']],
    ['A truck carrying 2,880 bags of flour left Tolna.', [undefined]],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

/** How the figures of two reports of two days stand to each other. */
function relationsOf(left: string, right: string): string[] {
  const [a, b] = [left, right].map((text, index) =>
    documentOf(`Report\n\n${text}`, { title: 'Report', published: `2031-05-0${6 + index}` }, `d${index}`),
  );
  return a && b ? compare(a, b).figures.map(({ relation }) => relation) : [];
}

describe('cases of an outbreak', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'go on under any noun',
      'Tolna has confirmed 87 infections with the fever, the health office said.',
      'The number of confirmed cases of the fever in Tolna rose to 108, the health office said.',
      ['moved'],
    ],
    [
      'new ones are no later count of new ones',
      'The health office reported 23 new infections with the fever in Tolna.',
      'The health office reported five new infections with the fever in Tolna.',
      [],
    ],
    [
      'or shares of votes: an exit poll and the count are two',
      'An exit poll gave Ana Holm 31.5 percent of the vote in Tolna.',
      'With most ballots counted Ana Holm had 35.3 percent of the vote in Tolna.',
      [],
    ],
    [
      'what a report took back is no step of another',
      'The fire at Tolna, the rangers had earlier said, destroyed 90 homes.',
      'The fire at Tolna destroyed 140 homes, the rangers said.',
      [],
    ],
  ])('%s', (_, left, right, relations) => {
    expect(relationsOf(left, right)).toEqual(relations);
  });
});

test('a rare sum that is wished for in one sentence and told in the next is one quantity', () => {
  const document = documentOf(
    'The owners will reject any planned £745m offer for the Tolna club. They believe that a £745m bid undervalues the club.',
  );
  expect(findQuantities('d0', [readDocument(document)]).quantities.map(({ members }) => members.length)).toEqual([2]);
});

test('two counts of one march that one sentence sets against each other meet whatever places it names', () => {
  const document = documentOf(
    'The organisers put the turnout of the march at 130,000 people, the most since Norda gave Tolna back. The police said that no more than 24,000 people took part in Brunn.',
    { published: '2031-05-06' },
  );
  const verdicts = findQuantities('d0', [readDocument(document)]).quantities.map(({ verdict }) => verdict);
  expect(verdicts).toContain('conflict');
});
