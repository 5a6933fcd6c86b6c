import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { pairOf, wordsOf } from '../../builders.ts';

const statementsOf = (left: string, right: string): [string[], string[]][] => {
  const [a, b] = pairOf(left, right);
  return compare(a, b).statements.map((row) => [wordsOf(a.text, row.left), wordsOf(b.text, row.right)]);
};

const LEFT = [
  'The mayor of Lowmere opened the new bridge over the Arno on Monday.',
  'Bakers in the town had prepared a cake as long as the railing.',
];
const RIGHT = ['A choir sang hymns in the rain.', 'On Monday, Lowmere’s mayor opened a bridge over the river Arno.'];

describe('alignStatements(left, right)', () => {
  test('pairs sentences that report the same thing, however worded, in the order of the left', () => {
    expect(statementsOf(LEFT.join(' '), RIGHT.join(' '))).toEqual([[[LEFT[0]], [RIGHT[1]]]]);
  });

  describe('two sentences that tell two things', () => {
    test.each([
      [
        'a refusal',
        'The mayor of Lowmere has signed the port treaty with Norway.',
        'The mayor of Lowmere has refused to sign the port treaty with Norway.',
      ],
      [
        'a plan',
        'The council of Lowmere banned cars from the harbor bridge.',
        'The council of Lowmere will vote on banning cars from the harbor bridge.',
      ],
      [
        'two speakers',
        '“The old harbor bridge is a danger to ships,” Ana Ruiz said on Monday.',
        '“The old harbor bridge is a danger to ships,” Viktor Palm said on Monday.',
      ],
      [
        'two numbers',
        'The storm over Lowmere broke 340 windows of the old glass factory.',
        'The storm over Lowmere broke 1,200 windows of the old glass factory.',
      ],
    ])('%s', (_name, left, right) => {
      expect(statementsOf(left, right)).toEqual([]);
      expect(statementsOf(left, left)).toHaveLength(1);
    });
  });

  test('finds a sentence of its own for each', () => {
    expect(statementsOf(`${LEFT[0]} ${LEFT[0]}`, `${RIGHT[1]}`)).toHaveLength(1);
  });

  test.each([
    [LEFT[1] ?? '', RIGHT[0] ?? ''],
    ['The mayor said so on Monday.', 'The mayor slept on Monday.'],
    ['It rained.', 'It rained.'],
  ])('does not match: %s | %s', (left, right) => {
    expect(statementsOf(left, right)).toEqual([]);
  });

  test('scores from 0 to 1, equal sentences 1', () => {
    const [row] = compare(...pairOf(LEFT[0] ?? '', LEFT[0] ?? '')).statements;
    expect(row?.score).toBe(1);
  });
});
