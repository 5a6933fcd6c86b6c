import { type Comparison, contains, type Document, isBody, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { diceOf } from './side.ts';

/** From this likeness on two sentences report the same thing. 0 to 1. */
const MIN_LIKENESS = 0.3;
/** A sentence with fewer terms says too little to be found again. */
const MIN_TERMS = 4;

type Statement = Readonly<{ span: Span; terms: ReadonlySet<string> }>;

/** Sentences of two documents that report the same thing however worded, best first match, in the left one's order. */
export function alignStatements(left: Document, right: Document): Comparison['statements'] {
  const [a, b] = [statementsOf(left), statementsOf(right)];
  const weights = rarity([...a, ...b]);
  const pairs = a.flatMap((x) => b.map((y) => ({ x, y, score: weightedDice(x.terms, y.terms, weights) })));
  const used = new Set<Statement>();
  return pairs
    .filter(({ score }) => score >= MIN_LIKENESS)
    .sort((p, q) => q.score - p.score || p.x.span.start - q.x.span.start || p.y.span.start - q.y.span.start)
    .filter(({ x, y }) => {
      if (used.has(x) || used.has(y)) return false;
      used.add(x).add(y);
      return true;
    })
    .sort((p, q) => p.x.span.start - q.x.span.start)
    .map(({ x, y, score }) => ({ left: [x.span], right: [y.span], score: Math.round(score * 1000) / 1000 }));
}

function statementsOf(document: Document): Statement[] {
  const body = document.blocks.filter(isBody);
  return document.sentences
    .filter((sentence) => body.some((block) => contains(block, sentence)))
    .map((span) => ({ span, terms: new Set(termsOf(textOf(document.text, span))) }))
    .filter(({ terms }) => terms.size >= MIN_TERMS);
}

/** The fewer sentences have a term, the more it tells. */
function rarity(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of statements) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + statements.length / count)]));
}

function weightedDice(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  const sum = (terms: Iterable<string>): number => {
    let total = 0;
    for (const term of terms) total += weights.get(term) ?? 0;
    return total;
  };
  if (diceOf(a, b) === 0) return 0;
  return (2 * sum([...a].filter((term) => b.has(term)))) / (sum(a) + sum(b));
}
