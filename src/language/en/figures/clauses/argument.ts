import type { Measured } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { governorBefore } from '../clause.ts';

/** What a number's noun phrase is to the verb of its clause. */
export type Argument = Readonly<{
  part: 'subject' | 'object';
  /** First token of the verb group: "would have been sent" → would. */
  group: number;
  /** Its last verb: sent. */
  verb: number;
}>;

/**
 * The verb of which the noun phrase of a number is the subject or the object, where nothing but adverbs stands between;
 * undefined where the number belongs to another noun ("the return of 197 girls"). `end`: the last token of the phrase.
 */
export function argumentOf(tokens: readonly Token[], measured: Measured, end: number): Argument | undefined {
  return subjectOfVerb(tokens, end) ?? objectOfVerb(tokens, measured);
}

/** "40 men who were", "three of them later died": the verb right behind. */
function subjectOfVerb(tokens: readonly Token[], end: number): Argument | undefined {
  let at = end + 1;
  if (lowerAt(tokens, at) === 'of' && /^(?:them|whom|which|these|those)$/.test(lowerAt(tokens, at + 1))) at += 2;
  if (/^(?:who|that|which)$/.test(lowerAt(tokens, at))) at += 1;
  while (tokens[at]?.tag === 'ADV' && at < end + 6) at += 1;
  if (!/^(?:AUX|VERB)$/.test(tokens[at]?.tag ?? '')) return undefined;
  const group = at;
  while (/^(?:AUX|VERB|ADV|PART)$/.test(tokens[at + 1]?.tag ?? '')) at += 1;
  while (at > group && !/^(?:AUX|VERB)$/.test(tokens[at]?.tag ?? '')) at -= 1;
  return { part: 'subject', group, verb: at };
}

function objectOfVerb(tokens: readonly Token[], { first }: Measured): Argument | undefined {
  const governor = governorBefore(tokens, first);
  if (!governor?.isDirect) return undefined;
  return { part: 'object', group: governor.group, verb: governor.verb };
}

/** Whether a number belongs to a noun before it, which the verb governs: "the return of 197 girls", "a target under 5 percent". */
export const isOfNoun = (tokens: readonly Token[], { first }: Measured): boolean => {
  let at = first - 1;
  while (/^(?:DET|ADJ|ADV|NUM)$/.test(tokens[at]?.tag ?? '') && at > first - 5) at -= 1;
  return (
    /^(?:of|under|against|behind|about|over|after|since)$/.test(lowerAt(tokens, at)) &&
    /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '') &&
    !MEASURING.test(lowerAt(tokens, at - 1))
  );
};

/** "a total of 40", "growth of 5 percent": the noun says no more than the number. */
const MEASURING =
  /^(?:total|average|number|sum|level|rate|price|value|cost|growth|rise|increase|cut|fall|loss|profit|revenue|income|budget|deficit|maximum|minimum|grant|loan|package|investment|payment|fund|fine|bid|offer|donation)s?$/;
