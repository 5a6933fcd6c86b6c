import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queueOf } from '../../../src/pipeline/stories/queue.ts';

test('queueOf(items, compare) gives what it holds in order, whenever it was added', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (items, added) => {
      const queue = queueOf(items, (a, b) => a - b);
      for (const item of added) queue.add(item);
      const taken = [...items, ...added].map(() => queue.takeFirst());
      expect(taken).toEqual([...items, ...added].sort((a, b) => a - b));
      expect(queue.takeFirst()).toBeUndefined();
    }),
  );
});
