import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyFiles, settleSlugs } from '../../src/library/identity.ts';
import { fileStemOf } from '../../src/records/index.ts';
import { documentOf } from '../builders.ts';

describe('identifyFiles(files)', () => {
  test.each<[string[], (string | RegExp)[]]>([
    [
      ['a.txt', 'b.md'],
      ['a', 'b'],
    ],
    [['reports/a b.txt'], ['a-b']],
    [['../..txt'], ['document']],
    [
      ['a.txt', 'A.md'],
      ['a', /^A-[0-9a-f]{6}$/],
    ],
    [
      ['a.txt', 'x/a.txt'],
      ['a', /^a-[0-9a-f]{6}$/],
    ],
  ])('%j → %j', (files, ids) => {
    const found = identifyFiles(files);
    expect(found).toHaveLength(ids.length);
    for (const [index, id] of ids.entries())
      expect(found[index]).toMatch(typeof id === 'string' ? new RegExp(`^${id}$`) : id);
  });

  test('are safe in an address and told apart by more than case', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 })), (files) => {
        const ids = identifyFiles(files);
        expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(files.length);
        for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*)$/u);
      }),
    );
  });
});

describe('fileStemOf(file)', () => {
  test.each([
    ['a.txt', 'a'],
    ['reports/a.b.txt', 'a.b'],
    ['a', 'a'],
    ['.hidden', '.hidden'],
  ])('%s → %s', (file, stem) => {
    expect(fileStemOf(file)).toBe(stem);
  });
});

describe('settleSlugs(documents)', () => {
  test('gives each document an address of its own', () => {
    const documents = ['a', 'b', 'c'].map((id) => documentOf('Storm\nIt rained all night.', { slug: 'storm' }, id));
    const slugs = settleSlugs(documents).map(({ slug }) => slug);
    expect(slugs[0]).toBe('storm');
    expect(slugs.slice(1).every((slug) => /^storm-[0-9a-f]{6}$/.test(slug))).toBe(true);
    expect(new Set(slugs).size).toBe(3);
  });
});
