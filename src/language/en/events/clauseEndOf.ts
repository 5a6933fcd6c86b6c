import { isNoun, lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, startsClause } from '../grammar/phrases.ts';
import { isTimeWord } from '../words/timeWords.ts';

/** What ends a clause without a mark: the joining words behind which another begins. */
const JOINTS =
  /^(?:after|although|because|before|but|since|so|though|unless|until|when|where|which|while|who|whose|whom|as)$/;

/** Index of the last token of the clause of a verb; undefined where its end is not sure. */
export function clauseEndOf(tokens: readonly Token[], verb: number): number | undefined {
  let isListed = false;
  for (let at = verb + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.isQuoted || /^["“”()‘?]$/.test(token.text)) return undefined;
    if (endsSentence(tokens, at) || opensAnother(tokens, at, verb)) return at - 1;
    if (token.text !== ',' || isWithinDate(tokens, at)) continue;
    if (!isList(tokens, at)) return isListed || isBareNoun(tokens, at + 1) ? undefined : beforeJoint(tokens, verb, at);
    isListed = true;
  }
  return tokens.length - 1;
}

/** "asked for aid in June after its two largest banks, …": a time of which the clause behind the comma has the verb. */
function beforeJoint(tokens: readonly Token[], verb: number, comma: number): number {
  const joint = tokens.findLastIndex(
    ({ lower }, at) => at > verb + 1 && at < comma && /^(?:after|before)$/.test(lower),
  );
  const holdsVerb = tokens.slice(joint, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return joint > 0 && !holdsVerb ? joint - 1 : comma - 1;
}

const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  /^[;:—–―.!]$|^--$/.test(tokens[at]?.text ?? '') && !isInside(tokens, at);

/** "May 5, 2031" */
const isWithinDate = (tokens: readonly Token[], comma: number): boolean =>
  /^\d{4}$/.test(lowerAt(tokens, comma + 1)) &&
  (isTimeWord(lowerAt(tokens, comma - 1)) || /^\d+$/.test(lowerAt(tokens, comma - 1)));

/** Whether a joining word begins another clause: "after he left", "and nobody came". */
const opensAnother = (tokens: readonly Token[], at: number, verb: number): boolean => {
  const { lower, text } = tokens[at] as Token;
  if (JOINTS.test(lower) && text !== 'WHO') return endsBefore(tokens, at, verb);
  return /^(?:and|or)$/.test(lower) && startsClause(tokens, at + 1);
};

/** A point within "a.m." or "U.S." */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length - 1 && tokens[at]?.start === tokens[at - 1]?.end && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '');

/** "after the vote" belongs to the clause, "after he left" begins another; "as mayor" belongs to it. */
function endsBefore(tokens: readonly Token[], at: number, verb: number): boolean {
  const { lower } = tokens[at] as Token;
  if (/^(?:which|who|whose|whom|when|where|while|because|although|though|unless|but)$/.test(lower)) return true;
  const next = phraseStartingAt(tokens, at + 1);
  const isCut =
    /^(?:before|after)$/.test(lower) && next !== undefined && tokens[next.last + 1]?.text === ',' && at > verb + 2;
  return isCut || startsClause(tokens, at + 1);
}

/** "killed Ana, Bo and Kit", "in Lima, Peru": what stands behind the comma is a further name or noun of one kind. */
function isList(tokens: readonly Token[], comma: number): boolean {
  const next = phraseStartingAt(tokens, comma + 1);
  if (!next || tokens[next.first]?.tag === 'DET' || next.last - next.first > MOST_OF_ITEM) return false;
  const behind = lowerAt(tokens, next.last + 1);
  const holdsJoint = tokens.slice(next.first, next.last + 1).some(({ lower }) => lower === 'and' || lower === 'or');
  return holdsJoint || behind === 'and' || behind === 'or' || (behind === ',' && isList(tokens, next.last + 1));
}

const MOST_OF_ITEM = 6;

/** "markets, schools": a noun without an article right behind a comma may belong to a list that is not seen whole. */
const isBareNoun = (tokens: readonly Token[], at: number): boolean =>
  !startsClause(tokens, at) &&
  !/ing$/.test(lowerAt(tokens, at)) &&
  (/^(?:NOUN|ADJ|NUM)$/.test(tokens[at]?.tag ?? '') || (isNoun(tokens[at]) && isNoun(tokens[at - 2])));
