import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/pipeline/stories/edits.ts';

const edit = (documents: string[], not: string[] = []) => ({ slug: 'port', documents, not });

describe('applyEdits(groups, edits)', () => {
  test.each([
    ['nothing', [], [['a', 'b'], ['c']]],
    ['joins two groups', [edit(['b', 'c'])], [['a', 'b', 'c']]],
    ['parts a document', [edit(['a'], ['b'])], [['c'], ['a'], ['b']]],
    ['joins one and parts another', [edit(['a', 'c'], ['b'])], [['a', 'c'], ['b']]],
    ['passes over who is not there', [edit(['a', 'z'], ['y'])], [['c'], ['a', 'b']]],
    ['names a document alone', [edit(['c'])], [['a', 'b'], ['c']]],
    ['takes one after the other', [edit(['b', 'c']), edit(['a'], ['b'])], [['a', 'c'], ['b']]],
  ])('%s', (_name, edits, groups) => {
    expect(applyEdits([['a', 'b'], ['c']], edits)).toEqual(groups);
  });

  test('leaves together those that leave together', () => {
    expect(applyEdits([['a', 'b', 'c']], [edit(['a'], ['b', 'c'])])).toEqual([['a'], ['b', 'c']]);
  });
});
