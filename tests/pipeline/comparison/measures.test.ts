import { describe, expect, test } from 'vitest';
import { whyNotCompared } from '../../../src/pipeline/comparison/measures.ts';
import { figure } from '../../fixtures/spans.ts';

describe('whyNotCompared(a, b)', () => {
  const people = (fields: object) =>
    figure('f', { start: 0, end: 2 }, { low: 40, high: 40, what: 'people', measure: 'people', ...fields });

  test.each<[object, object, string | undefined]>([
    [{}, {}, undefined],
    [{}, { low: 90, high: 90 }, undefined],
    [{ unit: '%' }, {}, 'One is in %, the other in a count of people'],
    [{ qualifiers: ['killed'] }, {}, 'One counts killed, the other all'],
    [{ qualifiers: ['per week'] }, {}, 'One is per week, the other a total'],
    [{ what: 'ships', measure: 'ships' }, {}, 'One counts ships, the other people'],
    [{}, { low: 4000, high: 4000 }, 'The values are too far apart to be of the same thing'],
    [{ low: 10, high: null }, { low: 4000, high: 4000 }, undefined],
    [
      { qualifiers: ['killed'], what: 'soldiers', measure: 'troops' },
      { qualifiers: ['killed'], what: 'deaths' },
      undefined,
    ],
  ])('%j, %j → %s', (a, b, reason) => {
    expect(whyNotCompared(people(a), people(b))).toBe(reason);
    expect(whyNotCompared(people(b), people(a)) === undefined).toBe(reason === undefined);
  });
});
