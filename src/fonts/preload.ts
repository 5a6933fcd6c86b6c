import { TEXT_FONTS } from './textFonts.ts';
import { parseRanges } from './unicodeRange.ts';
import type { WebFace } from './webFaces.ts';

/** The faces that a page is fetched with: Latin of both fonts, and those of the serif that its title needs. */
export function facesToPreload(title: string, faces: readonly WebFace[]): WebFace[] {
  const codes = [...title].map((character) => character.codePointAt(0) ?? 0);
  const needed = ({ family, range }: WebFace): boolean =>
    family === TEXT_FONTS[0]?.family &&
    parseRanges(range).some(([first, last]) => codes.some((code) => first <= code && code <= last));
  return faces.filter((face) => face.subset === 'latin' || needed(face));
}
