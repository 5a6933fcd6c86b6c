import type { ReadingNotice } from '../reading.ts';
import type { LinkedNode } from './jsonLd.ts';
import type { Judged } from './judge.ts';

/** Above this many words a page with a paywall is taken for whole. */
const MAX_STUB_WORDS = 250;
const ENDS_CUT = /(?:…|\.\.\.)$/;

/** A notice where the page holds the beginning of an article only and sells the rest. */
export function findPaywall(judged: readonly Judged[], nodes: readonly LinkedNode[]): ReadingNotice[] {
  const body = judged.filter((each) => each.kind === 'paragraph');
  const words = body.reduce((sum, { piece }) => sum + piece.text.split(/\s+/).length, 0);
  const isSold = nodes.some((node) => String(node.isAccessibleForFree).toLowerCase() === 'false');
  const hasWall = judged.some((each) => each.rule === 'paywall');
  const isCut = ENDS_CUT.test(body.at(-1)?.piece.text ?? '');
  if (words > MAX_STUB_WORDS || !(isSold || hasWall) || !(hasWall || isCut || words < MAX_STUB_WORDS)) return [];
  return [
    {
      rule: 'paywall',
      reason: `The page holds ${words} words of an article that is sold: the rest is not in the file`,
      fix: 'Save the whole article, or put its text into a file',
    },
  ];
}
