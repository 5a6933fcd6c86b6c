import type { RootContent } from 'mdast';
import { markdownToMdast } from 'satteri';
import { decode } from '../decode.ts';
import { takeFrontMatter } from '../frontMatter.ts';
import { layOutBlocks } from '../layOutBlocks.ts';
import { type Reading, type ReadingNotice, UnreadableError } from '../reading.ts';
import { type LeftOut, toBlocks } from './blocks.ts';
import { withoutNotations } from './notes.ts';

/**
 * Markdown as its reader sees it (CommonMark with tables and notes, and what Obsidian adds): headings, lists, tables
 * and notes become blocks, the words of links stay, the marks go. A first-level heading at the top is the title.
 */
export async function readMarkdown(bytes: Uint8Array): Promise<readonly Reading[]> {
  const decoded = decode(bytes);
  const { metadata, body, notices } = takeFrontMatter(decoded.text);
  if (!/[\p{L}\p{N}]/u.test(body)) {
    throw new UnreadableError('no-text', 'There are no words below the front matter', 'Put the text into it');
  }
  checkDepth(body);
  const tree = markdownToMdast(withoutNotations(body), { features: FEATURES, position: false });
  const leftOut: LeftOut = { struck: 0 };
  const { notices: laidNotices, ...laid } = layOutBlocks(
    toBlocks('children' in tree ? (tree.children as RootContent[]) : [], leftOut),
  );
  if (!laid.text) {
    throw new UnreadableError('no-text', 'There are no words below the front matter', 'Put the text into it');
  }
  return [
    {
      format: 'markdown',
      ...laid,
      frontMatter: metadata,
      markup: {},
      notices: [...decoded.notices, ...notices, ...laidNotices, ...noticeLeftOut(leftOut)],
    },
  ];
}

/** CommonMark as GitHub extends it: tables, notes, tasks; no mathematics, no marks of other dialects. */
const FEATURES = { gfm: true } as const;

/** Quotations within each other: no more. A page of notes has three. */
const TOO_DEEP = /^(?:[ \t]*>){50}/m;

function checkDepth(body: string): void {
  if (TOO_DEEP.test(body)) {
    throw new UnreadableError(
      'too-deep',
      'Quotations stand within each other more than 50 deep',
      'Save its text alone',
    );
  }
}

function noticeLeftOut({ struck }: LeftOut): ReadingNotice[] {
  if (struck === 0) return [];
  return [
    {
      rule: 'struck-text',
      reason: `Left out: struck-through stretches of text, ${struck} in all`,
      fix: 'Nothing to do; put the words into the text if they belong to it',
    },
  ];
}
