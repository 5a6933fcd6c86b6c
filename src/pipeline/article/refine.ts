import { COMMENTER } from '../../language/en/words/articleLines.ts';
import { CLUTTER_PHRASES } from '../../language/en/words/clutterPhrases.ts';
import type { Block } from '../../records/index.ts';
import { isPhrase } from './phrases.ts';

type Line = Readonly<{ block: Block; words: string; isGiven: boolean; place: number }>;

/** Lines that only the line before them tells to be clutter. */
type Refiner = Readonly<{
  name: string;
  /** Whether such lines begin behind the one at `index`. */
  begins: (lines: readonly Line[], index: number) => boolean;
  /** Whether a line still belongs to them. */
  holds: (line: Line) => boolean;
  /** The most lines that there can be. */
  most: number;
}>;

/** "Comments", "3 comments". */
const isCommentLabel = (line: Line | undefined): boolean =>
  line?.block.rule === 'comments' || (line?.block.rule === 'counter' && /comment/i.test(line.words));

/** In the order in which they are tried. */
export const REFINERS: readonly Refiner[] = [
  {
    name: 'signature',
    begins: (lines, index) => /^-- ?$/.test(lines[index]?.words ?? '') && (lines[index]?.place ?? 0) > 0.5,
    holds: () => true,
    most: 8,
  },
  {
    name: 'comments',
    begins: (lines, index) => isCommentLabel(lines[index]) && COMMENTER.test(lines[index + 1]?.words ?? ''),
    holds: () => true,
    most: Number.POSITIVE_INFINITY,
  },
  {
    name: 'pointer',
    begins: (lines, index) =>
      lines[index]?.block.rule === 'pointer' && isPhrase(lines[index]?.words ?? '', CLUTTER_PHRASES.pointer),
    holds: ({ block }) => block.kind === 'heading',
    most: 12,
  },
];

/**
 * The blocks with the lines that follow a label: the headlines below "Related stories:", what readers wrote below
 * "3 comments", the signature of a mail. `given`: blocks whose kind the markup tells, which stay as they are.
 */
export function refineBlocks(text: string, blocks: readonly Block[], given: ReadonlySet<Block>): Block[] {
  const lines = blocks.map((block, index) => ({
    block,
    words: text.slice(block.start, block.end),
    isGiven: given.has(block),
    place: index / Math.max(1, blocks.length - 1),
  }));
  const rules = new Map<Block, string>();
  for (const index of lines.keys()) {
    const refiner = REFINERS.find(({ begins }) => begins(lines, index));
    if (!refiner) continue;
    const own = lines[index]?.block;
    if (own && own.kind !== 'clutter') rules.set(own, refiner.name);
    for (const line of lines.slice(index + 1, index + 1 + Math.min(refiner.most, lines.length))) {
      if (line.isGiven || !refiner.holds(line)) break;
      if (line.block.kind !== 'clutter') rules.set(line.block, refiner.name);
    }
  }
  return blocks.map((block) => {
    const rule = rules.get(block);
    return rule === undefined ? block : { ...block, kind: 'clutter', rule };
  });
}

/** This many short lines in a row are verse or a list. */
const MIN_RUN = 3;

/**
 * Headings head something: a run of short lines without a full stop is verse or a list, and so are two at the end
 * with nothing below them. Only for kinds that the text itself gave.
 */
export function settleHeadings(blocks: readonly Block[]): Block[] {
  const isOpen = (block: Block | undefined): boolean => block?.kind === 'heading' && block.rule === undefined;
  const lastOfText = blocks.findLastIndex(({ kind }) => kind !== 'clutter' && kind !== 'caption');
  const settled: Block[] = [];
  for (let from = 0; from < blocks.length; from = settled.length) {
    let end = from;
    while (isOpen(blocks[end])) end += 1;
    const length = end - from;
    const isVerse = length >= MIN_RUN || (length > 1 && lastOfText < end);
    const run = blocks.slice(from, Math.max(end, from + 1));
    for (const block of run) settled.push(isVerse ? { ...block, kind: 'paragraph' } : block);
  }
  return settled;
}
