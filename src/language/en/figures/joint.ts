import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { isTouching } from './torn.ts';

type Joint = Readonly<{ word: 'to' | '-' | 'and' | 'or'; next: number }>;

/** What joins two numbers to a range: "to", a dash that touches both, "and", or the "- to" of "30- to 50-hour". */
export function jointAfter(tokens: readonly Token[], last: number): Joint | undefined {
  const [one, two] = [lowerAt(tokens, last + 1), lowerAt(tokens, last + 2)];
  if (one === 'to') return { word: 'to', next: last + 2 };
  if (one === 'and' || one === 'or') return { word: one, next: last + 2 };
  if (!/^[-‐‑–—]$/.test(one)) return undefined;
  if (two === 'to') return { word: '-', next: lowerAt(tokens, last + 3) === '-' ? last + 4 : last + 3 };
  return isTouching(tokens, last, last + 1) === isTouching(tokens, last + 1, last + 2)
    ? { word: '-', next: last + 2 }
    : undefined;
}
