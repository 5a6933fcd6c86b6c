import { isOneText } from '../stories/copies.ts';
import type { Mention } from './mention.ts';
import { overlapOf, type Reading } from './reading.ts';

/** From so many terms on two sentences that share nearly all of them are one, hardly edited. */
const MIN_TERMS = 5;
const MIN_SHARE = 0.8;

/**
 * Whether two figures stand in a passage that one document has from the other: of two reports that share their background
 * alone, the news of each is its own.
 */
export const areOfOnePassage = (left: Reading, a: Mention, right: Reading, b: Mention): boolean =>
  left.document.id !== right.document.id &&
  isOneText(left.document, right.document) &&
  overlapOf(a.context, b.context) >= MIN_SHARE &&
  (Math.min(a.context.size, b.context.size) >= MIN_TERMS || a.context.size === b.context.size);
