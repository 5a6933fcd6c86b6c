import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { htmlOf, pathsOf } from './pages.ts';

const site = inject('site');
const pathsBelow = (folder: string): string[] => pathsOf(site).filter((path) => path.startsWith(folder));

describe('a page', () => {
  test.each([
    { kind: 'briefing', paths: pathsBelow('briefings/'), limit: 14_000 },
    { kind: 'comparison', paths: pathsBelow('compare/'), limit: 20_000 },
    { kind: 'any page', paths: pathsOf(site), limit: 100_000 },
  ])('of the kind "$kind" has at most $limit bytes with its style, compressed', ({ paths, limit }) => {
    const weights = paths.map((path) => ({ path, bytes: gzipSync(htmlOf(site, path)).length }));
    expect(weights).not.toEqual([]);
    expect(weights.filter(({ bytes }) => bytes > limit)).toEqual([]);
  });
});
