import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../src/pipeline/stories/features.ts';
import { documentOf } from '../../builders.ts';

const TEXT = [
  'Quake Shakes Karsk',
  'A quake of 5.6 shook the island of Karsk on Sunday. Officials counted twelve broken walls. Nobody died.',
  'Trains stopped. Later the governor, Mira Holt, said that a storm in 1998 was worse.',
].join('\n');

describe('featuresOf(document)', () => {
  const features = featuresOf(documentOf(TEXT));

  test.each(['karsk', 'sunday', 'mira', 'holt', '5.6', '1998'])('has %s among the names', (name) => {
    expect(features.names.has(name)).toBe(true);
  });

  test.each(['official', 'train', 'storm', 'nobody'])('has no %s among the names', (word) => {
    expect(features.names.has(word)).toBe(false);
  });

  test.each([
    ['karsk', true],
    ['5.6', true],
    ['mira', false],
    ['1998', false],
  ])('has %s among the names of the lead: %s', (name, isLead) => {
    expect(features.leadNames.has(name)).toBe(isLead);
  });

  test.each(['mira holt', 'lead: karsk', 'holt'])('has "%s" among the signs', (sign) => {
    expect(features.signs.has(sign)).toBe(true);
  });

  test('takes every word for a name in a script without capitals', () => {
    const { words, names } = featuresOf(documentOf('지진이 섬을 흔들었다. 아무도 죽지 않았다.', { language: 'ko' }));
    expect(names).toEqual(words);
  });
});
