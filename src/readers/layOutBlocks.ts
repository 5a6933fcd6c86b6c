import type { Block } from '../records/index.ts';
import { cleanText, noticeInvisible } from './cleanText.ts';
import type { ReadingNotice } from './reading.ts';

/** A stretch of text on its way into a document: a block that does not know yet where it will stand. */
export type LooseBlock = Readonly<{
  text: string;
  /** The heads of a cell, themselves among the blocks. */
  headBlocks?: readonly LooseBlock[];
  /** Who speaks it, as its first words say. */
  speakerName?: string;
  /** What stands between it and the block before: an empty line unless it is said otherwise. */
  joint?: '\t' | '\n' | '\n\n';
}> &
  Omit<Block, 'start' | 'end' | 'heads' | 'speaker'>;

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
  const placed = new Map<LooseBlock, Block>();
  let end = 0;
  let removed = 0;
  for (const each of loose) {
    const { text: raw, headBlocks, speakerName, joint = '\n\n', ...block } = each;
    const { text, removed: invisible } = cleanText(raw);
    removed += invisible;
    const words = text.trim();
    if (!words) continue;
    const gap = parts.length ? joint : '';
    const start = end + gap.length;
    end = start + words.length;
    parts.push(gap, words);
    const heads = headBlocks
      ?.flatMap((head) => placed.get(head) ?? [])
      .map((head) => ({ start: head.start, end: head.end }));
    const isSpoken = speakerName && words.startsWith(speakerName);
    const done: Block = {
      start,
      end,
      ...block,
      ...(heads?.length ? { heads } : {}),
      ...(isSpoken ? { speaker: { start, end: start + speakerName.length, name: speakerName } } : {}),
    };
    blocks.push(done);
    placed.set(each, done);
  }
  return { text: parts.join(''), blocks, notices: removed ? [noticeInvisible(removed)] : [] };
}
