import type { Block } from '../records/index.ts';
import { cleanText, noticeInvisible } from './cleanText.ts';
import type { ReadingNotice } from './reading.ts';

/** A stretch of text on its way into a document: a block that does not know yet where it will stand. */
export type LooseBlock = Readonly<{ text: string }> & Omit<Block, 'start' | 'end'>;

/**
 * One text of all blocks, an empty line between two, and where each stands in it. Blocks without words are left out,
 * invisible controls are removed with a notice.
 */
export function layOutBlocks(loose: readonly LooseBlock[]): {
  text: string;
  blocks: Block[];
  notices: ReadingNotice[];
} {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let end = 0;
  let removed = 0;
  for (const { text: raw, ...block } of loose) {
    const { text, removed: invisible } = cleanText(raw);
    removed += invisible;
    const words = text.trim();
    if (!words) continue;
    const start = end + (parts.length ? 2 : 0);
    end = start + words.length;
    parts.push(words);
    blocks.push({ start, end, ...block });
  }
  return { text: parts.join('\n\n'), blocks, notices: removed ? [noticeInvisible(removed)] : [] };
}
