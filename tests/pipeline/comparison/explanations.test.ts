import { describe, expect, test } from 'vitest';
import { sayerOf } from '../../../src/pipeline/comparison/explanations.ts';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { storyPairOf } from '../../builders.ts';
import { claim } from '../../fixtures/spans.ts';

const explanationsOf = (left: string, right: string): string[] =>
  compare(...storyPairOf(left, right)).figures.map(({ explanation }) => explanation);

describe('explainFigures(explained)', () => {
  test.each([
    [
      'same, one origin',
      'South Korean intelligence officials said the flood killed 40 people in Lowmere.',
      'In Lowmere 40 people died in the flood, according to the NIS.',
      'Courier: 40 people killed (South Korean intelligence officials); Herald: 40 people killed (NIS). The values are the same. Both go back to one origin (South Korea: intelligence), so this is one source told twice.',
    ],
    [
      'same, two origins',
      'Norwegian police said the flood killed 40 people in Lowmere.',
      'In Lowmere 40 people died in the flood, according to the Swedish army.',
      'Courier: 40 people killed (Norwegian police); Herald: 40 people killed (the Swedish army). The values are the same. They cite different origins.',
    ],
    [
      'in its own voice',
      'The flood killed 40 people in Lowmere.',
      'In Lowmere 40 people died in the flood, officials said.',
      'Courier: 40 people killed (in its own voice); Herald: 40 people killed (officials). The values are the same.',
    ],
    [
      'a bound',
      'The flood killed at least 40 people in Lowmere.',
      'In Lowmere 45 people died in the flood.',
      'Courier: at least 40 people killed (in its own voice); Herald: 45 people killed (in its own voice). The range of one has room for the value of the other.',
    ],
    [
      'two ranges',
      'The flood killed 40 to 50 people in Lowmere.',
      'In Lowmere 45 to 60 people died in the flood.',
      'Courier: 40 to 50 people killed (in its own voice); Herald: 45 to 60 people killed (in its own voice). The two ranges overlap.',
    ],
    [
      'a rounding',
      'The flood killed about 100 people in Lowmere.',
      'In Lowmere 98 people died in the flood.',
      'Courier: about 100 people killed (in its own voice); Herald: 98 people killed (in its own voice). One value is a rounding of the other.',
    ],
    [
      'a conflict',
      'The flood killed 40 people in Lowmere.',
      'In Lowmere 55 people died in the flood.',
      'Courier: 40 people killed (in its own voice); Herald: 55 people killed (in its own voice). Both values cannot be right for the same thing at the same time.',
    ],
  ])('%s', (_name, left, right, explanation) => {
    expect(explanationsOf(left, right)).toEqual([explanation]);
  });

  test('names the document by its title where no publisher is known', () => {
    const [a, b] = storyPairOf('The flood killed 40 people in Lowmere.', 'In Lowmere 40 people died in the flood.');
    const { publisher: _publisher, ...untold } = { ...a, title: 'Night of Water' };
    expect(compare(untold, b).figures[0]?.explanation).toBe(
      'Night of Water: 40 people killed (in its own voice); Herald: 40 people killed (in its own voice). The values are the same.',
    );
  });
});

describe('sayerOf(claim)', () => {
  const palm = { start: 0, end: 4, name: 'Viktor Palm', kind: 'person' as const };

  test('names the speaker, and who carries the words', () => {
    expect(sayerOf(undefined)).toBe('in its own voice');
    expect(sayerOf(claim('c', [], {}))).toBe('nobody is named');
    expect(sayerOf(claim('c', [], { source: palm }))).toBe('Viktor Palm');
    expect(sayerOf(claim('c', [], { source: { ...palm, carrier: { start: 5, end: 9, name: 'TASS' } } }))).toBe(
      'Viktor Palm, as TASS reports',
    );
  });
});
