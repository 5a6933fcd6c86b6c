import type { Measured, Purse } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { MATCH_WORDS } from '../words/identifierWords.ts';
import { SURE_VOTES, VOTING_WORDS } from '../words/voteWords.ts';
import { single } from './bounds.ts';
import { jointAfter } from './joint.ts';
import { type Part, partAt } from './part.ts';
import { isTornAfter } from './torn.ts';

const VOTING_REACH = 10;

/** "a vote of 134 to 63": two figures, one for each side; only where votes are counted. */
export const isTally = (tokens: readonly Token[], left: Part, right: Part): boolean => {
  // "won, 134 to 63, in the election": between commas, a vote may be told anywhere in the sentence
  const isApposed = lowerAt(tokens, left.first - 1) === ',' && /^[,.]$/.test(lowerAt(tokens, right.last + 1));
  const from = isApposed ? 0 : Math.max(0, left.first - VOTING_REACH);
  // "the side passed well and won, 21 to 14"
  const isMatch = tokens.some(({ lower }) => MATCH_WORDS.has(lower));
  const around = tokens.slice(from, isApposed ? tokens.length : right.last + VOTING_REACH);
  return (
    left.unit === null &&
    right.unit === null &&
    around.some(({ lower }) => (isMatch ? SURE_VOTES : VOTING_WORDS).has(lower))
  );
};

/** The two sides of a vote. */
export function tallyFrom(tokens: readonly Token[], left: Part, purse: Purse): Measured[] | undefined {
  if (left.unit !== null || left.amount.kind === 'vague') return undefined;
  const votes = /^votes?$/.test(lowerAt(tokens, left.last + 1)) ? 1 : 0;
  const joint = jointAfter(tokens, left.last + votes);
  if (!joint || joint.word === 'and' || joint.word === 'or') return undefined;
  const right = partAt(tokens, joint.next, purse);
  if (!right || right.unit !== null || !isTally(tokens, left, right) || isTornAfter(tokens, right.last))
    return undefined;
  return [left, right].map((part) => ({ ...single(tokens, part), rule: 'tally' }));
}
