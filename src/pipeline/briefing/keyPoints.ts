import { type Block, contains, type Document, isBody, overlaps, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { wordsIn } from './words.ts';

const MAX_POINTS = 3;
const MIN_WORDS = 8;
const MAX_WORDS = 45;
/** Two points that share more than this of their terms say the same. 0 to 1. */
const MAX_LIKENESS = 0.4;
const OPENS_OPEN = /^(?:["“‘]|(?:he|she|it|they|this|that|these|those|but|and|so|then|there)\b)/i;

/**
 * The sentences that carry most of a document: a real lead, then those with figures, named sources and words of the
 * title, without two that say the same. Measured against lead sentences and LexRank on news: position, figures and
 * attribution do best.
 */
export function findKeyPoints(document: Document): Span[] {
  const blocks = document.blocks.filter(isBody).filter((block) => block.kind === 'paragraph' && block.part !== 'table');
  const titleTerms = new Set(termsOf(document.title));
  const scored = document.sentences
    .filter((sentence) => blocks.some((block) => contains(block, sentence)) && isFit(document, sentence))
    .map((sentence, index) => ({ sentence, score: scoreOf(document, sentence, { index, blocks, titleTerms }) }))
    .sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start);
  const chosen: Span[] = [];
  for (const { sentence } of scored) {
    if (chosen.length === MAX_POINTS) break;
    if (chosen.every((other) => likeness(document, sentence, other) <= MAX_LIKENESS)) chosen.push(sentence);
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
}

/** Long enough to say something, short enough to be read, and not hanging on the sentence before. */
function isFit(document: Document, sentence: Span): boolean {
  const words = wordsIn(document.text, sentence).length;
  return (
    words >= MIN_WORDS &&
    words <= MAX_WORDS &&
    !OPENS_OPEN.test(textOf(document.text, sentence)) &&
    !/\?["”]?$/.test(textOf(document.text, sentence))
  );
}

type Context = Readonly<{ index: number; blocks: readonly Block[]; titleTerms: ReadonlySet<string> }>;

function scoreOf(document: Document, sentence: Span, { index, blocks, titleTerms }: Context): number {
  const block = blocks.findIndex((each) => contains(each, sentence));
  const figures = document.figures.filter((figure) => overlaps(figure, sentence)).length;
  const isSaid = document.claims.some(
    (claim) => claim.source && claim.source.kind !== 'unnamed' && overlaps(claim.source, sentence),
  );
  const inTitle = termsOf(textOf(document.text, sentence)).filter((term) => titleTerms.has(term)).length;
  return (
    (index === 0 ? 2 : 0) + 2 / (1 + block) + Math.min(figures, 3) + (isSaid ? 0.7 : 0) + 0.25 * Math.min(inTitle, 4)
  );
}

function likeness(document: Document, a: Span, b: Span): number {
  const [x, y] = [new Set(termsOf(textOf(document.text, a))), new Set(termsOf(textOf(document.text, b)))];
  const shared = [...x].filter((term) => y.has(term)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}
