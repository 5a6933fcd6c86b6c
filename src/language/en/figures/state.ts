import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { GENERAL_NOUNS, PLAIN_VERBS, PREDICATE_ENDS, PREDICATE_LEADS } from '../words/countedWords.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { governorBefore } from './clause.ts';
import { isMoney } from './measured.ts';
import { nounPhraseAt, wordsOf } from './nounPhrase.ts';
import { pastOthers, statusVerbOf } from './status.ts';

const MAX_WORDS = 9;

type Context = Readonly<{ tokens: readonly Token[]; measured: Measured; end: number; hasStatus: boolean }>;

/**
 * The predicate without which the label of a count or share misleads: "40 percent of girls **marry before they turn 18**",
 * "3,100 people **sleep in schools**", "the clinic **tested** 3,000 miners". None beside a status, which says it.
 */
export function findState(context: Context): string | undefined {
  const { measured, hasStatus } = context;
  if (measured.unit !== null && measured.unit !== '%') return undefined;
  if (hasStatus && measured.unit === null) return undefined;
  return (
    comparisonBehind(context) ??
    infinitiveBehind(context) ??
    participleBehind(context) ??
    predicateBehind(context) ??
    (hasStatus ? undefined : (verbBefore(context) ?? placeBehind(context)))
  );
}

/** "150 people **on both trains**": what completes a noun that says too little alone. */
function placeBehind({ tokens, measured, end }: Context): string | undefined {
  const joint = lowerAt(tokens, end + 1);
  const isGeneral = measured.unit === null && end === measured.last + 1 && GENERAL_NOUNS.has(lowerAt(tokens, end));
  if (!isGeneral || !/^(?:on|in|at|from|aboard|with|without|under|near)$/.test(joint)) return undefined;
  const start = /^(?:both|all|two|three)$/.test(lowerAt(tokens, end + 2)) ? end + 3 : end + 2;
  const place = nounPhraseAt(tokens, start);
  return place && wordsOf(tokens, { first: end + 1, last: place.last });
}

/** "66 percent **higher**", "17 percent **more likely to be hurt**": a difference, not a share. */
function comparisonBehind({ tokens, measured }: Context): string | undefined {
  const at = measured.last + 1;
  const word = tokens[at];
  if (measured.unit !== '%' || !word || !COMPARATIVES.test(word.lower)) return undefined;
  const isPair = /^(?:more|less)$/.test(word.lower);
  const isBare = isPair ? tokens[at + 1]?.tag === 'ADJ' : true;
  if (!isBare || tokens[at + (isPair ? 2 : 1)]?.tag === 'NOUN') return undefined;
  let last = isPair ? at + 1 : at;
  const to = lowerAt(tokens, last + 1) === 'to' && /^(?:VERB|AUX)$/.test(tokens[last + 2]?.tag ?? '') ? last + 2 : last;
  last = to;
  while (to > at + 1 && last - at < MAX_WORDS && !endsPredicate(tokens, last + 1) && tokens[last + 1]?.lower !== 'than')
    last += 1;
  return wordsOf(tokens, { first: at, last });
}
const COMPARATIVES =
  /^(?:more|less|higher|lower|larger|smaller|greater|bigger|cheaper|dearer|faster|slower|longer|shorter|heavier|lighter|older|younger|likelier|better|worse|stronger|weaker)$/;

/** "expects three survivors **to be moved to the city**": what is to become of them. */
function infinitiveBehind({ tokens, measured, end }: Context): string | undefined {
  const at = end + 1;
  const isPassive = lowerAt(tokens, at) === 'to' && lowerAt(tokens, at + 1) === 'be' && tokens[at + 2]?.tag === 'VERB';
  if (!isPassive || measured.unit !== null || statusVerbOf(lowerAt(tokens, at + 2))) return undefined;
  let last = at + 2;
  while (last - at < MAX_WORDS && !endsPredicate(tokens, last + 1) && !isTimeWord(lowerAt(tokens, last + 1))) last += 1;
  while (/^(?:ADP|DET|CCONJ|PRON|SCONJ)$/.test(tokens[last]?.tag ?? '')) last -= 1;
  return wordsOf(tokens, { first: at, last });
}

function predicateBehind(context: Context): string | undefined {
  const { tokens } = context;
  const first = predicateStart(context);
  if (first === undefined) return undefined;
  let at = first;
  while (PREDICATE_LEADS.has(lowerAt(tokens, at)) && at < first + 4) at += 1;
  const verb = tokens[at];
  const isVerb = verb?.tag === 'VERB' || (at > first && verb !== undefined && verb.tag !== 'PUNCT');
  if (!isVerb || statusVerbOf(verb.lower) || (at === first && isOfAnother(context, verb.lower))) return undefined;
  return wordsOf(tokens, { first: startOf(tokens, first, at), last: predicateEnd(tokens, at) });
}

/** "with some 500,000 people trapped": a participle that closes its clause. */
function participleBehind({ tokens, measured, end }: Context): string | undefined {
  const verb = tokens[end + 1];
  const next = tokens[end + 2];
  const isAlone = next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ';
  const isParticiple = verb?.tag === 'VERB' && /ed$/.test(verb.lower) && !statusVerbOf(verb.lower);
  return measured.unit === null && end > measured.last && isParticiple && isAlone ? verb.lower : undefined;
}

