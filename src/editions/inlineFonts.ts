import type { BuiltSite } from '../site/builtSite.ts';
import { resolveAddress } from '../site/resolve.ts';

const FACE = /@font-face\s*\{[^}]*\}/g;
const ADDRESS = /url\(\s*["']?(?!data:)([^"')]+)["']?\s*\)/;

/** The style sheet with the fonts that `text` needs inside, as data; faces for other characters are left out. */
export async function inlineFonts(css: string, text: string, site: BuiltSite): Promise<string> {
  const used = new Set<number>();
  for (let at = 0; at < text.length; at += 1) used.add(text.codePointAt(at) ?? 0);
  const faces = new Map<string, string>();
  for (const [face] of css.matchAll(FACE)) {
    const address = ADDRESS.exec(face)?.[1];
    if (address === undefined) continue;
    const target = resolveAddress(address, 'index.html', { base: site.base, site: undefined });
    if (target.kind !== 'inside' || !rangesOf(face).some(([low, high]) => hasBetween(used, low, high))) {
      faces.set(face, '');
      continue;
    }
    const bytes = Buffer.from(await site.read(target.file));
    faces.set(
      face,
      face.replace(ADDRESS, () => `url(data:font/woff2;base64,${bytes.toString('base64')})`),
    );
  }
  return css.replace(FACE, (face) => faces.get(face) ?? face);
}

const hasBetween = (used: ReadonlySet<number>, low: number, high: number): boolean => {
  for (const code of used) if (code >= low && code <= high) return true;
  return false;
};

/** "unicode-range:U+0-FF,U+131,U+4??" → [[0, 255], [305, 305], [1024, 1279]]; a face without one is for everything. */
export function rangesOf(face: string): [low: number, high: number][] {
  const list = /unicode-range:([^;}]*)/i.exec(face)?.[1];
  if (list === undefined) return [[0, 0x10ffff]];
  return list.split(',').flatMap((range): [number, number][] => {
    const [, first, last] = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(range) ?? [];
    if (first === undefined) return [];
    const low = Number.parseInt(first.replaceAll('?', '0'), 16);
    return [[low, Number.parseInt(last ?? first.replaceAll('?', 'F'), 16)]];
  });
}
