import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { parseRanges } from '../fonts/unicodeRange.ts';

/** What a text is for: titles and values are set in the serif, everything else in the sans. */
export type Role = 'title' | 'label';

/** One file of a font: a subset of its characters in one or two weights. */
export type Face = Readonly<{
  /** "inter cyrillic": unique, so that satori can be told the order in which to look for a character. */
  family: string;
  /** Place in the order in which a character is looked for. */
  rank: number;
  /** Data by weight. */
  weights: readonly Readonly<{ weight: 400 | 600; data: Buffer }>[];
  has: (codePoint: number) => boolean;
}>;

type Family = Readonly<{ name: string; weights: readonly (400 | 600)[] }>;

const SERIF: Family = { name: 'source-serif-4', weights: [600] };
const SANS: Family = { name: 'inter', weights: [400, 600] };

/**
 * Scripts that the two text fonts lack; to add one, add its `@fontsource` package (OFL) here and to NOTICE. Arabic is
 * set in a font whose letters carry their dots: satori misplaces what a font such as Noto Sans Arabic attaches.
 */
const FOR_OTHER_SCRIPTS: readonly Family[] = [
  { name: 'vazirmatn', weights: [400, 600] },
  { name: 'noto-sans-hebrew', weights: [400, 600] },
  { name: 'noto-sans-kr', weights: [400] },
  { name: 'noto-sans-sc', weights: [400] },
];

/** In the order in which a character is looked for. */
const FAMILIES: Readonly<Record<Role, readonly Family[]>> = {
  title: [SERIF, SANS, ...FOR_OTHER_SCRIPTS],
  label: [SANS, ...FOR_OTHER_SCRIPTS],
};

type Subset = Readonly<{
  family: Family;
  name: string;
  rank: number;
  ranges: readonly (readonly [first: number, last: number])[];
}>;

const subsetsByFamily = new Map<string, readonly Subset[]>();
const faces = new Map<string, Face>();
const { resolve } = createRequire(import.meta.url);

/** The faces of each role by character, as they are asked for. */
const found: Readonly<Record<Role, Map<number, Face>>> = { title: new Map(), label: new Map() };

/** The first face of a role that has the character; read from disk when it is first asked for. None: no font has it. */
export function findFace(codePoint: number, role: Role): Face | undefined {
  const known = found[role].get(codePoint);
  if (known) return known;
  const face = lookForFace(codePoint, role);
  if (face) found[role].set(codePoint, face);
  return face;
}

function lookForFace(codePoint: number, role: Role): Face | undefined {
  for (const family of FAMILIES[role]) {
    for (const subset of subsetsOf(family)) {
      if (!subset.ranges.some(([first, last]) => first <= codePoint && codePoint <= last)) continue;
      const face = openFace(subset);
      if (face.has(codePoint)) return face;
    }
  }
  return undefined;
}

/** The subsets of a font, its Latin ones first, from the `unicode.json` of its package. */
function subsetsOf(family: Family): readonly Subset[] {
  const known = subsetsByFamily.get(family.name);
  if (known) return known;
  const ranges = JSON.parse(readFileSync(resolve(`@fontsource/${family.name}/unicode.json`), 'utf8'));
  const subsets = Object.entries<string>(ranges)
    .reverse()
    .map(([name, list], index) => ({
      family,
      name: name.replace(/^\[|\]$/g, ''),
      rank: 1000 * FAMILIES.title.indexOf(family) + index,
      ranges: parseRanges(list),
    }));
  subsetsByFamily.set(family.name, subsets);
  return subsets;
}

function openFace({ family, name, rank }: Subset): Face {
  const key = `${family.name} ${name}`;
  const known = faces.get(key);
  if (known) return known;
  const folder = join(dirname(resolve(`@fontsource/${family.name}/unicode.json`)), 'files');
  const weights = family.weights.map((weight) => ({
    weight,
    data: readFileSync(join(folder, `${family.name}-${name}-${weight}-normal.woff`)),
  }));
  const fonts = weights.map(({ data }) => create(data) as Font);
  const has = (codePoint: number): boolean => fonts.every((font) => hasGlyph(font, codePoint));
  const face = { family: key, rank, weights, has };
  faces.set(key, face);
  return face;
}

/** Nothing is taken from a file whose character map cannot be read, such as the last one of Noto Sans SC 5.3. */
function hasGlyph(font: Font, codePoint: number): boolean {
  try {
    return font.hasGlyphForCodePoint(codePoint);
  } catch {
    return false;
  }
}
