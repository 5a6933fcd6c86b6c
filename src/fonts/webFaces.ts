import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { keyOf, openCache } from '../library/cache.ts';
import { pruneStore } from '../library/prune.ts';
import { processSettings } from '../library/shared.ts';
import { KEPT, SUBSETS, type Subset, TEXT_FONTS, type TextFont } from './textFonts.ts';
import { parseRanges } from './unicodeRange.ts';

/** A subset of a font as pages fetch it. */
export type WebFace = Readonly<{
  family: string;
  subset: string;
  /** "source-serif-4-latin.3f2a91c0.woff2": it changes with the bytes. */
  file: string;
  /** In the notation of CSS: "U+0000-00FF,U+0131". */
  range: string;
  bytes: Buffer;
}>;

/** From the project's folder, which every build runs in: the bundler moves this file elsewhere. */
const require = createRequire(join(process.cwd(), 'package.json'));
type SubsetFont = (font: Buffer, characters: string, options: Readonly<Record<string, unknown>>) => Promise<Buffer>;

let current: Promise<readonly WebFace[]> | undefined;

/** All faces of the site, cut once a process and kept on disk by what they are cut from. */
export function webFaces(): Promise<readonly WebFace[]> {
  current ??= cutFaces();
  return current;
}

async function cutFaces(): Promise<WebFace[]> {
  const faces: WebFace[] = [];
  const keys: string[] = [];
  for (const font of TEXT_FONTS) {
    const ranges: Record<string, string> = require(`@fontsource-variable/${font.name}/unicode.json`);
    for (const subset of SUBSETS.filter(({ from }) => ranges[from])) {
      const { key, face } = await cutFace(font, subset, subset.range ?? ranges[subset.from] ?? '');
      keys.push(key);
      faces.push(face);
    }
  }
  await pruneStore(fontCache(), keys);
  return faces;
}

const fontCache = (): string => join(processSettings().cache, 'fonts');

async function cutFace(font: TextFont, subset: Subset, range: string): Promise<{ key: string; face: WebFace }> {
  const source = await readFontFile(font, subset.from);
  const { version } = require('subset-font/package.json');
  const cache = openCache(fontCache());
  const key = keyOf(source.toString('base64'), range, JSON.stringify(KEPT), version);
  const kept = await cache.read(key);
  const bytes = typeof kept === 'string' ? Buffer.from(kept, 'base64') : await cut(source, range);
  if (kept === undefined) await cache.write(key, bytes.toString('base64'));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = `${font.name}-${subset.name}.${hash}.woff2`;
  return { key, face: { family: font.family, subset: subset.name, file, range, bytes } };
}

function cut(source: Buffer, range: string): Promise<Buffer> {
  const ranges = parseRanges(range);
  const characters = (create(source) as Font).characterSet.filter((code) =>
    ranges.some(([first, last]) => first <= code && code <= last),
  );
  const subsetFont: SubsetFont = require('subset-font');
  return subsetFont(source, String.fromCodePoint(...characters), {
    targetFormat: 'woff2',
    keepFeatures: KEPT.features,
    variationAxes: { wght: KEPT.weights },
  });
}

/** The file of a subset as its package has it: all weights, upright. */
export const readFontFile = (font: Pick<TextFont, 'name'>, subset: string): Promise<Buffer> =>
  readPackageFile(font, `files/${font.name}-${subset}-wght-normal.woff2`);

/** A file of a font's package. */
export const readPackageFile = ({ name }: Pick<TextFont, 'name'>, path: string): Promise<Buffer> =>
  readFile(join(dirname(require.resolve(`@fontsource-variable/${name}/unicode.json`)), path));
