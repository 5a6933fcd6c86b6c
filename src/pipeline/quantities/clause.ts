import type { Span } from '../../records/index.ts';

/** The words round a figure up to the next marks. */
export type Clause = Readonly<Span & { before: string; behind: string; words: string }>;

/** Words to each side of a figure that tell what it is about. */
const NEAR_WORDS = { before: 8, behind: 12 } as const;
const MARK = /[,;:()—]|--/g;
const END = /[,;:()—]|--|\band\b/;

export function clauseAround(text: string, sentence: Span, figure: Span): Clause {
  const head = text.slice(sentence.start, figure.start);
  const from = [...head.matchAll(MARK)].at(-1);
  const start = sentence.start + (from ? from.index + from[0].length : 0);
  const tail = text.slice(figure.end, sentence.end);
  const to = END.exec(tail);
  const end = to ? figure.end + to.index : sentence.end;
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
