import type { Span } from '../../records/index.ts';

/** What stands between double quotation marks, without the marks. */
export type Quotation = Span &
  Readonly<{
    /** The mark is missing because the words go on in the next paragraph. */
    isOpenEnded: boolean;
  }>;

/** Opening marks and what may close them; straight marks close themselves. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”', // Swedish style
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"”',
  '「': '」',
  '『': '』',
  "''": "''",
  '``': "''",
};
const MARK = /''|``|["“”„«»「」『』]/g;
/** A straight mark inside a word is a typing error for an apostrophe: Korea"s. */
const INNER = /[\p{L}\p{N}]"(?=\p{Ll}(?:\s|$))/u;

/** The quotations of one paragraph; one left open runs to its end where the next paragraph opens with a mark. */
export function findQuotations(text: string, block: Span, next: Span | undefined): Quotation[] {
  const inside = text.slice(block.start, block.end);
  const found: Quotation[] = [];
  let open: { at: number; mark: string } | undefined;
  for (const { 0: mark, index } of inside.matchAll(MARK)) {
    if (mark === '"' && INNER.test(inside.slice(index - 1, index + 3))) continue;
    if (!open) {
      if (mark in CLOSING && !isStrayClosing(mark, inside, index)) open = { at: index + mark.length, mark };
      continue;
    }
    const closing = CLOSING[open.mark] ?? '';
    if (!closing.includes(mark)) continue;
    if (index > open.at) found.push({ start: block.start + open.at, end: block.start + index, isOpenEnded: false });
    open = undefined;
  }
  const goesOn = next !== undefined && /^\s*(?:''|``|["“„«])/.test(text.slice(next.start, next.start + 8));
  if (open && goesOn) found.push({ start: block.start + open.at, end: block.end, isOpenEnded: true });
  return found;
}

/** A closing curly mark or two apostrophes with no opening before them: the opening was lost, not this one. */
const isStrayClosing = (mark: string, text: string, index: number): boolean =>
  (mark === '”' || mark === '»') && (index === text.length - 1 || /\s/.test(text[index + 1] ?? ' '));
