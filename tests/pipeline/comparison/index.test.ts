import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { comparisonSchema } from '../../../src/records/index.ts';
import { pairOf } from '../../builders.ts';

const [a, b] = pairOf(
  'The flood killed 40 people in Lowmere on May 3. The mayor said the dam was old. It holds 9 tons of water.',
  'In Lowmere 40 people died in the flood on May 3. A bakery with 12 ovens burned on May 7.',
);

describe('compare(one, other)', () => {
  test('puts the smaller id on the left, whatever the order', () => {
    expect(compare(b, a)).toEqual(compare(a, b));
    expect(compare(b, a).id).toBe('a--b');
  });

  test('gives a record of its schema', () => {
    expect(comparisonSchema.parse(compare(a, b))).toEqual(compare(a, b));
  });

  test('lists what one of them alone says', () => {
    const { onlyLeft, onlyRight } = compare(a, b);
    expect(onlyLeft.figures).toEqual([a.figures[1]?.id]);
    expect(onlyLeft.claims).toEqual([a.claims[0]?.id]);
    expect(onlyLeft.events).toEqual([]);
    expect(onlyRight.figures).toEqual([b.figures[1]?.id]);
    expect(onlyRight.events).toEqual([b.events[1]?.id]);
  });

  test('finds nothing to compare in documents that hold nothing', () => {
    const [empty, other] = pairOf('', '…');
    expect(compare(empty, other)).toEqual({
      id: 'a--b',
      documents: ['a', 'b'],
      figures: [],
      lookAlikes: [],
      statements: [],
      quotes: [],
      events: [],
      names: [],
      onlyLeft: { figures: [], claims: [], events: [] },
      onlyRight: { figures: [], claims: [], events: [] },
    });
  });
});
