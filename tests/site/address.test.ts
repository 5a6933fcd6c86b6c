import { describe, expect, test } from 'vitest';
import {
  absoluteHref,
  anchorOf,
  href,
  linkFor,
  originalAddress,
  pathOf,
  rootFrom,
  safeAddress,
} from '../../src/site/address.ts';

describe('href(path, base)', () => {
  test.each([
    ['briefings/x/', '/', '/briefings/x/'],
    ['briefings/x/', '/a/b/', '/a/b/briefings/x/'],
    ['', '/a/b', '/a/b/'],
    ['/about/', '/a/', '/a/about/'],
  ])('%s on %s → %s', (path, base, address) => {
    expect(href(path, base)).toBe(address);
  });
});

describe('absoluteHref(path, site)', () => {
  test('is whole where the site is known, and nothing where it is not', () => {
    expect(absoluteHref('about/', 'https://example.org/a/')).toBe('https://example.org/a/about/');
    expect(absoluteHref('', 'https://example.org/a/')).toBe('https://example.org/a/');
    expect(absoluteHref('about/', undefined)).toBeUndefined();
  });
});

describe('rootFrom(path)', () => {
  test.each([
    ['', './'],
    ['about/', '../'],
    ['c/x/', '../../'],
    ['llms.txt', './'],
    ['data/schema/a.json', '../../'],
  ])('%j → %s', (path, root) => {
    expect(rootFrom(path)).toBe(root);
  });
});

describe('linkFor(site, root)', () => {
  test('leads from where the file stands as long as nobody says where the site does', () => {
    expect(linkFor('https://example.org/a/', '../')('c/x/')).toBe('https://example.org/a/c/x/');
    expect(linkFor(undefined, '../')('c/x/')).toBe('../c/x/');
  });
});

describe('pathOf', () => {
  test('leaves nothing of an id unencoded that means something in an address', () => {
    expect(pathOf.comparison({ id: 'a#1--b?2' })).toBe('compare/a%231--b%3F2/');
  });
});

describe('anchorOf(kind, id)', () => {
  test('begins with the letter of the kind', () => {
    expect([anchorOf('figure', 'ab'), anchorOf('claim', 'ab')]).toEqual(['f-ab', 'c-ab']);
  });
});

describe('safeAddress(address)', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:word@example.org/',
    '//example.org',
    'not an address',
  ])('does not let "%s" through', (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });

  test('lets http, https and mailto through', () => {
    expect(safeAddress('https://example.org/a b')).toBe('https://example.org/a%20b');
    expect(safeAddress('mailto:desk@example.org')).toBe('mailto:desk@example.org');
  });
});

describe('originalAddress(document, span)', () => {
  const document = { url: 'https://example.org/x#top', text: 'One, two-three & four five six seven eight nine ten.' };

  test('encodes what has a meaning in a text directive', () => {
    expect(originalAddress(document, { start: 0, end: 16 })).toBe(
      'https://example.org/x#top:~:text=One%2C%20two%2Dthree%20%26',
    );
  });

  test('gives first and last words of a long span', () => {
    expect(originalAddress(document, { start: 0, end: 52 })).toBe(
      'https://example.org/x#top:~:text=One%2C%20two%2Dthree%20%26%20four,seven%20eight%20nine%20ten.',
    );
  });

  test('says what stands beside words that come more than once, on their line', () => {
    const text = 'Losses\nAs many as 40 people died, police said. Last year 40 people died, too.\n40 people died';
    const linkTo = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return originalAddress({ url: 'https://example.org/x', text }, { start, end: start + words.length });
    };
    expect(linkTo('40 people died')).toBe(
      'https://example.org/x#:~:text=As%20many%20as-,40%20people%20died,-%2C%20police%20said.',
    );
    expect(linkTo('40 people died', 40)).toBe(
      'https://example.org/x#:~:text=said.%20Last%20year-,40%20people%20died,-%2C%20too.',
    );
    expect(linkTo('40 people died', 70)).toBe('https://example.org/x#:~:text=40%20people%20died');
    expect(linkTo('police')).toBe('https://example.org/x#:~:text=police');
  });

  test('is nothing where no address is known', () => {
    expect(originalAddress({ text: 'x' }, { start: 0, end: 1 })).toBeUndefined();
  });
});
