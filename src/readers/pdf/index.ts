import { type LooseBlock, layOutBlocks } from '../layOutBlocks.ts';
import { checkArchive } from '../newsArchives/unread.ts';
import { titleInText } from '../properties.ts';
import type { Reading, ReadingNotice } from '../reading.ts';
import { withoutLineNumbers } from './lineNumbers.ts';
import { findMargins, type PdfPage } from './margins.ts';
import { readPages } from './pages.ts';
import { findHyphenated, findParagraphs, joinLines, type PdfParagraph } from './paragraphs.ts';
import { checkReadable } from './readable.ts';
import { median, orderColumns } from './readingOrder.ts';
import { partTables } from './tables.ts';
import { markTitle, type SizedBlock } from './title.ts';

/** Letters this much larger than the body's make a heading. */
const HEADING_SIZE = 1.15;
const MAX_HEADING_WORDS = 20;

/**
 * The text layer of a PDF as paragraphs with their page: columns one after the other, words that were broken at a line's
 * end whole, running heads and page numbers as clutter. Throws an `UnreadableError` where there is no such text.
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly Reading[]> {
  const { pages, properties } = await readPages(bytes);
  const { text, blocks, notices } = layOutBlocks(findLooseBlocks(pages));
  checkArchive(text);
  checkReadable(text);
  const title = titleInText(properties.title, text);
  const told = [...notices, ...noticeEmptyPages(pages), ...noticeTurned(pages), ...noticeHidden(pages)];
  return [{ format: 'pdf', text, blocks, frontMatter: {}, markup: title ? { title } : {}, properties, notices: told }];
}

function findLooseBlocks(pages: readonly PdfPage[]): LooseBlock[] {
  const margin = findMargins(pages);
  const margins = pages.flatMap((page) =>
    page.segments.flatMap((segment): LooseBlock[] => {
      const rule = margin.get(segment);
      return rule ? [{ text: segment.text, kind: 'clutter', rule, page: page.number }] : [];
    }),
  );
  const parts = pages.flatMap((page): Part[] => {
    const body = withoutLineNumbers(page.segments.filter((segment) => !margin.get(segment)));
    return orderColumns(body)
      .flatMap((column) => partTables(column, page.number))
      .flatMap((stretch): Part[] =>
        'table' in stretch ? [{ table: stretch.table }] : findParagraphs(stretch.lines, page.number),
      );
  });
  const paragraphs = parts.filter((part): part is PdfParagraph => !('table' in part));
  const hyphenated = findHyphenated(paragraphs.flatMap((each) => each.lines));
  const bodySize = bodySizeOf(paragraphs);
  const blocks = joinBroken(parts).flatMap((part): SizedBlock[] =>
    'table' in part ? part.table.map((block) => sized(block)) : [toBlock(part, { hyphenated, bodySize })],
  );
  return inPageOrder(
    markTitle(blocks).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    margins,
  );
}

/** The size in which most of the letters are set. */
function bodySizeOf(paragraphs: readonly PdfParagraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, lines } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + lines.join('').length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? median(paragraphs.map((each) => each.size));
}

/** A paragraph that a column or page ends in the middle of a sentence goes on in the next one. */
function joinBroken(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const each of parts) {
    const last = joined.at(-1);
    if ('table' in each || !last || 'table' in last) {
      joined.push(each);
      continue;
    }
    const isOpen = last.isLast && /[\p{L}\p{N},;–—-]$/u.test(last.lines.at(-1) ?? '');
    const goesOn = /^[\p{Ll}\p{N}(]/u.test(each.lines[0] ?? '') && Math.abs(each.size - last.size) < 1;
    if (isOpen && goesOn)
      joined[joined.length - 1] = { ...each, page: last.page, lines: [...last.lines, ...each.lines] };
    else joined.push(each);
  }
  return joined;
}

type Part = PdfParagraph | Readonly<{ table: readonly LooseBlock[] }>;

/** Cells are of no size that would make a heading; each stays the very block that others name as their head. */
const sized = (block: LooseBlock): SizedBlock => Object.assign(block, { size: 0, top: 0 });

type Context = Readonly<{ hyphenated: ReadonlySet<string>; bodySize: number }>;

function toBlock({ lines, size, page, top }: PdfParagraph, { hyphenated, bodySize }: Context): SizedBlock {
  const text = joinLines(lines, hyphenated);
  const isHeading = size > bodySize * HEADING_SIZE && text.split(/\s+/).length <= MAX_HEADING_WORDS;
  return { text, page, size, top, ...(isHeading ? { kind: 'heading', rule: 'letter-size' } : { kind: 'paragraph' }) };
}

/** What stands in the margins of a page comes after its text. */
function inPageOrder(blocks: readonly LooseBlock[], margins: readonly LooseBlock[]): LooseBlock[] {
  return [...blocks, ...margins]
    .map((block, at) => ({ block, at }))
    .sort((a, b) => (a.block.page ?? 0) - (b.block.page ?? 0) || a.at - b.at)
    .map(({ block }) => block);
}

function noticeTurned(pages: readonly PdfPage[]): ReadingNotice[] {
  const words = pages.reduce((sum, page) => sum + page.turnedWords, 0);
  if (words === 0) return [];
  return [
    {
      rule: 'turned-text',
      reason: `${words} ${words === 1 ? 'word that stands' : 'words that stand'} across a page ${words === 1 ? 'was' : 'were'} left out`,
      fix: 'Look whether they belong to the text, and put them into a text file if they do',
    },
  ];
}

function noticeHidden(pages: readonly PdfPage[]): ReadingNotice[] {
  const words = pages.reduce((sum, page) => sum + page.hiddenWords, 0);
  if (words === 0) return [];
  return [
    {
      rule: 'hidden-text',
      reason: `${words} ${words === 1 ? 'word that nobody sees on a page was' : 'words that nobody sees on a page were'} left out`,
      fix: 'Nothing to do; put the words into a text file if they belong to the text',
    },
  ];
}

function noticeEmptyPages(pages: readonly PdfPage[]): ReadingNotice[] {
  const empty = pages.filter((page) => page.segments.length === 0).map((page) => page.number);
  if (empty.length === 0) return [];
  const shown = `${empty.slice(0, 5).join(', ')}${empty.length > 5 ? ' and more' : ''}`;
  return [
    {
      rule: 'pages-without-text',
      reason: `${empty.length} of ${pages.length} pages have no text: ${shown}`,
      fix: 'Run OCR over it if these pages are pictures of text',
    },
  ];
}
