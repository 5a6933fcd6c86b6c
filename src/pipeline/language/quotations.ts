import { NAMED_BEFORE, SMALL_IN_TITLES } from '../../language/en/words/sentenceForms.ts';
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
  const behind = next === undefined ? '' : text.slice(next.start, next.start + 8);
  const { found, open } = doubleQuotations(inside);
  if (open !== undefined && /^\s*(?:''|``|["“„«])/.test(behind)) found.push({ start: open, end: inside.length });
  const all = found.length || open !== undefined ? found : singleQuotations(inside, /^\s*‘/.test(behind));
  return all.map(({ start, end }) => {
    const quotation = { start: block.start + start, end: block.start + end };
    return { ...quotation, isName: isName(text, quotation) };
  });
}

/** What stands between double marks, and where a mark was left open. */
function doubleQuotations(inside: string): { found: Span[]; open?: number } {
  const found: Span[] = [];
  let open: { at: number; mark: string } | undefined;
  for (const { 0: mark, index } of inside.matchAll(MARK)) {
    if (mark === '"' && INNER.test(inside.slice(index - 1, index + 3))) continue;
    if (!open) {
      if (mark in CLOSING && !isStrayClosing(mark, inside, index)) open = { at: index + mark.length, mark };
      continue;
    }
    if (!(CLOSING[open.mark] ?? '').includes(mark)) continue;
    if (index > open.at) found.push({ start: open.at, end: index });
    open = undefined;
  }
  return { found, ...(open ? { open: open.at } : {}) };
}

/** A single mark that can open: at the start of a word, with no letter before it. */
const SINGLE_OPENING = /(?<![\p{L}\p{N}.,])(?:‘(?=\p{L})|'(?=\p{Lu}\p{L}*[\s,’']))/gu;
/** A single mark that closes beyond doubt: behind a stop or comma, where no letter follows. An apostrophe has a letter before it. */
const SINGLE_CLOSING = /(?<=[.,?!…])['’](?=$|[\s)—–-])/gu;
/** A curly mark that closes a part of a sentence: before a space or stop, with no other mark up to it. */
const PART_CLOSING = /(?<=\p{L})’(?=$|[\s.,;:?!)])/gu;
/** Fewer words in single marks are set apart, not said. */
const LEAST_PART = 4;

/** British style, in a paragraph without double marks: ‘The tide took it,’ said Lind. */
function singleQuotations(inside: string, goesOn: boolean): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index } of inside.matchAll(SINGLE_OPENING)) {
    if (index < from) continue;
    const end = closingAfter(inside, index) ?? (goesOn && inside[index] === '‘' ? inside.length : undefined);
    if (end === undefined) continue;
    found.push({ start: index + 1, end });
    from = end + 1;
  }
  return found;
}

function closingAfter(inside: string, opening: number): number | undefined {
  const reopened = inside.indexOf('‘', opening + 1);
  const limit = reopened < 0 ? inside.length : reopened;
  const firstOf = (pattern: RegExp): number | undefined =>
    Array.from(inside.matchAll(pattern), ({ index }) => index).find((index) => index > opening + 1 && index < limit);
  const sure = firstOf(SINGLE_CLOSING);
  if (sure !== undefined) return sure;
  const part = inside[opening] === '‘' ? firstOf(PART_CLOSING) : undefined;
  const words = part === undefined ? 0 : inside.slice(opening + 1, part).split(/\s+/).length;
  return words >= LEAST_PART ? part : undefined;
}

const MAX_NAME_WORDS = 6;

/** A name or a title that only stands in quotation marks: every word has a capital, and the words before it say so. */
function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim().split(/\s+/);
  const isCapitalised = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL_IN_TITLES.test(word));
  return (
    isCapitalised &&
    words.length <= MAX_NAME_WORDS &&
    !/[.,!?]$/.test(words.at(-1) ?? '') &&
    NAMED_BEFORE.test(text.slice(Math.max(0, start - 30), start - 1))
  );
}

/** A closing curly mark or two apostrophes with no opening before them: the opening was lost, not this one. */
const isStrayClosing = (mark: string, text: string, index: number): boolean =>
  (mark === '”' || mark === '»') && (index === text.length - 1 || /\s/.test(text[index + 1] ?? ' '));
