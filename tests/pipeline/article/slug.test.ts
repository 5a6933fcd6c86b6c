import { describe, expect, test } from 'vitest';
import { slugOf } from '../../../src/pipeline/article/slug.ts';

describe('slugOf(title)', () => {
  test.each([
    ['Storm Hits Coast', 'storm-hits-coast'],
    ['Why did Palm’s dam burst?', 'why-did-palms-dam-burst'],
    ['Żółw & Café', 'zo-w-cafe'],
    ['  4,700 sheep  ', '4-700-sheep'],
    ['폭풍이 온다', ''],
    ['Буря: 200 погибших', ''],
    ['2031', '2031'],
    ['../../etc', 'etc'],
    ['', ''],
  ])('"%s" → "%s"', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('cuts between words, at 60 characters at most', () => {
    expect(slugOf('water '.repeat(20))).toBe('water-water-water-water-water-water-water-water-water-water');
    expect(slugOf('w'.repeat(80))).toBe('w'.repeat(60));
  });
});
