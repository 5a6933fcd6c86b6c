import { create, type Font } from 'fontkitten';
import { TEXT_FONTS } from './textFonts.ts';
import { readFontFile, readPackageFile } from './webFaces.ts';

/** Whose the fonts are, in the fonts' own words, and the licence whole (SIL Open Font License 1.1, condition 2). */
export async function fontLicence(): Promise<string> {
  const parts = TEXT_FONTS.map(async (font) => {
    const { familyName, copyright } = create(await readFontFile(font, 'latin')) as Font;
    return `${familyName}, cut to the weights and characters that the pages need\n${copyright}\n`;
  });
  const licence = await readPackageFile(TEXT_FONTS[0], 'LICENSE');
  return [...(await Promise.all(parts)), licence.toString().replace(/^[^\n]*\n+/, '')].join('\n');
}
