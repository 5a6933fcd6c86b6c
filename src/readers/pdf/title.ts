import type { LooseBlock } from '../layOutBlocks.ts';

/** A block with the size of its letters and where it begins on its page; a cell has neither. */
export type SizedBlock = LooseBlock & Readonly<{ size: number; top: number }>;

/** Lines of one title are set in one size, and stand this near (sizes of letters). */
const SAME_SIZE = 0.06;
const MAX_LINE_GAP = 2.2;
const MAX_TITLE_LINES = 5;
const MAX_TITLE_WORDS = 40;

/** An address, a stamp, a count, and what stands at a figure, a table or over a column are no titles however large they are set. */
const NO_TITLE =
  /^(?:strictly )?(?:private (?:and|&) )?confidential$|^(?:draft|unclassified)$|^(?:for )?(?:official|internal) use only$|^(?:official\s*[-–—]\s*)?subject to .{0,30}$|^advance (?:unedited )?(?:copy|version)$|^(?!(?:19|20)\d\d\b)\d{3,}(?:,\d{3})*(?: \p{L}+){1,3}$|\([^)\p{L}]{0,3}[$€£¥%][^)]{0,12}\)|(?:^|\s)#(?=\s|$)|^(?:for immediate release|(?:press|news|media)[ -](?:release|statement|advisory)|pressemitteilung|communiqué de presse|comunicado de prensa)\b.{0,20}$|^(?:https?:\/\/|www\.)\S+$|^(?:fig(?:ure|ura|\.)?|table(?:au)?|abb(?:ildung|\.)|tab(?:elle|la|\.)|chart|graph|map)\s*[\dIVX]+\s*[:.–—]|^(?:table of )?contents$|^(?:inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|indice|inhoud(?:sopgave)?)$|^\d+(?:\.\d+)*\.?\s+(?:introduction|background|overview|summary)\b|^(?:page|seite)\s+\d+\b|^[^\p{L}]*$|^(?=.*\d)(?:[^\p{L}]|\p{L}{1,3}(?!\p{L})){1,20}$/iu;

/**
 * The largest heading of the first page that has one is the title, unless it begins like a quotation that is set large
 * ("… power that is held by few"), with the lines of the same size that follow it at
 * once, whatever stands beside them.
 */
export function markTitle(blocks: readonly SizedBlock[]): LooseBlock[] {
  const headings = blocks.filter(
    (each, at) =>
      each.kind === 'heading' &&
      each.page === 1 &&
      each.part !== 'table' &&
      !NO_TITLE.test(each.text) &&
      !isTorn(each, blocks[at + 1]),
  );
  const largest = headings.toSorted((a, b) => b.size - a.size);
  const first = largest.find(({ text }) => !/^\P{L}*\p{Ll}/u.test(text)) ?? largest[0];
  const lines = first ? linesOfTitle(first, headings) : [];
  const rest = new Set<SizedBlock>(lines.slice(1));
  const text = lines.map((line) => line.text).join(' ');
  return blocks
    .filter((each) => !rest.has(each))
    .map((each) => {
      if (each.part === 'table') return each;
      const { size: _, top: __, ...block } = each;
      return each === first ? { ...block, text, kind: 'title' } : block;
    });
}

/** The first line of a sentence that goes on in smaller letters. */
const isTorn = ({ text, size }: SizedBlock, next: SizedBlock | undefined): boolean =>
  next !== undefined &&
  next.part !== 'table' &&
  (next.kind !== 'heading' || Math.abs(next.size - size) >= size * SAME_SIZE) &&
  ENDS_OPEN.test(text) &&
  /^\p{Ll}/u.test(next.text);

/** No sentence ends with such a word. */
const ENDS_OPEN =
  /\s(?:an?|the|of|to|in|on|at|for|from|with|by|and|or|that|which|who|whom|whose|is|are|was|were|der|die|das|den|dem|des|und|mit|von|zu|le|la|les|de|du|des|et|el|los|las|y|con)$/i;

function linesOfTitle(first: SizedBlock, headings: readonly SizedBlock[]): SizedBlock[] {
  const lines = [first];
  const below = headings
    .filter(
      (each) => each !== first && each.top > first.top && Math.abs(each.size - first.size) < first.size * SAME_SIZE,
    )
    .toSorted((a, b) => a.top - b.top);
  for (const each of below) {
    const last = lines.at(-1) ?? first;
    const lineCount = Math.max(1, Math.round(last.text.length / 60));
    const words = [...lines, each].reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    if (each.top - last.top > each.size * MAX_LINE_GAP * lineCount) break;
    if (lines.length === MAX_TITLE_LINES || words > MAX_TITLE_WORDS || /[.!?]$/.test(last.text)) break;
    lines.push(each);
  }
  return lines;
}
