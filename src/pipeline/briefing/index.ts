import type { Comparison, Digest, Document, PublishingPolicy, Span } from '../../records/index.ts';
import { writeBottomLine } from './bottomLine.ts';
import { type Budget, openBudget } from './budget.ts';
import { clauseWith, LEAST_CUT, withScraps } from './clauses.ts';
import { clausesOf, evidenceOf, sentencesOf } from './evidence.ts';
import { isFragment } from './fragments.ts';
import { happeningOf } from './happening.ts';
import { findKeyPoints } from './keyPoints.ts';
import { lengthOf, wordsIn } from './words.ts';

/** Key points may take this share of what may be printed, so that evidence has room; the first is printed in any case. */
const KEY_POINT_SHARE = 0.4;

/** The top line, the key points, and what may be printed of a document, best evidence first. */
export function writeDigest(document: Document, comparisons: readonly Comparison[], policy: PublishingPolicy): Digest {
  const budget = openBudget(document, policy);
  // The line under the title stands at the top of the briefing, so it is paid for first.
  for (const block of document.blocks) if (block.rule === 'subtitle') budget.spend(block);
  for (const name of longNames(document)) if (!spendOnSentence(document, budget, name)) budget.spend(name);
  for (const span of correctedSpans(document)) spendOnSentence(document, budget, span);
  const keyPoints = spendOnKeyPoints(document, budget);
  if (printsAll(document, policy)) for (const block of document.blocks) budget.spend(block);
  else spendOnEvidence(document, comparisons, budget);
  const bottomLine = writeBottomLine(document, comparisons);
  return { id: document.id, bottomLine, keyPoints, printed: budget.printed(), words: budget.words() };
}

/** Whether the editor may print the whole text, of this document or of all. */
export const printsAll = ({ rights }: Pick<Document, 'rights'>, { quote }: Pick<PublishingPolicy, 'quote'>): boolean =>
  rights === 'full' || quote === 'all';

/** A text of so many words has two points, whatever share they take. */
const LONG_TEXT_WORDS = 300;

function spendOnKeyPoints(document: Document, budget: Budget): Span[] {
  const { printed: before, document: length, limit } = budget.words();
  const sure = length >= LONG_TEXT_WORDS ? 2 : 1;
  const points: Span[] = [];
  for (const point of findKeyPoints(document)) {
    const isWanted = points.length < sure || budget.words().printed - before < KEY_POINT_SHARE * limit;
    if (isWanted && budget.spend(point)) points.push(point);
  }
  return points;
}

/** What happened on which day may take this share of what may be printed. */
const HAPPENING_SHARE = 0.15;

/** The clauses of dated acts, so that a timeline has rows: one a sentence, in the order of the text. */
function spendOnHappenings(document: Document, budget: Budget): void {
  const { printed: before, limit } = budget.words();
  for (const event of document.events) {
    const clause = happeningOf(document, event);
    if (clause && budget.words().printed - before + wordsIn(document.text, clause).length <= HAPPENING_SHARE * limit)
      budget.spend(withScraps(document, clause));
  }
}

/**
 * Whole sentences as far as they fit, the most wanted first; where one does not, the clause of it that stands by itself.
 * The clauses of dated acts and of the numbers come second, with what is said. Then what is left of the document in its order.
 */
function spendOnEvidence(document: Document, comparisons: readonly Comparison[], budget: Budget): void {
  const { compared, first, rest } = evidenceOf(document, comparisons);
  spendOnSentences(document, budget, compared);
  spendOnHappenings(document, budget);
  spendOnNumbersAndSayers(document, budget, first);
  spendOnSentences(document, budget, rest);
  for (const sentence of document.sentences) if (!isFragment(document, sentence)) budget.spend(sentence);
}

/** A clause beside its number says as much as a statement of somebody that is so much shorter. 0 to 1. */
const CLAUSE_COST = 0.7;

/** The clauses of the numbers and one statement of each source, what takes the fewest words first: so the most of both fits. */
function spendOnNumbersAndSayers(document: Document, budget: Budget, said: readonly Span[]): void {
  const clauses = clausesOf(document).map((clause) => {
    const span = withScraps(document, withSayer(document, clause));
    return { cost: CLAUSE_COST * lengthOf(document.text, [span]), buy: () => void budget.spend(span) };
  });
  const statements = said.map((span) => ({
    cost: lengthOf(document.text, sentencesOf(document, span)),
    buy: () => spendOnSentences(document, budget, [span]),
  }));
  for (const { buy } of [...clauses, ...statements].sort((a, b) => a.cost - b.cost)) buy();
}

/** A clause with the one who says it right before it: a page prints both side by side, so both are paid for. */
function withSayer({ claims }: Document, clause: Span): Span {
  const source = claims.find(
    ({ source: each }) => each && each.end <= clause.start && clause.start - each.end <= 2,
  )?.source;
  return source ? { start: source.start, end: clause.end } : clause;
}

function spendOnSentences(document: Document, budget: Budget, spans: readonly Span[]): void {
  const wanted = spans.flatMap((span) => sentencesOf(document, span).map((sentence) => ({ span, sentence })));
  for (const { span, sentence } of wanted) {
    if (spendWhole(document, budget, sentence)) continue;
    const clause = clauseWith(document, sentence, span);
    if (clause && !budget.touches(sentence)) budget.spend(clause);
  }
}

/** A sentence, and one of a few words beside it that would be left as a hole between two that are printed. */
function spendWhole(document: Document, budget: Budget, sentence: Span): boolean {
  if (!budget.spend(sentence)) return false;
  const { sentences, text } = document;
  const at = placesOf(sentences).get(sentence.start) ?? -1;
  for (const [hole, far] of [
    [sentences[at - 1], sentences[at - 2]],
    [sentences[at + 1], sentences[at + 2]],
  ]) {
    if (hole && far && wordsIn(text, hole).length < LEAST_CUT && budget.touches(far)) budget.spend(hole);
  }
  return true;
}

const places = new WeakMap<readonly Span[], ReadonlyMap<number, number>>();

/** The places of spans in their list, by where they begin; the first of those that begin together. */
function placesOf(spans: readonly Span[]): ReadonlyMap<number, number> {
  const found = places.get(spans) ?? new Map(spans.map(({ start }, at) => [start, at] as const).reverse());
  places.set(spans, found);
  return found;
}

const spendOnSentence = (document: Document, budget: Budget, span: Span): boolean => {
  const sentences = sentencesOf(document, span);
  return sentences.length > 0 && sentences.every((sentence) => budget.spend(sentence));
};

/** What the editor put right has a page of its own, which is nothing without its words. */
const correctedSpans = ({ claims, figures }: Document): Span[] => [
  ...claims.flatMap(({ corrected, content }) => (corrected ? content : [])),
  ...figures.filter(({ corrected }) => corrected !== undefined),
];

/** A name of more words is a passage of the document, and is paid for before anything else: it stands on every page. */
const FREE_NAME_WORDS = 6;

/** The long names where they stand, which is not at the "she" that one of them is meant by. */
const longNames = ({ claims, text }: Document): Span[] =>
  claims.flatMap(({ source }) => {
    if (!source || source.name.split(' ').length <= FREE_NAME_WORDS) return [];
    const start = wordsIn(text, source).length > FREE_NAME_WORDS ? source.start : text.indexOf(source.name);
    return start < 0 ? [] : [start === source.start ? source : { start, end: start + source.name.length }];
  });
