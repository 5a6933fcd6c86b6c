import { CHANGED, isLabelled, NO_DAY_OF_ISSUE, onlyDayIn } from './dayIn.ts';
import type { Reading } from './reading.ts';

/** How far down a day may stand that is the document's own. */
const MAX_LINES = 40;
const MAX_LETTERS = 2500;
/** A line with more words tells of something. */
const MAX_WORDS = 12;
const MAX_LINE_LETTERS = 120;
/** The day up to which a text is held back is the day on which it is published. */
const EMBARGO = /^\W*(?:strictly )?(?:under )?embargo/i;
const FORMATS: ReadonlySet<string> = new Set(['text', 'markdown', 'pdf', 'docx', 'rtf']);

/**
 * A document with the day that the short lines of its head give: behind a label ("For immediate release", "Date:"), else
 * the only one. It holds where neither markup nor text says it, before what the file says of itself.
 */
export function withHeadDay(reading: Reading): Reading {
  if (!FORMATS.has(reading.format) || reading.frontMatter.published || reading.markup.published) return reading;
  const published = dayOfHead(headLines(reading));
  return published ? { ...reading, properties: { ...reading.properties, published } } : reading;
}

function headLines({ text, blocks }: Reading): string[] {
  const head = blocks
    ? blocks
        .filter(({ part }) => part !== 'table')
        .slice(0, MAX_LINES)
        .map(({ start, end }) => text.slice(start, Math.min(end, start + MAX_LINE_LETTERS * 2)))
    : text.slice(0, MAX_LETTERS).split('\n', MAX_LINES * 2);
  const lines = head.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const lengths = lines.map(({ length }) => length);
  const end = lengths.findIndex((_, at) => lengths.slice(0, at).reduce((sum, each) => sum + each, 0) > MAX_LETTERS);
  return lines.slice(0, end < 0 ? MAX_LINES : Math.min(end, MAX_LINES));
}

function dayOfHead(lines: readonly string[]): string | undefined {
  const days = lines.flatMap((line, at) => {
    const isShort = line.length <= MAX_LINE_LETTERS && line.split(' ').length <= MAX_WORDS;
    const isOpen = !NO_DAY_OF_ISSUE.test(line) || EMBARGO.test(line);
    const day = isShort && isOpen && !CHANGED.test(line) ? onlyDayIn(line, false) : undefined;
    return day ? [{ day, isLabelled: isLabelled(line, lines[at - 1] ?? '') }] : [];
  });
  const labelled = days.find((each) => each.isLabelled);
  if (labelled) return labelled.day;
  return new Set(days.map(({ day }) => day)).size === 1 ? days[0]?.day : undefined;
}
