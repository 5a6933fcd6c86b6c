import { scriptOf } from '../../pipeline/article/language.ts';
import { LEAST_CUT } from '../../pipeline/briefing/clauses.ts';
import { lengthOf, wordsIn } from '../../pipeline/briefing/words.ts';
import { spansOver } from '../../pipeline/spanIndex.ts';
import { type Block, type Digest, type Document, isBody, type Span, textOf } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { KIND_WORDS, reasonOf } from '../words/blockWords.ts';
import { directionOf, languageOfBlock } from '../words/languages.ts';
import { count } from '../words/numbers.ts';
import { type Passage, passageOf } from './passage.ts';

/** Most words that are printed of a block that is none of the article's running words, where rights are "excerpt". */
export const OPENING_WORDS = 8;
/** So many words of clutter that stand in the article too are the article's: a pull quote. */
const SHORTEST_REPEAT = 4;
const SEGMENTS = new Intl.Segmenter('en', { granularity: 'word' });

/** A block as the page of its document's source shows it. */
export type ReadBlock = Readonly<{
  kind: string;
  /** Empty for a plain paragraph. */
  reason: string;
  isLeftOut: boolean;
  /** "page 3", "in French" */
  notes: readonly string[];
  language: string;
  direction: 'ltr' | 'rtl';
  /** What may be printed of it. */
  passage: Passage;
  /** Whether anything of it is printed. */
  isShown: boolean;
  /** Ids of the figures, claims, quotations and dates that begin in it. */
  records: readonly string[];
}>;

/** Whether a block takes no part in the article. */
export const isLeftOut = ({ kind }: Pick<Block, 'kind'>): boolean => kind === 'clutter' || kind === 'caption';

/** Every block of a document in order, with as much of its words as may be printed. */
export function readBlocksOf({ document, digest }: Briefing): ReadBlock[] {
  const script = scriptOf(document.text);
  const bodyWords = wordsOf(document.text, document.blocks.filter(isBody));
  const idsOf = groupByBlock(document);
  return document.blocks.map((block, index) => {
    const { language, note } = languageOfBlock(document, block, script);
    const passage = passageOf({ document, digest: printableOf(document, digest, block, bodyWords) }, block);
    return {
      kind: KIND_WORDS[block.kind],
      reason: reasonOf(block),
      isLeftOut: isLeftOut(block),
      notes: [...(block.page === undefined ? [] : [`page ${block.page}`]), ...(note ? [note] : [])],
      language,
      direction: directionOf(textOf(document.text, block)),
      passage,
      isShown: passage.pieces.some(({ kind }) => kind === 'words'),
      records: idsOf.get(index) ?? [],
    };
  });
}

/** The ids of records by the place of the block that they begin in; one that begins in none goes to the first. */
function groupByBlock({ blocks, figures, claims, quotes, events }: Document): Map<number, string[]> {
  const said = claims.map(({ id, content }) => ({ id, start: content[0]?.start ?? 0 }));
  const ids = new Map<number, string[]>();
  const places = new Map(blocks.map((block, index) => [block, index]));
  for (const { id, start } of [...figures, ...said, ...quotes, ...events]) {
    const [block] = spansOver(blocks, { start, end: start + 1 });
    const index = block ? (places.get(block) ?? 0) : 0;
    const inside = ids.get(index) ?? [];
    inside.push(id);
    ids.set(index, inside);
  }
  return ids;
}

/** Rights "full": all of a block. "excerpt": of the article what the budget holds, of other blocks the first words. */
function printableOf(document: Document, digest: Digest, block: Block, bodyWords: string): Pick<Digest, 'printed'> {
  if (document.rights === 'full') return { printed: [block] };
  if (isBody(block)) return digest;
  const opening = openingOf(document.text, block);
  const words = wordsOf(document.text, [opening]);
  const isRepeat = words.split(' ').length - 2 >= SHORTEST_REPEAT && bodyWords.includes(words);
  return { printed: isLeftOut(block) && isRepeat ? [] : [opening] };
}

/** The first words of a block, so few that the cut is worth its sign; scripts without spaces are cut into words as well. */
export function openingOf(text: string, block: Span): Span {
  const words = [...SEGMENTS.segment(textOf(text, block))].filter(({ isWordLike }) => isWordLike);
  if (words.length <= OPENING_WORDS) return { start: block.start, end: block.end };
  const last = words[Math.min(OPENING_WORDS, words.length - LEAST_CUT) - 1];
  return { start: block.start, end: block.start + (last ? last.index + last.segment.length : 0) };
}

/** " one two three ": the words of some spans in small letters, with a space before and behind each. */
const wordsOf = (text: string, spans: readonly Span[]): string =>
  ` ${spans
    .flatMap((span) => wordsIn(text, span))
    .map((word) => textOf(text, word).toLowerCase())
    .join(' ')} `;

/** One block with words, or several that follow each other of which none is printed. */
export type BlockGroup = Readonly<{
  block?: ReadBlock;
  blocks: number;
  words: number;
  records: readonly string[];
}>;

/** Blocks in their order; those without a printed word joined, so that what is left out is one line. */
export function groupUnprinted(blocks: readonly ReadBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const { records, passage } = block;
    const last = groups.at(-1);
    if (block.isShown) groups.push({ block, blocks: 1, words: 0, records });
    else if (!last || last.block) groups.push({ blocks: 1, words: passage.omitted, records });
    else {
      groups[groups.length - 1] = {
        blocks: last.blocks + 1,
        words: last.words + passage.omitted,
        records: [...last.records, ...records],
      };
    }
  }
  return groups;
}

/** The page's top line: "24 blocks · 16 paragraphs, 2 headings, 1 title · 5 left out, 40 words". */
export function lineOfBlocks({ text, blocks }: Pick<Document, 'text' | 'blocks'>): string {
  const tally = (['paragraph', 'heading', 'title', 'byline', 'dateline'] as const)
    .map((kind) => ({ kind, number: blocks.filter((block) => block.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => count(number, kind));
  const left = blocks.filter(isLeftOut);
  const words = lengthOf(text, left);
  const leftOut = left.length > 0 ? `${left.length} left out, ${count(words, 'word')}` : 'nothing left out';
  return [count(blocks.length, 'block'), tally.join(', '), leftOut].filter(Boolean).join(' · ');
}

/** What the reasons mean, what of the blocks is printed, and why no more. */
export const noteOnBlocks = ({ rights }: Pick<Document, 'rights'>): string =>
  [
    'A paragraph is what no rule says otherwise of.',
    rights === 'full'
      ? 'The editor says that the whole text may be printed.'
      : `Of the article only the words that this site quotes are printed, of everything else at most the first ${OPENING_WORDS}. The rest stands in the original.`,
  ].join(' ');
