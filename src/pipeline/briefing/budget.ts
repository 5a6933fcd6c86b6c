import { type Document, isBody, overlaps, type PublishingPolicy, type Span } from '../../records/index.ts';
import { wordsIn } from './words.ts';

/** Words that may be printed of one document, and those that are. */
export type Budget = Readonly<{
  /** Prints all of `span` where that stays within the limits; nothing of it where not. */
  spend: (span: Span) => boolean;
  /** Whether any word of `span` is printed. */
  touches: (span: Span) => boolean;
  printed: () => Span[];
  words: () => { printed: number; document: number; limit: number; longestRun: number };
}>;

/** The quotation budget of a document: a share and a number of its words, none of them in too long a run. */
export function openBudget(document: Document, policy: PublishingPolicy): Budget {
  const words = document.blocks.filter(isBody).flatMap((block) => wordsIn(document.text, block));
  const isFree = document.rights === 'full' || policy.quote === 'all';
  const limit = isFree ? words.length : Math.min(policy.words, Math.floor(policy.share * words.length));
  const maxRun = isFree ? words.length : policy.run;
  const isPrinted = words.map(() => false);
  let count = 0;
  return {
    spend(span) {
      const [first, last] = wordRange(words, span);
      const fresh = isPrinted.slice(first, last).filter((printed) => !printed).length;
      if (first >= last || count + fresh > limit) return false;
      if (!isFree && runAround(isPrinted, first, last) > maxRun) return false;
      isPrinted.fill(true, first, last);
      count += fresh;
      return true;
    },
    touches: (span) => isPrinted.slice(...wordRange(words, span)).includes(true),
    printed: () => runsOf(isPrinted).map(({ first, last }) => withMarks(document.text, words, first, last)),
    words: () => ({
      printed: count,
      document: words.length,
      limit,
      longestRun: runsOf(isPrinted).reduce((longest, { first, last }) => Math.max(longest, last - first), 0),
    }),
  };
}

/** The words that a span touches, as a half-open range of indexes; looked up by halving, for every sentence asks. */
function wordRange(words: readonly Span[], span: Span): [number, number] {
  let [first, beyond] = [0, words.length];
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if ((words[middle] as Span).end > span.start) beyond = middle;
    else first = middle + 1;
  }
  if (first === words.length || !overlaps(words[first] as Span, span)) return [0, 0];
  let last = first;
  while (last < words.length && overlaps(words[last] as Span, span)) last += 1;
  return [first, last];
}

/** Length of the run that printing `first` to `last` would make with its neighbours. */
function runAround(isPrinted: readonly boolean[], first: number, last: number): number {
  let from = first;
  let to = last;
  while (isPrinted[from - 1]) from -= 1;
  while (isPrinted[to]) to += 1;
  return to - from;
}

function runsOf(isPrinted: readonly boolean[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (let at = 0; at < isPrinted.length; at += 1) {
    if (!isPrinted[at]) continue;
    const first = at;
    while (isPrinted[at]) at += 1;
    runs.push({ first, last: at });
  }
  return runs;
}

/** From the first word to the last, with the marks that stand directly before and behind. */
function withMarks(text: string, words: readonly Span[], first: number, last: number): Span {
  const start = (words[first] as Span).start;
  const end = (words[last - 1] as Span).end;
  const before = /[“"'‘(«$€£]+$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const behind = /^[”"'’).,;:!?…»%]+/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}
