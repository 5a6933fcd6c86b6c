import { NAMED_THINGS } from '../../language/en/words/namedThings.ts';
import type { Span } from '../../records/index.ts';

/** What stands between double quotation marks, without the marks. */
export type Quotation = Span &
  Readonly<{
    /** A newspaper or university whose name stands in marks: nothing that anybody said. */
    isName: boolean;
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
  const found: Span[] = [];
  let open: { at: number; mark: string } | undefined;
  for (const { 0: mark, index } of inside.matchAll(MARK)) {
    if (mark === '"' && INNER.test(inside.slice(index - 1, index + 3))) continue;
    if (!open) {
      if (mark in CLOSING && !isStrayClosing(mark, inside, index)) open = { at: index + mark.length, mark };
      continue;
    }
    const closing = CLOSING[open.mark] ?? '';
    if (!closing.includes(mark)) continue;
    if (index > open.at) found.push({ start: block.start + open.at, end: block.start + index });
    open = undefined;
  }
  const goesOn = next !== undefined && /^\s*(?:''|``|["“„«])/.test(text.slice(next.start, next.start + 8));
  if (open && goesOn) found.push({ start: block.start + open.at, end: block.end });
  return found.map((quotation) => ({ ...quotation, isName: isName(text, quotation) }));
}

/** Before a name in quotation marks: the newspaper “Rodong Sinmun”, an expert from “Boston College”. */
const NAMED = new RegExp(String.raw`\b(?:${[...NAMED_THINGS].join('|')}|college|from|at|of)\s*$`, 'i');
const MAX_NAME_WORDS = 6;

/** A name or a title that only stands in quotation marks: every word has a capital, and the words before it say so. */
function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim().split(/\s+/);
  const isCapitalised = words.every(
    (word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|and|for|in|on|a|to)$/.test(word),
  );
  return (
    isCapitalised &&
    words.length <= MAX_NAME_WORDS &&
    !/[.,!?]$/.test(words.at(-1) ?? '') &&
    NAMED.test(text.slice(Math.max(0, start - 30), start - 1))
  );
}

/** A closing curly mark or two apostrophes with no opening before them: the opening was lost, not this one. */
const isStrayClosing = (mark: string, text: string, index: number): boolean =>
  (mark === '”' || mark === '»') && (index === text.length - 1 || /\s/.test(text[index + 1] ?? ' '));
