import { median } from './readingOrder.ts';
import type { Segment } from './segment.ts';

/** Lines of a column that make one paragraph. */
export type PdfParagraph = Readonly<{
  lines: readonly string[];
  size: number;
  page: number;
  top: number;
  isLast: boolean;
}>;

/** A new paragraph begins where the gap between two lines is this much wider than the usual one. */
const WIDER_GAP = 1.3;
/** Or where a line is indented by this share of the size of its letters. */
const MIN_INDENT = 0.7;
const SIZE_CHANGE = 1.12;

/** The paragraphs of one column: told by a gap, an indent, a change of size, or a short line that ends a sentence. */
export function findParagraphs(column: readonly Segment[], page: number): PdfParagraph[] {
  const rows = joinRows(column);
  const gaps = rows
    .slice(1)
    .map((row, at) => row.top - (rows[at]?.top ?? 0))
    .filter((gap) => gap > 0);
  const measure = {
    gap: median(gaps),
    left: median(rows.map((row) => row.left)),
    right: Math.max(...rows.map((row) => row.right)),
  };
  const groups: Segment[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !startsParagraph(row, last, measure)) group.push(row);
    else groups.push([row]);
  }
  return groups.map((group, at) => ({
    lines: group.map((row) => row.text.replace(/\s+/g, ' ').trim()),
    size: median(group.map((row) => row.size)),
    page,
    top: group[0]?.top ?? 0,
    isLast: at === groups.length - 1,
  }));
}

type Measure = Readonly<{ gap: number; left: number; right: number }>;

function startsParagraph(row: Segment, last: Segment, { gap, left, right }: Measure): boolean {
  const ratio = row.size / last.size;
  if (ratio > SIZE_CHANGE || ratio < 1 / SIZE_CHANGE) return true;
  if (gap > 0 && row.top - last.top > gap * WIDER_GAP) return true;
  const isIndented = row.left - left > row.size * MIN_INDENT && last.left - left < row.size * MIN_INDENT;
  const endsSentence = /[.!?…:][”"’')\]]*$/.test(last.text.trim());
  if (isIndented && (endsSentence || last.right < right - row.size)) return true;
  const isShort = last.right < left + (right - left) * 0.8;
  return isShort && endsSentence;
}

/** Segments on one line of a column, as cells of a table are, become one line. */
function joinRows(column: readonly Segment[]): Segment[] {
  const rows: Segment[] = [];
  for (const each of column) {
    const last = rows.at(-1);
    const isSameRow = last && Math.abs(each.top - last.top) < each.size * 0.3 && each.left >= last.right;
    if (last && isSameRow) rows[rows.length - 1] = { ...last, text: `${last.text}\t${each.text}`, right: each.right };
    else rows.push(each);
  }
  return rows;
}

/**
 * Lines as running text: a word that was broken at the line's end is whole again, unless it stands with its hyphen
 * elsewhere. ["the govern-", "ment said"] → "the government said"
 */
export function joinLines(lines: readonly string[], hyphenated: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const broken = /([\p{L}]+)[-\u00AD\u2010]$/u.exec(text);
    const next = /^\p{Ll}+/u.exec(line)?.[0];
    if (broken && next) {
      const keeps = hyphenated.has(`${broken[1]}-${next}`.toLowerCase());
      text = keeps ? text + line : text.slice(0, -1) + line;
    } else text += text ? ` ${line}` : line;
  }
  return text;
}

/** Words with a hyphen inside a line: "long-term". */
export function findHyphenated(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+-\p{L}+/gu)) words.add(word);
  }
  return words;
}
