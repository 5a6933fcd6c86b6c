import { type LooseBlock, layOutBlocks } from '../layOutBlocks.ts';
import type { Reading, ReadingNotice } from '../reading.ts';
import { findMargins, type PdfPage } from './margins.ts';
import { readPages } from './pages.ts';
import { findHyphenated, findParagraphs, joinLines, type PdfParagraph } from './paragraphs.ts';
import { median, orderColumns } from './readingOrder.ts';

/** Letters this much larger than the body's make a heading. */
const HEADING_SIZE = 1.15;
const MAX_HEADING_WORDS = 20;

/**
 * The text layer of a PDF as paragraphs with their page: columns one after the other, words that were broken at a line's
 * end whole, running heads and page numbers as clutter. Throws an `UnreadableError` where there is no such text.
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly Reading[]> {
  const pages = await readPages(bytes);
  const { text, blocks, notices } = layOutBlocks(findLooseBlocks(pages));
  return [
    { format: 'pdf', text, blocks, frontMatter: {}, markup: {}, notices: [...notices, ...noticeEmptyPages(pages)] },
  ];
}

function findLooseBlocks(pages: readonly PdfPage[]): LooseBlock[] {
  const margin = findMargins(pages);
  const margins = pages.flatMap((page) =>
    page.segments.flatMap((segment): LooseBlock[] => {
      const rule = margin.get(segment);
      return rule ? [{ text: segment.text, kind: 'clutter', rule, page: page.number }] : [];
    }),
  );
  const paragraphs = pages.flatMap((page) => {
    const body = page.segments.filter((segment) => !margin.get(segment));
    return orderColumns(body).flatMap((column) => (column.length ? findParagraphs(column, page.number) : []));
  });
  const hyphenated = findHyphenated(paragraphs.flatMap((each) => each.lines));
  const bodySize = bodySizeOf(paragraphs);
  const blocks = joinBroken(paragraphs).map((each) => toBlock(each, { hyphenated, bodySize }));
  return inPageOrder(markTitle(blocks), margins);
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
function joinBroken(paragraphs: readonly PdfParagraph[]): PdfParagraph[] {
  const joined: PdfParagraph[] = [];
  for (const each of paragraphs) {
    const last = joined.at(-1);
    const isOpen = last?.isLast && /[\p{L}\p{N},;–—-]$/u.test(last.lines.at(-1) ?? '');
    const goesOn = /^[\p{Ll}\p{N}(]/u.test(each.lines[0] ?? '') && Math.abs(each.size - (last?.size ?? 0)) < 1;
    if (last && isOpen && goesOn)
      joined[joined.length - 1] = { ...each, page: last.page, lines: [...last.lines, ...each.lines] };
    else joined.push(each);
  }
  return joined;
}

type Context = Readonly<{ hyphenated: ReadonlySet<string>; bodySize: number }>;
type SizedBlock = LooseBlock & Readonly<{ size: number }>;

function toBlock({ lines, size, page }: PdfParagraph, { hyphenated, bodySize }: Context): SizedBlock {
  const text = joinLines(lines, hyphenated);
  const isHeading = size > bodySize * HEADING_SIZE && text.split(/\s+/).length <= MAX_HEADING_WORDS;
  return { text, page, size, ...(isHeading ? { kind: 'heading', rule: 'letter-size' } : { kind: 'paragraph' }) };
}

/** The largest heading of the first page that has one is the title. */
function markTitle(blocks: readonly SizedBlock[]): LooseBlock[] {
  const headings = blocks.filter((each) => each.kind === 'heading' && each.page === 1);
  const title = headings.toSorted((a, b) => b.size - a.size)[0];
  return blocks.map(({ size: _, ...block }, at) => (blocks[at] === title ? { ...block, kind: 'title' } : block));
}

/** What stands in the margins of a page comes after its text. */
function inPageOrder(blocks: readonly LooseBlock[], margins: readonly LooseBlock[]): LooseBlock[] {
  return [...blocks, ...margins]
    .map((block, at) => ({ block, at }))
    .sort((a, b) => (a.block.page ?? 0) - (b.block.page ?? 0) || a.at - b.at)
    .map(({ block }) => block);
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
