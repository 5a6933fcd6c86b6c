import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { readDocument } from '../../../src/pipeline/quantities/index.ts';
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
      'what a report took back is no step of another',
      'The fire at Tolna, the rangers had earlier said, destroyed 90 homes.',
      'The fire at Tolna destroyed 140 homes, the rangers said.',
      [],
    ],
  ])('%s', (_, left, right, relations) => {
    expect(relationsOf(left, right)).toEqual(relations);
  });
});
