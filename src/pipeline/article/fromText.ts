import { NOTE_ON_AUTHOR, TRAILER_PARTS } from '../../language/en/words/articleLines.ts';
import { OPEN_BEGINNING, OPEN_END, PART_OF_DOCUMENT, TITLE_FIELD } from '../../language/en/words/releaseWords.ts';
import type { Block, Metadata } from '../../records/index.ts';
import { isByline, readByline } from './byline.ts';
import { findWrittenDates, readDateLine } from './dateLine.ts';
import { type Masthead, publisherOfCopyright, readMasthead } from './masthead.ts';
import { findSubtitle } from './subtitle.ts';
import { findWire } from './wire.ts';

const MAX_TITLE_WORDS = 30;
/** A title stands among the first blocks that carry words of the article. */
const TITLE_BLOCKS = 2;

type Line = Readonly<{ block: Block; words: string }>;

/** What a text says of itself, and the blocks that say it. */
export type TextMetadata = Metadata & { titleBlock?: Block; subtitleBlock?: Block; head: Masthead['lines'] };

/**
 * Title, subtitle, authors, publisher, dates and agency as far as the text itself gives them: first lines, "By …", date
 * lines, datelines, trailers, notes at the end.
 */
export function readTextMetadata(text: string, blocks: readonly Block[]): TextMetadata {
  const lines = blocks.map((block) => ({ block, words: text.slice(block.start, block.end) }));
  const trailer = lines.map(({ words }) => TRAILER_PARTS.exec(words)?.groups).find(Boolean);
  const masthead = readMasthead(lines);
  const own = new Set(masthead.lines.map(({ block }) => block));
  const titleLine =
    lines.find(({ block }) => block === masthead.title) ?? findTitleLine(lines.filter(({ block }) => !own.has(block)));
  const title = titleLine?.words.replace(TITLE_FIELD, '') ?? trailer?.title;
  const byline = readAuthors(lines);
  const authors = byline.length ? byline : [...masthead.authors];
  const publisher = trailer?.publisher ?? masthead.publisher ?? publisherOfCopyright(lines);
  const dates = readDates(lines);
  const published = dates.published ?? (isChronicle(lines) && !masthead.publisher ? undefined : masthead.published);
  const subtitleBlock = findSubtitle(text, blocks, titleLine?.block);
  const wire = findWire(lines);
  return {
    ...(title ? { title } : {}),
    ...(titleLine ? { titleBlock: titleLine.block } : {}),
    ...(subtitleBlock ? { subtitle: text.slice(subtitleBlock.start, subtitleBlock.end), subtitleBlock } : {}),
    ...dates,
    ...(published ? { published } : {}),
    ...(wire ? { wire } : {}),
    ...(authors.length ? { authors } : {}),
    ...(publisher ? { publisher } : {}),
    head: masthead.lines,
  };
}

/** The first line of the article where it reads as a headline: few words, no full stop, more text below. */
function findTitleLine(lines: readonly Line[]): Line | undefined {
  const body = lines.filter(
    ({ block }) =>
      (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'title') &&
      block.part === undefined &&
      block.rule !== 'text-box',
  );
  const marked = body.find(({ block }) => block.kind === 'title');
  if (marked) return marked;
  if (lines.length < 2) return undefined;
  const told = body.findIndex(({ words }) => isTold(words));
  return body
    .slice(0, told < 0 ? TITLE_BLOCKS : Math.min(told, TITLE_BLOCKS))
    .find(
      ({ words }, at) =>
        isHeadline(words) &&
        !isByline(words) &&
        !PART_OF_DOCUMENT.test(words) &&
        !isTorn(words, body[at + 1]?.words ?? ''),
    );
}

/** The first line of a sentence that goes on below: "Water rose in all of the houses that", "stand on the bank". */
const isTorn = (words: string, next: string): boolean =>
  (OPEN_END.test(words) && /^\p{Ll}/u.test(next)) || OPEN_BEGINNING.test(next);

/** A sentence: what stands below it is no headline of the whole. */
const isTold = (words: string): boolean =>
  words.split(/\s+/).length >= MIN_TOLD_WORDS && /\p{Ll}{2}[.!…][”"’')]*$/u.test(words);
const MIN_TOLD_WORDS = 7;

/** "Why did they admit it?" and "Storm Hits Coast" are headlines; a line that ends like a sentence is none. */
export const isHeadline = (written: string): boolean => isHeadlineShaped(withoutNoteMarks(written));

/** "… the bank said.[2][3]", "… engineers said.1", "… in 2018.[^1]" → without what sends the reader to a note. */
export const withoutNoteMarks = (line: string): string => line.replace(NOTE_MARKS, '');
const NOTE_MARKS =
  /(?<=[.!?…][”"’')]?)\s?(?:\[\^?[\p{L}\p{N}*†‡]{1,12}\]|[⁰¹²³⁴-⁹]+|(?<![\d ][.]\s?)(?<!\s)\d{1,3}(?:,\d{1,3})*)+$/u;

const isHeadlineShaped = (line: string): boolean =>
  line.split(/\s+/).length <= MAX_TITLE_WORDS &&
  line.length > 3 &&
  /^[\p{Lu}\p{N}"“‘'¿¡«„]|^\p{Lo}/u.test(line) &&
  !/(?:[.;:,]["”’']?|[.!?]["”’']?(?:\[\d+\]|\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹⁰])+)$/u.test(line);

/** How many of the first blocks may be the byline. */
const BYLINE_BLOCKS = 8;

function readAuthors(lines: readonly Line[]): string[] {
  const byline = lines
    .slice(0, BYLINE_BLOCKS)
    .map(({ words }) => readByline(words)?.authors)
    .find((authors) => authors?.length);
  if (byline) return byline;
  const note = lines
    .filter(({ block }) => block.rule === 'author-note')
    .map(({ words }) => NOTE_ON_AUTHOR.exec(words)?.groups?.author)
    .find(Boolean);
  return note ? [note] : [];
}

/** The first day of publication and of change that a date line, the dateline or the byline gives. */
function readDates(lines: readonly Line[]): Pick<Metadata, 'published' | 'updated'> {
  const dates = lines
    .filter(({ block }) => block.rule === 'date-line')
    .flatMap(({ words }) => readDateLine(words) ?? []);
  const byline = lines.find(({ block }) => block.kind === 'byline');
  const dateline = lines.find(({ block }) => block.kind === 'dateline');
  const [beside] = [byline, dateline].flatMap((line) => (line ? findWrittenDates(line.words) : []));
  const isChronicled = isChronicle(lines);
  const published = dates
    .filter(({ isAnnounced }) => isAnnounced || !isChronicled)
    .map((each) => each.published)
    .find(Boolean);
  const updated = dates.map((each) => each.updated).find(Boolean);
  return {
    ...((published ?? beside?.day) ? { published: published ?? beside?.day } : {}),
    ...(updated ? { updated } : {}),
  };
}

/** Lines of different days, one below the other, date what is told, not the telling. */
const isChronicle = (lines: readonly Line[]): boolean => {
  const days = lines.flatMap(({ words }) => {
    const date = readDateLine(words);
    return date?.published && !date.isAnnounced && !date.hasTime ? [date.published] : [];
  });
  return new Set(days).size > 1;
};
