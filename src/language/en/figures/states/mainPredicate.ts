import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { isReportForm } from '../../claims/cues.ts';

const REACH = 16;
/** Words that open a clause of somebody else. */
const CLAUSE = /^(?:after|before|when|while|as|since|until|because|who|whose|whom|which|that|where|but)$/;
const MARK = /^[.,;:()—–"“”]$/;

/**
 * Behind a clause or participle of those who are counted, where the predicate of the sentence begins: "coffins that were
 * buried long ago **have been found**", "two of three lines cut off in the north **had been mended**". `first`: the first word
 * of the clause, behind its "who" or "that"; undefined where there is no such clause or no more of the sentence.
 */
export function mainPredicate(tokens: readonly Token[], first: number): number | undefined {
  const isRelative = /^(?:who|that|which)$/.test(lowerAt(tokens, first - 1));
  const isReduced =
    (tokens[first]?.tag === 'VERB' || (tokens[first]?.tag === 'ADJ' && /ed$/.test(lowerAt(tokens, first)))) &&
    (/^(?:ADP|ADV)$/.test(tokens[first + 1]?.tag ?? '') || /ing$/.test(lowerAt(tokens, first)));
  if (!isRelative && !isReduced) return undefined;
  let at = pastVerbGroup(tokens, first);
  for (; at < first + REACH; at += 1) {
    const verdict = verdictAt(tokens, at);
    if (verdict !== 'on') return verdict === 'here' ? at : undefined;
  }
  return undefined;
}

/** "that were buried long ago": past the verb of the clause and the adverbs behind it. */
function pastVerbGroup(tokens: readonly Token[], first: number): number {
  let at = first;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.tag ?? '')) at += 1;
  if (/^(?:VERB|ADJ)$/.test(tokens[at]?.tag ?? '')) at += 1;
  while (/^(?:ADV|ADJ)$/.test(tokens[at]?.tag ?? '')) at += 1;
  return at;
}

/** Whether the predicate begins at a token, cannot begin any more, or may begin further on. */
function verdictAt(tokens: readonly Token[], at: number): 'here' | 'none' | 'on' {
  const token = tokens[at];
  if (!token || MARK.test(token.text) || token.tag === 'SCONJ' || token.tag === 'PRON' || CLAUSE.test(token.lower))
    return 'none';
  // "treated for cuts and bruises" goes on, "and others" begins anew
  if (token.lower === 'and' && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.tag ?? '')) return 'none';
  if (token.tag === 'AUX') return /^(?:who|that|which|to)$/.test(lowerAt(tokens, at - 1)) ? 'none' : 'here';
  if (token.tag !== 'VERB' || /ing$/.test(token.lower)) return 'on';
  return endsClauseBefore(tokens, at) ? 'here' : 'none';
}

/** "soldiers involved in the raid **surrendered**"; not "in raids carried out by", "who were there said". */
const endsClauseBefore = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '') &&
  !/[^s]s$/.test(lowerAt(tokens, at)) && // "government plans": many do not "plans"
  !isReportForm(lowerAt(tokens, at)) &&
  !/^(?:by|out|off|up)$/.test(lowerAt(tokens, at + 1));
