import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { storyPairOf, wordsOf } from '../../builders.ts';

const sumsOf = (left: string, right: string): [string[], string[], string][] => {
  const [a, b] = storyPairOf(left, right);
  return compare(a, b)
    .figures.filter(({ relation }) => relation === 'reconciled')
    .map((row) => [
      wordsOf(
        a.text,
        a.figures.filter(({ id }) => row.left.includes(id)),
      ),
      wordsOf(
        b.text,
        b.figures.filter(({ id }) => row.right.includes(id)),
      ),
      row.explanation,
    ]);
};

const WHOLE = 'The battle cost the army 5,000 casualties.';

describe('reconcileFigures(left, right)', () => {
  test('adds the dead and the wounded up to the casualties', () => {
    expect(sumsOf(WHOLE, 'The army lost 800 soldiers, and 4,200 were wounded.')).toEqual([
      [
        ['5,000'],
        ['800', '4,200'],
        'Courier: 5,000 casualties (in its own voice); Herald: 800 soldiers killed and 4,200 soldiers wounded (in its own voice). The parts add up: 800 + 4,200 = 5,000.',
      ],
    ]);
  });

  test('finds the whole on either side', () => {
    const [row] = sumsOf('The army lost 800 soldiers, and 4,200 were wounded.', WHOLE);
    expect(row?.slice(0, 2)).toEqual([['800', '4,200'], ['5,000']]);
  });

  describe('does not match', () => {
    test.each([
      ['numbers that do not add up', WHOLE, 'The army lost 800 soldiers, and 4,100 were wounded.'],
      ['parts in two sentences', WHOLE, 'The army lost 800 soldiers. The army had 4,200 wounded men.'],
      ['parts of something else', WHOLE, 'The army lost 800 tanks and 4,200 trucks.'],
      [
        'a whole that is a bound',
        'The battle cost at least 5,000 casualties.',
        'It killed 800 soldiers and wounded 4,200.',
      ],
      ['two parts of one kind', WHOLE, 'The army lost 800 soldiers and lost 4,200 fighters.'],
      ['one part', WHOLE, 'The army lost 5,000 soldiers.'],
    ])('%s', (_name, left, right) => {
      expect(sumsOf(left, right)).toEqual([]);
    });
  });
});
