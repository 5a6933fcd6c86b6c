import type { Span } from '../../records/index.ts';

/** The words round a figure up to the next marks. */
export type Clause = Readonly<Span & { before: string; behind: string; words: string }>;

/** Words to each side of a figure that tell what it is about. */
const NEAR_WORDS = { before: 8, behind: 12 } as const;
const MARK = /[,;:()—]|--/g;
const END = /[,;:()—]|--|\band\b/;

/** The clause of a figure, which ends where the next figure begins. */
export function clauseAround(text: string, sentence: Span, figure: Span, others: readonly Span[] = []): Clause {
  const head = text.slice(sentence.start, figure.start);
  const from = [...head.matchAll(MARK)].at(-1);
  const previous = Math.max(0, ...others.filter(({ end }) => end <= figure.start).map(({ end }) => end));
  const start = Math.max(sentence.start + (from ? from.index + from[0].length : 0), previous);
  const tail = text.slice(figure.end, sentence.end);
  const to = END.exec(tail);
  const next = Math.min(sentence.end, ...others.filter((each) => each.start >= figure.end).map((each) => each.start));
  const end = Math.min(to ? figure.end + to.index : sentence.end, next);
  const [before, behind] = [text.slice(start, figure.start).trim(), text.slice(figure.end, end).trim()];
  const words = [
    ...before.split(/\s+/).slice(-NEAR_WORDS.before),
    ...behind.split(/\s+/).slice(0, NEAR_WORDS.behind),
  ].join(' ');
  return { start, end, before, behind, words };
}

/** The words behind a figure up to the next mark. */
export function wordsBehind(text: string, sentence: Span, figure: Span): string[] {
  const [segment = ''] = text.slice(figure.end, sentence.end).split(END);
  return segment.trim().split(/\s+/);
}

/** Words of letters, in lower case, with their hyphens. */
export const termWords = (words: string): string[] => words.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
