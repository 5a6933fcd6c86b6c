import { create, type Font } from 'fontkitten';
import type { TextFont } from './textFonts.ts';

/** How often a letter comes in English prose, a to z, in per mille, and the space, one in 4.7 letters (Norvig 2012). */
const FREQUENCIES = [
  80, 15, 33, 38, 125, 24, 19, 51, 76, 2, 5, 41, 25, 72, 76, 21, 1, 63, 65, 93, 27, 11, 17, 2, 17, 1, 213,
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';

/** The cuts of a local font, so that a heavy weight is its own and not smeared. */
const CUTS = [
  { weight: '400 500', suffix: '' },
  { weight: '600 900', suffix: ' Bold' },
];

/**
 * The rules of a local font that takes the room of the web font, so that a page is as long with either: scaled to the
 * mean width of English text, its ascent and descent those of the web font (CSS Fonts 5, `size-adjust`).
 */
export function fallbackRules({ fallback }: TextFont, data: Buffer): string {
  const font = create(data) as Font;
  const widths = [...LETTERS].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
  const scale = meanOf(widths) / font.unitsPerEm / (meanOf(fallback.widths) / 1000);
  const share = (units: number): string => percent(units / font.unitsPerEm / scale);
  const measures = [
    `size-adjust:${percent(scale)}`,
    `ascent-override:${share(font.ascent)}`,
    `descent-override:${share(-font.descent)}`,
    `line-gap-override:${share(font.lineGap)}`,
  ].join(';');
  return CUTS.map(({ weight, suffix }) => {
    const sources = fallback.local.map((name) => `local("${name}${suffix}")`).join(',');
    return `@font-face{font-family:"${fallback.family}";font-weight:${weight};src:${sources};${measures}}`;
  }).join('');
}

const meanOf = (widths: readonly number[]): number =>
  widths.reduce((sum, width, index) => sum + width * (FREQUENCIES[index] ?? 0), 0) /
  FREQUENCIES.reduce((sum, frequency) => sum + frequency, 0);

const percent = (value: number): string => `${Math.round(value * 1000) / 10}%`;
