import { describe, expect, test } from 'vitest';
import { tellNames } from '../../../src/library/editor/nearestNames.ts';

describe('tellNames(wanted, names)', () => {
  test.each([
    [
      'pier',
      ['harbour-board', 'lake', 'pier-inquiry', 'quarry'],
      'pier-inquiry (nearest), quarry, harbour-board, and 1 more',
    ],
    ['north_wire.docx', ['a-lake', 'north_wire'], 'north_wire (nearest), a-lake'],
    ['Ana Brant', ['Tom Ruiz', 'Ana Brand'], 'Ana Brand (nearest), Tom Ruiz'],
    ['zz', ['a', 'b', 'c'], 'a, b, c'],
    ['zz', [], undefined],
  ])('%s among %j', (wanted, names, told) => {
    expect(tellNames(wanted, names)).toBe(told);
  });
});
