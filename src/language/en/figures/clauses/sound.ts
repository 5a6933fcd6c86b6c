import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import type { Range } from '../../grammar/phrases.ts';
import { CLAUSE_JOINTS } from '../../words/segmentWords.ts';
import { isTimeWord, MONTHS } from '../../words/timeWords.ts';
import { clauseVerb, finiteness } from './finite.ts';
import { isDash, segmentsOf } from './segments.ts';

type Cut = Readonly<{
  tokens: readonly Token[];
  clause: Range;
  /** What the clause is cut out of: the sentence, or what somebody says in it. */
  within: Range;
}>;

/** A sign that a clause is torn at one of its ends. */
export type Tear = Readonly<{ name: string; holds: (cut: Cut) => boolean }>;

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** "40 guests, including a judge, had been freed": behind what is said by the way the clause has its verb, which belongs to it. */
function goesOnBehindAside({ tokens, clause, within }: Cut): boolean {
  if (!isComma(tokens[clause.last + 1])) return false;
  const next = segmentsOf(tokens, { first: clause.last + 2, last: within.last });
  const aside = next.findIndex(({ isClause }, index) => index > 0 || isClause);
  const behind = next[aside];
  return (
    aside > 0 &&
    behind?.behind === 'comma' &&
    finiteness(tokens, behind.first, within.last) !== undefined &&
    !/ing$/.test(lowerAt(tokens, behind.first))
  );
}

/** Words that nothing ends with. */
const OPEN_ENDS =
  /^(?:of|the|a|an|and|or|including|than|to|just|about|with|for|from|by|as|that|which|who|whose|between|its|their|his|her|nearly|around)$/;

/** "reported from 17 states including", "40 barges just": what the last word leads to stands behind the cut. */
const endsOpen = ({ tokens, clause: { last }, within }: Cut): boolean =>
  last < within.last && OPEN_ENDS.test(lowerAt(tokens, last));

/** "January – July": a range is cut in two. */
const endsInRange = ({ tokens, clause: { last }, within }: Cut): boolean => {
  const next = tokens[last + 2];
  const isEnd = (token: Token | undefined): boolean =>
    token?.tag === 'NUM' || MONTHS.has(token?.lower ?? '') || isTimeWord(token?.lower ?? '');
  return last + 2 <= within.last && isDash(tokens[last + 1]) && isEnd(next) && isEnd(tokens[last]);
};

const isSpacedDash = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]) && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);

const dashesIn = (tokens: readonly Token[], { first, last }: Range): number =>
  tokens.slice(first, last + 1).filter((_, index) => isSpacedDash(tokens, first + index)).length;

/** "Five boats — a cutter, a yawl and a ketch — sank": of two dashes one is inside. */
const tearsDashes = ({ tokens, clause, within }: Cut): boolean =>
  dashesIn(tokens, clause) % 2 === 1 && dashesIn(tokens, within) % 2 === 0;

/** "after polling 41 percent", "had won 40": no subject. */
function startsWithoutSubject({ tokens, clause: { first, last } }: Cut): boolean {
  const word = lowerAt(tokens, first);
  if (tokens[first]?.tag === 'AUX') return true;
  const isLed = CLAUSE_JOINTS.has(word) || /^(?:by|without|upon|despite|in|from)$/.test(word);
  const isGerund = tokens[first + 1]?.tag === 'VERB' && /ing$/.test(lowerAt(tokens, first + 1));
  const comma = tokens.findIndex((token, at) => at > first && at <= last && isComma(token));
  return isLed && isGerund && (comma < 0 || clauseVerb(tokens, { first: comma + 1, last }) === undefined);
}

/** "favourable to the guests that they pay 40", "approval is": a part of what the words before began. */
function startsInPhrase({ tokens, clause: { first } }: Cut): boolean {
  if (first === 0) return false;
  const [before, word, next] = [tokens[first - 1], tokens[first], tokens[first + 1]];
  const isAdjective = word?.tag === 'ADJ' && (next?.tag === 'ADP' || next?.lower === 'to');
  const isBound = before?.tag === 'ADP' || before?.tag === 'DET' || before?.tag === 'ADJ' || before?.tag === 'NUM';
  // "for as low as 40 euros"
  const isCompared = before?.lower === 'as' && tokens[first - 2]?.tag === 'ADJ';
  return isAdjective || isCompared || (isBound && !CLAUSE_JOINTS.has(before?.lower ?? ''));
}

/** "the first guard in a century, when she took the 20 keys": no verb but that of a clause which hangs on another. */
function hasNoVerbOfItsOwn({ tokens, clause, within }: Cut): boolean {
  if (clause.first === within.first && clause.last === within.last) return false;
  const own = segmentsOf(tokens, clause).filter(
    ({ first }, index) => index === 0 || !HANGING.test(lowerAt(tokens, first)),
  );
  // "The mill, which is old, had a loss"
  const isPredicate = (at: number): boolean => finiteness(tokens, at, clause.last) !== undefined;
  return clauseVerb(tokens, clause) === undefined && !own.some(({ isClause, first }) => isClause || isPredicate(first));
}
const HANGING =
  /^(?:when|while|as|after|since|because|although|though|if|unless|until|before|where|whereas|which|who)$/;

/** "(3) help with letters; (4) 40 lamps": more than one of the things that a sentence numbers. */
const runsOverListMarks = ({ tokens, clause: { first, last } }: Cut): boolean => {
  const marks = tokens
    .slice(first, last)
    .filter((token, index) => /^\d{1,2}$/.test(token.text) && isInBrackets(tokens, first + index));
  return marks.length > 0 && tokens.slice(first, last + 1).some(({ text }) => text === ';');
};

const isInBrackets = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';

/** Where a clause is torn the whole sentence is taken, which cannot be. */
export const TEARS: readonly Tear[] = [
  { name: 'goes on behind an aside', holds: goesOnBehindAside },
  { name: 'open end', holds: endsOpen },
  { name: 'range in two', holds: endsInRange },
  { name: 'one of two dashes', holds: tearsDashes },
  { name: 'no subject', holds: startsWithoutSubject },
  { name: 'begins inside a phrase', holds: startsInPhrase },
  { name: 'no verb of its own', holds: hasNoVerbOfItsOwn },
  { name: 'over the marks of a list', holds: runsOverListMarks },
];

/** Why a clause is torn, by name; undefined for one that is whole. */
export const tearOf = (tokens: readonly Token[], clause: Range, within: Range): string | undefined =>
  TEARS.find(({ holds }) => holds({ tokens, clause, within }))?.name;
