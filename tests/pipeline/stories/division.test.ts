import { describe, expect, test } from 'vitest';
import { divideByEvent } from '../../../src/pipeline/stories/division.ts';

/** Reports of a quake: what all share, what those of one event share, and what each has for itself. */
const reports = (count: number, own: readonly string[]): ReadonlySet<string>[] =>
  Array.from(
    { length: count },
    (_, at) =>
      new Set(['quake', 'sunday', 'ministry', ...own.filter((_name, index) => index !== at), `reporter${own[0]}${at}`]),
  );
const KARSK = ['karsk', '5.6', 'holt', 'mira holt', '12'];
const OSTRY = ['ostry', '6.1', 'palm', 'viktor palm', '31'];
const all = (sets: readonly unknown[]): number[] => [...sets.keys()];

describe('divideByEvent(group, signs)', () => {
  test('parts reports of two quakes', () => {
    const signs = [...reports(5, KARSK), ...reports(4, OSTRY)];
    const parts = divideByEvent(all(signs), signs).sort(([a = 0], [b = 0]) => a - b);
    expect(parts).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
  });

  test.each([
    ['one event', reports(9, KARSK)],
    [
      'documents that share nothing but the event',
      Array.from({ length: 8 }, (_, at) => new Set(['quake', `own${at}`])),
    ],
    ['copies', Array.from({ length: 7 }, () => new Set(KARSK))],
    ['too few documents', [...reports(2, KARSK), ...reports(2, OSTRY)]],
    ['one stray document', [...reports(7, KARSK), ...reports(1, OSTRY)]],
    ['nothing in any', Array.from({ length: 8 }, () => new Set<string>())],
  ])('leaves together: %s', (_name, signs) => {
    expect(divideByEvent(all(signs), signs)).toEqual([all(signs)]);
  });

  test('keeps the positions in the collection', () => {
    const signs = [new Set<string>(), ...reports(6, KARSK)];
    expect(divideByEvent([1, 2, 3, 4, 5, 6], signs)).toEqual([[1, 2, 3, 4, 5, 6]]);
  });
});
