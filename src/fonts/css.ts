import { createHash } from 'node:crypto';
import { fallbackRules } from './fallback.ts';
import { KEPT, TEXT_FONTS } from './textFonts.ts';
import { readFontFile, type WebFace, webFaces } from './webFaces.ts';

/** Measured once a process: unpacking the fonts for every page took a quarter of a build. */
let fallbacks: Promise<string[]> | undefined;

/**
 * The `@font-face` rules of the site. `optional`: a face that is not there when the page is first painted waits for the
 * next page. With `swap` lines broke anew under the reader's eyes, however well the fallback was measured (layout shift
 * of 0.03 to 0.12 at 360 px); what is preloaded and at hand is used at once.
 */
export async function fontCss(faces: readonly WebFace[], addressOf: (file: string) => string): Promise<string> {
  const weights = `${KEPT.weights.min} ${KEPT.weights.max}`;
  const rules = faces.map(
    ({ family, file, range }) =>
      `@font-face{font-family:"${family}";font-weight:${weights};font-display:optional;src:url(${addressOf(file)}) format("woff2");unicode-range:${range}}`,
  );
  fallbacks ??= Promise.all(TEXT_FONTS.map(async (font) => fallbackRules(font, await readFontFile(font, 'latin'))));
  return [...rules, ...(await fallbacks)].join('');
}

/** The style sheet of the fonts as pages fetch it, beside the fonts; its name changes with what it says. */
export type FontSheet = Readonly<{ file: string; css: string }>;

let sheet: Promise<FontSheet> | undefined;

/** Made once a process: every page names it. */
export function fontSheet(): Promise<FontSheet> {
  sheet ??= makeSheet();
  return sheet;
}

async function makeSheet(): Promise<FontSheet> {
  const css = await fontCss(await webFaces(), (file) => file);
  return { file: `faces.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`, css };
}
