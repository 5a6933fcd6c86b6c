import { describe, expect, test } from 'vitest';
import { normalizeBase, readPlace, readSettings } from '../../src/library/settings.ts';

describe('readSettings(environment, folder)', () => {
  test('has a place for everything', () => {
    expect(readSettings({}, '/project')).toEqual({
      seeds: '/project/seeds',
      content: '/project/content',
      out: '/project/dist',
      cache: '/project/node_modules/.cache/crossbrief',
    });
  });

  test('takes other folders, also absolute ones', () => {
    expect(readSettings({ SEEDS: 'in', CONTENT: '/c', OUT: '' }, '/project')).toMatchObject({
      seeds: '/project/in',
      content: '/c',
      out: '/project/dist',
    });
  });

  test('reads the day of the edition in UTC, and refuses what is no time', () => {
    expect(readSettings({ SOURCE_DATE_EPOCH: '1767312000' }, '/project').date).toBe('2026-01-02');
    for (const value of ['yesterday', '-1', '1.5', '999999999999']) {
      expect(() => readSettings({ SOURCE_DATE_EPOCH: value }, '/project')).toThrow(`SOURCE_DATE_EPOCH "${value}"`);
    }
  });
});

describe('readPlace(environment, address)', () => {
  test.each([
    [{}, undefined, '/', undefined],
    [{ BASE: 'a/b' }, undefined, '/a/b/', undefined],
    [{ SITE: 'https://example.org' }, undefined, '/', 'https://example.org/'],
    [{ SITE: 'https://example.org/a/b' }, undefined, '/a/b/', 'https://example.org/a/b/'],
    [{ SITE: 'https://example.org', BASE: 'a/b' }, undefined, '/a/b/', 'https://example.org/a/b/'],
    [{ SITE: 'https://example.org/a/b/', BASE: '/' }, undefined, '/', 'https://example.org/a/b/'],
    [{}, 'https://desk.example/x/', '/x/', 'https://desk.example/x/'],
    [{ BASE: '/' }, 'https://desk.example/x/', '/', 'https://desk.example/x/'],
    [{ SITE: 'https://example.org' }, 'https://desk.example/x/', '/', 'https://example.org/'],
    [{ SITE: '' }, 'https://desk.example/', '/', 'https://desk.example/'],
  ])('%j with the address %s → %s, %s', (environment, address, base, site) => {
    expect(readPlace(environment, address)).toEqual({ base, site });
  });

  test.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])('refuses SITE %s', (SITE) => {
    expect(() => readPlace({ SITE })).toThrow(`Cannot use SITE "${SITE}": not an address`);
  });
});

describe('normalizeBase(value)', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['docs', '/docs/'],
    ['//a//b/', '/a/b/'],
  ])('%s → %s', (value, base) => {
    expect(normalizeBase(value)).toBe(base);
  });
});
