import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { facesToPreload, fontCss, fontLicence, webFaces } from '../../src/fonts/index.ts';
import { SUBSETS } from '../../src/fonts/textFonts.ts';
import { parseRanges } from '../../src/fonts/unicodeRange.ts';

const faces = await webFaces();
const NO_CHARACTER = 0xffff; // ends a character map
const charactersOf = (bytes: Buffer): number[] =>
  (create(bytes) as Font).characterSet.filter((code) => code !== NO_CHARACTER);

describe('webFaces()', () => {
  test.each(faces)('$file has the characters that are fetched with it', ({ bytes, range }) => {
    expect(charactersOf(bytes).length).toBeGreaterThan(20);
    const ranges = parseRanges(range);
    const outside = charactersOf(bytes).filter(
      (code) => !ranges.some(([first, last]) => first <= code && code <= last),
    );
    expect(outside).toEqual([]);
  });

  test('lets a page in Latin letters fetch at most 90 kB, Central European names included', () => {
    const latin = faces.filter(({ subset }) => subset === 'latin' || subset === 'latin-a');
    expect(latin).toHaveLength(4);
    expect(latin.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(90_000);
  });

  test('has no character in two faces of a font but combining marks', () => {
    const names = SUBSETS.map(({ name }) => name).filter((name) => name !== 'vietnamese');
    for (const family of new Set(faces.map((face) => face.family))) {
      const sets = names.map((name) => faces.find((face) => face.family === family && face.subset === name));
      const codes = sets.flatMap((face) => (face ? charactersOf(face.bytes) : []));
      const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
      expect(twice.filter((code) => !/\p{M}/u.test(String.fromCodePoint(code)))).toEqual([]);
    }
  });
});

describe('facesToPreload(title, faces)', () => {
  test.each([
    ['A bridge is closed', ['source-serif-4-latin', 'inter-latin']],
    ['Zieliński speaks', ['source-serif-4-latin', 'source-serif-4-latin-a', 'inter-latin']],
    ['Мост закрыт', ['source-serif-4-latin', 'source-serif-4-cyrillic', 'inter-latin']],
    ['다리가 닫혔다', ['source-serif-4-latin', 'inter-latin']],
  ])('for "%s" → %j', (title, names) => {
    expect(facesToPreload(title, faces).map(({ file }) => file.split('.')[0])).toEqual(names);
  });
});

describe('fontCss(faces, addressOf)', () => {
  test('names each file, and gives the fallbacks the measures of the fonts', async () => {
    const css = await fontCss(faces, (file) => `/base/${file}`);
    for (const { file } of faces) expect(css).toContain(`url(/base/${file})`);
    expect(css).not.toContain('swap');
    const adjusted = [...css.matchAll(/size-adjust:(?<percent>[\d.]+)%/g)].map((match) =>
      Number(match.groups?.percent),
    );
    expect(adjusted).toHaveLength(4);
    expect(css).toContain('local("Arial Bold")');
    for (const percent of adjusted) expect(percent).toBeGreaterThan(100);
    for (const percent of adjusted) expect(percent).toBeLessThan(125);
  });
});

describe('fontLicence()', () => {
  test('names the holders of the rights and holds the licence', async () => {
    const licence = await fontLicence();
    expect(licence).toContain('The Inter Project Authors');
    expect(licence).toContain('Adobe');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
