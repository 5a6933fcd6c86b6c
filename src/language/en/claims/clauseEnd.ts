import type { Token } from '../../../pipeline/language/index.ts';
import { startsClause } from '../grammar/phrases.ts';

/** Index of the last token of a clause: before ";", before ", which", ", but he", and before "and" with a verb. */
export function clauseEndAfter(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, index) => {
    if (index <= from || token.isQuoted) return false;
    if (token.tag === 'CCONJ') return opensDeed(tokens, from, index + 1) || startsClause(tokens, index + 1);
    return /^[;:]$/.test(token.text) || (token.lower === ',' && opensClauseBehind(tokens, index + 1));
  });
  return end < 0 ? tokens.length - 1 : end - 1;
}

/** "believed to have sunk and drifted", but not "accused of breaking in and taking": a verb that tells something of its own. */
const opensDeed = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[at]?.tag ?? '') && !isPaired(tokens, from, at);

/** "accused of breaking in and taking the boat", "expected to be closed and repaired": a second deed of the same clause. */
function isPaired(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const [lead, next] = [tokens[from]?.lower, tokens[from + 1]?.lower];
  return (lead === 'of' && /ing$/.test(word)) || (lead === 'to' && next === 'be' && /ed$/.test(word));
}

function opensClauseBehind(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first) return false;
  const isJoint =
    first.tag === 'CCONJ' || first.tag === 'SCONJ' || /^(?:which|who|where|while|though|although)$/.test(first.lower);
  const participle = first.tag === 'VERB' && /ing$/.test(first.lower);
  return participle || startsClause(tokens, isJoint ? at + 1 : at) || /^(?:which|who|where)$/.test(first.lower);
}
