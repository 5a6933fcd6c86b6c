import { describe, expect, test } from 'vitest';
import { normalizeBase, readSettings } from '../../src/library/settings.ts';

describe('readSettings(environment, folder)', () => {
  test('has a place for everything', () => {
    expect(readSettings({}, '/project')).toEqual({
      seeds: '/project/seeds',
      content: '/project/content',
      out: '/project/dist',
      cache: '/project/node_modules/.cache/crossbrief',
      base: '/',
      site: undefined,
    });
  });

  test('takes other folders, also absolute ones', () => {
    expect(
      readSettings({ SEEDS: 'in', CONTENT: '/c', OUT: '', SITE: 'https://example.org' }, '/project'),
    ).toMatchObject({
      seeds: '/project/in',
      content: '/c',
      out: '/project/dist',
      site: 'https://example.org/',
    });
  });

  test('reads the day of the edition in UTC, and refuses what is no time', () => {
    expect(readSettings({ SOURCE_DATE_EPOCH: '1767312000' }, '/project').date).toBe('2026-01-02');
    for (const value of ['yesterday', '-1', '1.5', '999999999999']) {
      expect(() => readSettings({ SOURCE_DATE_EPOCH: value }, '/project')).toThrow(`SOURCE_DATE_EPOCH "${value}"`);
    }
  });

  test.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])('refuses SITE %s', (SITE) => {
    expect(() => readSettings({ SITE }, '/project')).toThrow(`Cannot use SITE "${SITE}": not an address`);
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
