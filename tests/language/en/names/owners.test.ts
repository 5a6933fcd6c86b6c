import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/pipeline/evidence/names/index.ts';
import { proseOf } from '../../../builders.ts';

const bodiesIn = (text: string): string[] =>
  findNames(proseOf(text), 'a').flatMap(({ name, kind }) => (kind === 'organisation' ? [name] : []));

/** A body that every country has is named with the country that owns it. */
const OWNED: readonly [text: string, bodies: readonly string[]][] = [
  ['Peru’s Foreign Ministry called it late.', ['Peru’s Foreign Ministry']],
  ["Kenya's Ministry of Health closed the wards.", ["Kenya's Ministry of Health"]],
  ["South Korea's Coast Guard found the boat.", ["South Korea's Coast Guard"]],
  [
    'Japan’s Defence Ministry and Peru’s Defence Ministry met.',
    ['Japan’s Defence Ministry', 'Peru’s Defence Ministry'],
  ],
  ['Ghana’s Supreme Court met. The Supreme Court rose at noon.', ['Ghana’s Supreme Court']],
  ['The Health Department met. Peru’s Health Department did not.', ['Health Department', 'Peru’s Health Department']],
];

const ALONE: readonly [text: string, bodies: readonly string[]][] = [
  ['Peru’s Halden Mutual Bank closed.', ['Halden Mutual Bank']],
  ['Peru’s Central Weather Bureau sent a map.', ['Central Weather Bureau']],
  ['The town’s Health Department closed.', ['Health Department']],
  ['Roe’s Justice Department closed.', ['Justice Department']],
  ['Peruvian Health Department staff left.', ['Peruvian Health Department']],
  ['The Foreign Ministry of Peru wrote.', ['Foreign Ministry of Peru']],
];

describe('ownedName(text, mention)', () => {
  test.each([...OWNED, ...ALONE])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});
