import type { Measured } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { PREDICATE_LEADS } from '../../words/countedWords.ts';
import { COLLECTIVES } from '../../words/identifierWords.ts';
import { SCOPE_WORDS } from '../../words/statusWords.ts';
import { isVerbBehind, wordsOf } from '../nounPhrase.ts';
import { pastApposition, pastOthers, pastThem, pastWhere, statusVerbOf } from '../status.ts';
import type { StateContext } from './context.ts';
import { mainPredicate } from './mainPredicate.ts';
import { predicateEnd } from './predicateEnd.ts';

/** "3,100 people **sleep in schools**": the predicate of those who are counted. */
export function predicateBehind(context: StateContext): string | undefined {
  const { tokens } = context;
  const first = predicateStart(context);
  if (first === undefined) return undefined;
  if (isOfOne(context, first)) return undefined;
  const main = mainPredicate(tokens, first);
  if (main !== undefined) return wordsOf(tokens, { first: main, last: predicateEnd(tokens, main + 1) });
  let at = first;
  while (PREDICATE_LEADS.has(lowerAt(tokens, at)) && at < first + 4) at += 1;
  const verb = tokens[at];
  const isVerb =
    verb?.tag === 'VERB' ||
    (at === first && isVerbBehind(tokens, at - 1)) ||
    (at > first && verb !== undefined && verb.tag !== 'PUNCT');
  if (
    !verb ||
    !isVerb ||
    (context.measured.unit === null && statusVerbOf(verb.lower)) ||
    (at === first && isOfAnother(context, verb.lower))
  )
    return undefined;
  return wordsOf(tokens, { first: startOf(tokens, first, at), last: predicateEnd(tokens, at) });
}

/** "the fight for 900 cooks has gotten messy": the verb is of one, the count of many. */
const isOfOne = ({ tokens, measured }: StateContext, first: number): boolean =>
  measured.unit === null &&
  measured.high !== 1 &&
  /^(?:is|was|has)$/.test(lowerAt(tokens, first)) &&
  !COLLECTIVES.has(lowerAt(tokens, measured.first - 2));

/** Where the predicate of what is counted begins: past phrases of place, other subjects, "who" and a participle of its own. */
function predicateStart({ tokens, measured, end }: StateContext): number | undefined {
  const isBare = end === measured.last;
  if ((isBare && measured.unit !== null) || !isSubject(tokens, measured)) return undefined;
  const behind = isBare
    ? pastThem(tokens, end + 1)
    : pastApposition(tokens, pastWhere(tokens, behindPhrase(tokens, end + 1)));
  let at = isBare ? behind : pastOthers(tokens, behind);
  if (isBare && !/^(?:VERB|AUX)$/.test(tokens[at]?.tag ?? '')) return undefined;
  if (/^(?:who|that|which)$/.test(lowerAt(tokens, at))) at += 1;
  // "94 of 161 suspects charged were from the east"
  return /(?:ed|en)$/.test(lowerAt(tokens, at)) && tokens[at + 1]?.tag === 'AUX' ? at + 1 : at;
}

/** "40 tonnes of wheat grown", "including": a participle that may belong to the noun behind "of" is no predicate. */
export const isOfAnother = ({ tokens, measured, end }: StateContext, verb: string): boolean =>
  verb === 'including' ||
  (/(?:ed|ing|en|wn|nd)$/.test(verb) && tokens.slice(measured.last + 2, end).some(({ lower }) => lower === 'of'));

/** Whether what is counted can be the subject: no preposition and no verb before it; a share may stand behind a verb of saying. */
export function isSubject(tokens: readonly Token[], { first }: Measured): boolean {
  let at = first - 1;
  // "a group of 28 people"
  if (lowerAt(tokens, at) === 'of' && COLLECTIVES.has(lowerAt(tokens, at - 1))) at -= 2;
  // "another 40", "a further 40"
  while (SCOPE_WORDS.has(lowerAt(tokens, at)) || (tokens[at]?.tag === 'DET' && at > first - 4)) at -= 1;
  const before = tokens[at];
  return before === undefined || !/^(?:ADP|VERB|DET|ADJ|NOUN|NUM)$/.test(before.tag) || REPORTING.test(before.lower);
}
const REPORTING =
  /^(?:said|says|say|found|finds|shows?|showed|estimates?|estimated|reports?|reported|that|the|claims?|claimed|when|where|and)$/;

/** "girls in the district marry", "ministers in her 30-member cabinet have": past a short phrase that says where. */
function behindPhrase(tokens: readonly Token[], from: number): number {
  if (!/^(?:in|on|at|from|aged|with|near|under|over|across|of)$/.test(lowerAt(tokens, from))) return from;
  for (let at = from + 1; at < from + 10; at += 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'VERB' || tag === 'AUX') return at;
    const isJoint = tag === 'CCONJ' && tokens[at - 1]?.tag === 'PROPN' && tokens[at + 1]?.tag === 'PROPN';
    if (tag === undefined || tag === 'PUNCT' || (tag === 'CCONJ' && !isJoint)) return from;
  }
  return from;
}

/** "were given" is kept whole, "have no symptoms" from its verb on; "do not own" with its "not". */
const startOf = (tokens: readonly Token[], first: number, verb: number): number =>
  tokens.slice(first, verb).some(({ lower }) => lower === 'not' || lower === "n't") || tokens[verb]?.tag !== 'VERB'
    ? first
    : verb;
