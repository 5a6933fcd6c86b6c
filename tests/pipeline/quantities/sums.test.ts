import { describe, expect, test } from 'vitest';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

/** Whether the numbers of some reports add up to one of theirs. */
const addUp = (...texts: readonly string[]): boolean =>
  findQuantities(
    'd0',
    texts.map((text, index) =>
      readDocument(documentOf(`Report\n\n${text}`, { title: 'Report', published: '2031-05-05' }, `d${index}`)),
    ),
  ).quantities.some(({ verdict }) => verdict === 'reconciled');

describe('parts of those aboard', () => {
  test.each([
    ['crew and passengers', ['A ferry with 102 people aboard sank. It carried six crew and 96 passengers.']],
    ['passengers and crew', ['A liner with 228 people on board sank. It carried 216 passengers and 12 crew.']],
    [
      'two reports',
      ['A ferry with 102 people aboard sank off Holm.', 'The ferry off Holm carried six crew and 96 passengers.'],
    ],
    ['a plane', ['A plane with 33 people on board crashed. It was carrying 29 passengers and four crew.']],
  ])('add up: %s', (_, texts) => {
    expect(addUp(...texts)).toBe(true);
  });

  test.each([
    ['another sum', ['A ferry with 104 people aboard sank. It carried six crew and 96 passengers.']],
    ['an estimate', ['A ferry with about 102 people aboard sank. It carried six crew and 96 passengers.']],
    ['things', ['A ferry with 102 people aboard sank. It carried six cars and 96 containers.']],
    [
      'those who were saved',
      ['A ferry with 102 people aboard sank. Boats rescued six sailors and 96 passengers were missing.'],
    ],
  ])('do not add up: %s', (_, texts) => {
    expect(addUp(...texts)).toBe(false);
  });
});