/** Where the predicate of what is counted begins: past phrases of place, other subjects, "who" and a participle of its own. */
function predicateStart({ tokens, measured, end }: Context): number | undefined {
  const isBare = end === measured.last;
  if ((isBare && measured.unit !== null) || !isSubject(tokens, measured)) return undefined;
  let at = isBare ? end + 1 : pastOthers(tokens, behindPhrase(tokens, end + 1));
  if (isBare && !/^(?:VERB|AUX)$/.test(tokens[at]?.tag ?? '')) return undefined;
  if (/^(?:who|that|which)$/.test(lowerAt(tokens, at))) at += 1;
  // "94 of 161 suspects charged were from the east"
  return /(?:ed|en)$/.test(lowerAt(tokens, at)) && tokens[at + 1]?.tag === 'AUX' ? at + 1 : at;
}

/** "40 tonnes of wheat grown", "including": a participle that may belong to the noun behind "of" is no predicate. */
const isOfAnother = ({ tokens, measured, end }: Context, verb: string): boolean =>
  verb === 'including' ||
  (/(?:ed|ing|en|wn|nd)$/.test(verb) && tokens.slice(measured.last + 1, end).some(({ lower }) => lower === 'of'));

/** The last word of a predicate: nine words at most, and no loose joint at its end. */
function predicateEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  const isEither = tokens.slice(Math.max(0, at - 3), at + 1).some(({ lower }) => lower === 'either');
  const isChoice = (index: number): boolean => isEither && lowerAt(tokens, index) === 'or';
  while (last - at < MAX_WORDS && (isChoice(last + 1) || !endsPredicate(tokens, last + 1))) last += 1;
  if (last - at >= MAX_WORDS) last = beforeLastPhrase(tokens, at, last);
  while (last > at && /^(?:ADP|DET|CCONJ|PRON|SCONJ)$/.test(tokens[last]?.tag ?? '')) last -= 1;
  return last;
}

/** Whether what is counted can be the subject: no preposition and no verb before it; a share may stand behind a verb of saying. */
function isSubject(tokens: readonly Token[], { first }: Measured): boolean {
  const before = tokens[first - 1];
  return before === undefined || !/^(?:ADP|VERB|DET|ADJ|NOUN|NUM)$/.test(before.tag) || REPORTING.test(before.lower);
}
const REPORTING =
  /^(?:said|says|say|found|finds|shows?|showed|estimates?|estimated|reports?|reported|that|the|claims?|claimed|when|where|and)$/;

/** "girls in the district marry": past a short phrase that says where. */
function behindPhrase(tokens: readonly Token[], from: number): number {
  if (!/^(?:in|on|at|from|aged|with|near|under|over|across)$/.test(lowerAt(tokens, from))) return from;
  for (let at = from + 1; at < from + 7; at += 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'VERB' || tag === 'AUX') return at;
    if (tag === undefined || tag === 'PUNCT' || tag === 'CCONJ') return from;
  }
  return from;
}

/** Where words are cut for length, the last phrase goes whole. */
function beforeLastPhrase(tokens: readonly Token[], first: number, last: number): number {
  const joint = tokens.slice(first + 2, last + 1).findLastIndex(({ tag }) => tag === 'ADP');
  return joint < 0 ? last : first + 1 + joint;
}

/** "were given" is kept whole, "have no symptoms" from its verb on; "do not own" with its "not". */
const startOf = (tokens: readonly Token[], first: number, verb: number): number =>
  tokens.slice(first, verb).some(({ lower }) => lower === 'not' || lower === "n't") || tokens[verb]?.tag !== 'VERB'
    ? first
    : verb;

function endsPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const isAge = /^(?:before|after|until)$/.test(token.lower) && tokens[at + 1]?.tag === 'PRON';
  const before = tokens[at - 1];
  const isMainVerb =
    token.tag === 'AUX'
      ? !/^(?:to|and)$/.test(before?.lower ?? '') && before?.tag !== 'PRON'
      : token.tag === 'VERB' && /^(?:NOUN|PROPN|VERB)$/.test(before?.tag ?? '') && !/ing$/.test(token.lower);
  if (isMainVerb) return true;
  return (
    /^[.,;:!?()—–"“”]$/.test(token.text) || (PREDICATE_ENDS.has(token.lower) && !isAge && token.lower !== 'before')
  );
}

/** The verb of which a count is the object: "tested", "hired"; of those that say nothing, none. */
function verbBefore({ tokens, measured }: Context): string | undefined {
  if (isMoney(measured.unit) || measured.unit !== null) return undefined;
  const governor = governorBefore(tokens, measured.first);
  const verb = governor && tokens[governor.verb];
  if (!governor?.isDirect || verb?.tag !== 'VERB') return undefined;
  const isPast = /(?:ed|ought|sold|sent|held|built|shot|laid|hired)$/.test(verb.lower);
  return !isPast || PLAIN_VERBS.has(verb.lower) || statusVerbOf(verb.lower) ? undefined : verb.lower;
}
