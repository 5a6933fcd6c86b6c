import { describe, expect, test } from 'vitest';
import { parseRanges } from '../../src/fonts/unicodeRange.ts';

describe('parseRanges(list)', () => {
  test('reads single code points and ranges', () => {
    expect(parseRanges('U+0301, U+0400-045F')).toEqual([
      [0x301, 0x301],
      [0x400, 0x45f],
    ]);
  });
});
