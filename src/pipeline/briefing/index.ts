import type { Comparison, Digest, Document, PublishingPolicy, Span } from '../../records/index.ts';
import { writeBottomLine } from './bottomLine.ts';
import { type Budget, openBudget } from './budget.ts';
import { clauseOf, sentenceOf } from './excerpts.ts';
import { findKeyPoints } from './keyPoints.ts';

/** Key points may take this share of what may be printed, so that evidence has room. */
const KEY_POINT_SHARE = 0.35;

/** The top line, the key points, and what may be printed of a document, best evidence first. */
export function writeDigest(document: Document, comparisons: readonly Comparison[], policy: PublishingPolicy): Digest {
  const budget = openBudget(document, policy);
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

/** First a clause of every piece of evidence, in order of its weight; then whole sentences as far as they fit. */
function spendOnEvidence(document: Document, comparisons: readonly Comparison[], budget: Budget): void {
  const evidence = [
    ...document.figures.filter((figure) => isCompared(figure.id, comparisons)),
    ...document.figures,
    ...document.quotes,
    ...document.caveats.map((caveat) => caveat.cue),
    ...document.claims
      .filter((claim) => claim.source && claim.source.kind !== 'unnamed')
      .flatMap((claim) => claim.content.slice(0, 1)),
  ];
  for (const span of evidence) budget.spend(clauseOf(document, span));
  for (const span of evidence) budget.spend(sentenceOf(document, span));
}

const isCompared = (figure: string, comparisons: readonly Comparison[]): boolean =>
  comparisons.some(({ figures }) => figures.some((row) => row.left.includes(figure) || row.right.includes(figure)));
