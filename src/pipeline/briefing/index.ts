import type { Comparison, Digest, Document, Figure, PublishingPolicy, Span } from '../../records/index.ts';
import { writeBottomLine } from './bottomLine.ts';
import { type Budget, openBudget } from './budget.ts';
import { clauseOf, sentenceOf } from './excerpts.ts';
import { findKeyPoints } from './keyPoints.ts';

/** Key points may take this share of what may be printed, so that evidence has room. */
const KEY_POINT_SHARE = 0.25;

/** The top line, the key points, and what may be printed of a document, best evidence first. */
export function writeDigest(document: Document, comparisons: readonly Comparison[], policy: PublishingPolicy): Digest {
  const budget = openBudget(document, policy);
  // The line under the title stands at the top of the briefing, so it is paid for first.
  for (const block of document.blocks) if (block.rule === 'subtitle') budget.spend(block);
  const keyPoints = spendOnKeyPoints(document, budget);
  if (document.rights === 'full') for (const block of document.blocks) budget.spend(block);
  else spendOnEvidence(document, comparisons, budget);
  const bottomLine = writeBottomLine(document, comparisons);
  return { id: document.id, bottomLine, keyPoints, printed: budget.printed(), words: budget.words() };
}

function spendOnKeyPoints(document: Document, budget: Budget): Span[] {
  return findKeyPoints(document).filter((point) => {
    const { printed, limit } = budget.words();
    return printed < KEY_POINT_SHARE * limit && budget.spend(point);
  });
}

/** A kind of evidence: what of the document shows it, and how many words of a clause are enough at first. */
type Evidence = Readonly<{ span: Span; words: number }>;

/** First a clause of every piece of evidence, in order of its weight; then whole sentences as far as they fit. */
function spendOnEvidence(document: Document, comparisons: readonly Comparison[], budget: Budget): void {
  for (const name of longNames(document)) budget.spend(name);
  const evidence = evidenceOf(document, comparisons);
  for (const { span, words } of evidence) budget.spend(clauseOf(document, span, words));
  for (const { span } of evidence) budget.spend(sentenceOf(document, span));
}

const FIGURE_WORDS = 14;
const QUOTE_WORDS = 14;
const SHORT_WORDS = 9;

function evidenceOf(document: Document, comparisons: readonly Comparison[]): Evidence[] {
  const [compared, others] = [
    document.figures.filter((figure) => isCompared(figure.id, comparisons)),
    document.figures.filter((figure) => !isCompared(figure.id, comparisons)),
  ];
  const [telling, plain] = [others.filter(isTelling), others.filter((figure) => !isTelling(figure))];
  const named = document.claims.filter((claim) => claim.source && claim.source.kind !== 'unnamed');
  return [
    ...[...compared, ...telling].map((span) => ({ span, words: FIGURE_WORDS })),
    ...document.quotes.map((span) => ({ span, words: QUOTE_WORDS })),
    ...document.caveats.map(({ cue }) => ({ span: cue, words: SHORT_WORDS })),
    ...document.events.map((span) => ({ span, words: SHORT_WORDS })),
    ...named.flatMap(({ content }) => content.slice(0, 1).map((span) => ({ span: startOf(span), words: SHORT_WORDS }))),
    ...plain.map((span) => ({ span, words: SHORT_WORDS })),
  ];
}

/** A name of more words is a passage of the document, and is paid for before anything else: it stands on every page. */
const FREE_NAME_WORDS = 6;

const longNames = ({ claims }: Document): Span[] =>
  claims.flatMap(({ source }) => (source && source.name.split(' ').length > FREE_NAME_WORDS ? [source] : []));

/** The place where a span begins: its first words are shown first. */
const startOf = ({ start }: Span): Span => ({ start, end: start + 1 });

const SMALL_COUNT = 12;

/** "two countries" in the document's own voice can wait; a sum, a share or what somebody says cannot. */
const isTelling = ({ unit, claim, low, high }: Figure): boolean =>
  unit !== null || claim !== undefined || (low ?? high ?? 0) > SMALL_COUNT;

const isCompared = (figure: string, comparisons: readonly Comparison[]): boolean =>
  comparisons.some(({ figures }) => figures.some((row) => row.left.includes(figure) || row.right.includes(figure)));
