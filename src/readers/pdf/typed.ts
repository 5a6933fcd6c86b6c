import type { TextItem } from './segment.ts';

/** What a reader sees of a page that stands not in its content but was typed onto it, as pdf.js gives it. */
export type Annotation = Readonly<{
  subtype: string;
  /** Bits: 1 invisible, 2 hidden, 32 not to be seen on the screen. */
  annotationFlags?: number;
  /** Left, bottom, right, top in points. */
  rect: readonly number[];
  /** "Tx" text, "Ch" choice, "Btn" button, "Sig" signature. */
  fieldType?: string;
  fieldValue?: unknown;
  password?: boolean;
  contentsObj?: Readonly<{ str: string }>;
  defaultAppearanceData?: Readonly<{ fontSize?: number }>;
}>;

const UNSEEN = 1 | 2 | 32;
const USUAL_SIZE = 10;
/** The share of the letters' size that stands below the baseline. */
const DESCENT = 0.2;
/** Width of a letter as a share of its size, where the font is not asked. */
const LETTER_WIDTH = 0.5;

/** A field stands on the line of its label, if it is off by no more than this share of the letters' size. */
const MAX_OFF_LINE = 0.6;

/**
 * The texts that were typed onto a page, and the values of its form's fields, as pieces at their places: beside `items`, the
 * page's own, on their lines.
 */
export const typedItems = (annotations: readonly Annotation[], items: readonly TextItem[]): TextItem[] =>
  annotations.flatMap((annotation) => {
    if (((annotation.annotationFlags ?? 0) & UNSEEN) !== 0) return [];
    const lines = wordsOf(annotation)
      .split(/\r\n?|\n/)
      .filter((line) => line.trim() !== '');
    const [left = 0, bottom = 0, , top = 0] = annotation.rect;
    const size = annotation.defaultAppearanceData?.fontSize || USUAL_SIZE;
    const room = Math.max(0, top - bottom - size * lines.length) / 2;
    return lines.map(
      (str, index): TextItem => ({
        str,
        transform: [size, 0, 0, size, left, lineAt(top - room - size * (index + 1 - DESCENT), size, items)],
        width: str.length * size * LETTER_WIDTH,
      }),
    );
  });

function lineAt(y: number, size: number, items: readonly TextItem[]): number {
  const off = ({ transform }: TextItem): number => Math.abs((transform[5] ?? 0) - y);
  const near = items.filter((item) => off(item) <= MAX_OFF_LINE * size).toSorted((a, b) => off(a) - off(b));
  return near[0]?.transform[5] ?? y;
}

function wordsOf({ subtype, contentsObj, fieldType, fieldValue, password }: Annotation): string {
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  const isText = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch') && !password;
  if (!isText) return '';
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string').join(', ');
}
