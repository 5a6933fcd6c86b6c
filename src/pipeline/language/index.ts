import { type Block, isBody, overlaps, type Span } from '../../records/index.ts';
import type { RuleSet } from '../ruleSet.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { isCapitalised, type Sentence, type Token } from './token.ts';
import { tokenize } from './tokens.ts';

export type { Quotation } from './quotations.ts';
export {
  isCapitalised,
  isMark,
  isNoun,
  isQuotationMark,
  isWord,
  lowerAt,
  type Sentence,
  spanOf,
  type Tag,
  type Token,
} from './token.ts';

/** A text as the rules see it: sentences with tagged tokens, and what stands in quotation marks. */
export type Prose = Readonly<{
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  /** The rules of its language; undefined where there are none: only marks and digits are read. */
  rules: RuleSet | undefined;
}>;

/** Sentences, tokens and quotations of the blocks that carry the article, read with the rules of its language. */
export function analyse(text: string, blocks: readonly Block[], rules: RuleSet | undefined): Prose {
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const read = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => isBody(block) || block.kind === 'title');
  const numbered = numberedBlocks(
    text,
    read.map(({ block }) => block),
  );
  for (const [at, { block, index }] of read.entries()) {
    const quoted = findQuotations(text, block, read[at + 1]?.block);
    const marks = marksOf(quoted);
    for (const quotation of quoted) if (!quotation.isName) quotations.push(quotation);
    for (const span of splitSentences(text, behindNumber(text, bodyOf(text, block), numbered))) {
      sentences.push({
        ...span,
        index: sentences.length,
        block: index,
        tokens: readTokens(text, span, marks, rules),
      });
    }
  }
  return { text, blocks, sentences, quotations, rules };
}

const NUMBERED = /^(\d{1,3})[.)]?\s+(?=\p{Lu})/u;
/** Fewer paragraphs that begin with a number are no numbered text. */
const LEAST_NUMBERED = 3;

/** Where paragraphs that are numbered one after the other begin: the number is none of their words. */
function numberedBlocks(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const found = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) => {
      const number = NUMBERED.exec(text.slice(start, Math.min(end, start + 8)))?.[1];
      return number === undefined ? [] : [{ start, number: Number(number) }];
    });
  const inOrder = found.filter(({ number }, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1);
  return new Set(inOrder.length >= LEAST_NUMBERED ? inOrder.map(({ start }) => start) : []);
}

function behindNumber(text: string, body: Span, numbered: ReadonlySet<number>): Span {
  if (!numbered.has(body.start)) return body;
  const length = NUMBERED.exec(text.slice(body.start, body.end))?.[0].length ?? 0;
  return { start: body.start + length, end: body.end };
}

/** A turn without the label at its start: "MR ORTEGA: We left." → We left. */
function bodyOf(text: string, block: Block): Span {
  const { speaker } = block;
  if (!speaker || speaker.start < block.start || speaker.end > block.end) return block;
  const colon = text.indexOf(':', speaker.end);
  const behind = colon < 0 || colon >= block.end ? speaker.end : colon + 1;
  const marks = /^(?:\*\*|__)?\s*/.exec(text.slice(behind, block.end))?.[0].length ?? 0;
  return { start: behind + marks, end: block.end };
}

/** Where the quotations of a block begin and end: there may be thousands in one sentence. */
type Marks = Readonly<{ names: Edges; spoken: Edges; said: readonly Quotation[] }>;
type Edges = Readonly<Record<'starts' | 'ends', ReadonlySet<number>>>;

function marksOf(quoted: readonly Quotation[]): Marks {
  const said = quoted.filter(({ isName }) => !isName).toSorted((a, b) => a.start - b.start);
  return { names: edgesOf(quoted.filter(({ isName }) => isName)), spoken: edgesOf(said), said };
}

const edgesOf = (spans: readonly Span[]): Edges => ({
  starts: new Set(spans.map(({ start }) => start)),
  ends: new Set(spans.map(({ end }) => end)),
});

/** Whether a word stands in one of the quotations, which follow each other. */
function isSaid(word: Span, said: readonly Quotation[]): boolean {
  let [low, high] = [0, said.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle]?.start ?? 0) < word.end) low = middle + 1;
    else high = middle;
  }
  const last = said[low - 1];
  return last !== undefined && overlaps(last, word);
}

function readTokens(text: string, sentence: Span, { names, spoken, said }: Marks, rules: RuleSet | undefined): Token[] {
  const isMarkOfName = (word: Span): boolean => names.starts.has(word.end) || names.ends.has(word.start);
  const words = tokenize(text, sentence).filter(
    (word) => !isMarkOfName(word) || /[\p{L}\p{N}]/u.test(text.slice(word.start, word.end)),
  );
  const tags = rules?.tag(text, words);
  const tokens = words.map((word, index): Token => {
    const isEdge = spoken.starts.has(word.end) || spoken.ends.has(word.start);
    const spelt = text.slice(word.start, word.end);
    // Single marks around what is said are read as double ones; an apostrophe stays what it is.
    const written = isEdge && /^['‘’]$/.test(spelt) ? '"' : spelt;
    const lower = written.toLowerCase().replaceAll('’', "'");
    const { tag, lemma } = tags?.[index] ?? {
      tag: /[\p{L}\p{N}]/u.test(written) ? ('X' as const) : ('PUNCT' as const),
      lemma: lower,
    };
    const isQuoted = isSaid(word, said);
    return { ...word, text: written, lower, lemma, tag, isQuoted };
  });
  return rules && !isTitleCase(tokens)
    ? tokens.map((token, index) => rules.correctTag(token, tokens[index - 1], tokens[index + 1]))
    : tokens;
}

const TITLE_CASE_SHARE = 0.6;

/** A headline in which most words have a capital, so that a capital tells nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.text.length > 3 && token.tag !== 'PUNCT');
  return words.length > 3 && words.filter(isCapitalised).length > TITLE_CASE_SHARE * words.length;
}
