import type { BlockKind } from '../../records/index.ts';
import type { LooseBlock } from '../layOutBlocks.ts';
import { isDataTable, layOutTable } from '../table.ts';
import type { WordItem } from './body.ts';
import type { WordStyles } from './styles.ts';

/** Kinds by the name of the paragraph style, in this order. */
const STYLE_RULES: readonly { name: string; pattern: RegExp; kind: BlockKind }[] = [
  { name: 'title-style', pattern: /^title$/, kind: 'title' },
  { name: 'subtitle', pattern: /^subtitle$/, kind: 'clutter' },
  { name: 'heading-style', pattern: /^heading \d$/, kind: 'heading' },
  { name: 'caption-style', pattern: /^caption$/, kind: 'caption' },
  { name: 'contents', pattern: /^toc (?:\d|heading)$/, kind: 'clutter' },
  { name: 'header', pattern: /^(?:header|footer)$/, kind: 'clutter' },
  { name: 'note', pattern: /^(?:footnote|endnote) text$/, kind: 'note' },
];
const LIST_STYLE = /^list (?:bullet|number|paragraph|continue)|^list(?: \d)?$/;

type Chunks = (id: string) => readonly LooseBlock[];

/** What a part of a Word document shows, as blocks: headings by their styles, lists and tables by their markup. */
export const toBlocks = (items: readonly WordItem[], styles: WordStyles, chunks: Chunks): LooseBlock[] =>
  items.flatMap((item): readonly LooseBlock[] => {
    if (item.type === 'chunk') return chunks(item.id);
    if (item.type === 'paragraph') return [toBlock(item, styles)];
    const holdsTable = item.rows.flat().some((cell) => cell.items.some(({ type }) => type !== 'paragraph'));
    if (!holdsTable && isDataTable(item.rows)) return layOutTable(item.rows);
    return item.rows
      .flat()
      .flatMap((cell, at) => toBlocks(cell.items, styles, chunks).map((block) => inCell(block, at)));
  });

/** A short line with a figure in a table that sets a page reports it: it heads nothing. */
const inCell = (block: LooseBlock, at: number): LooseBlock =>
  at > 0 &&
  block.kind === 'paragraph' &&
  block.part === undefined &&
  /\d/.test(block.text) &&
  !/[.!?]\W*$/.test(block.text)
    ? { ...block, part: 'table', rule: 'cell' }
    : block;

function toBlock({ text, style, isListed, isBoxed }: WordItem & { type: 'paragraph' }, styles: WordStyles): LooseBlock {
  const name = styles.names.get(style) ?? style.toLowerCase().replace(/(?<=heading)(?=\d)/, ' ');
  const rule = STYLE_RULES.find(({ pattern }) => pattern.test(name));
  if (rule) return { text, kind: rule.kind, rule: rule.name };
  if (isListed || LIST_STYLE.test(name)) return { text, kind: 'paragraph', part: 'list', rule: 'list-item' };
  return { text, kind: 'paragraph', ...(isBoxed ? { rule: 'text-box' } : {}) };
}
