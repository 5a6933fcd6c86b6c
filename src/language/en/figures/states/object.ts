import { lowerAt } from '../../../../pipeline/language/index.ts';
import { isReportForm } from '../../claims/cues.ts';
import { BARE_INFINITIVES, IRREGULAR, PLAIN_VERBS, TELLING_PASTS } from '../../words/countedWords.ts';
import { isTimeWord } from '../../words/timeWords.ts';
import { governorBefore } from '../clause.ts';
import { isVerbBehind, wordsOf } from '../nounPhrase.ts';
import { statusVerbOf } from '../status.ts';
import type { StateContext } from './context.ts';
import { endsPredicate, MAX_WORDS, predicateEnd } from './predicateEnd.ts';
import { isOfAnother, isSubject } from './subject.ts';

/** "expects three survivors **to be moved to the city**": what is to become of them. */
export function infinitiveBehind({ tokens, measured, end }: StateContext): string | undefined {
  const at = end + 1;
  const isPassive = lowerAt(tokens, at) === 'to' && lowerAt(tokens, at + 1) === 'be' && tokens[at + 2]?.tag === 'VERB';
  if (!isPassive || measured.unit !== null || statusVerbOf(lowerAt(tokens, at + 2))) return undefined;
  let last = at + 2;
  while (last - at < MAX_WORDS && !endsPredicate(tokens, last + 1) && !isTimeWord(lowerAt(tokens, last + 1))) last += 1;
  while (/^(?:ADP|DET|CCONJ|PRON|SCONJ)$/.test(tokens[last]?.tag ?? '')) last -= 1;
  return wordsOf(tokens, { first: at, last });
}

/** "reached 500,000 people **trapped without food**", "showed thousands of people **swimming into the city**". */
export function participleBehind(context: StateContext): string | undefined {
  const { tokens, measured, end } = context;
  const verb = tokens[end + 1];
  const isVerb = verb?.tag === 'VERB' || isVerbBehind(tokens, end);
  if (measured.unit !== null || end === measured.last || !verb || !isVerb) return undefined;
  const next = tokens[end + 2];
  const isAlone = next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ';
  const isPast = /(?:ed|wn|[^e]en)$/.test(verb.lower) && !statusVerbOf(verb.lower);
  if (isPast && isAlone) return verb.lower;
  if (isSubject(tokens, measured) || statusVerbOf(verb.lower) || isOfAnother(context, verb.lower)) return undefined;
  const isGoing = /ing$/.test(verb.lower) && !NO_STATE.test(verb.lower) && next?.tag !== 'NOUN';
  const isHeld = isPast && /^(?:ADP|ADV)$/.test(next?.tag ?? '');
  return isGoing || isHeld ? wordsOf(tokens, { first: end + 1, last: predicateEnd(tokens, end + 1) }) : undefined;
}
/** Participles that go on with the sentence, or say nothing of those who are counted. */
const NO_STATE =
  /^(?:including|according|following|concerning|regarding|using|citing|saying|adding|starting|beginning|ending|lasting|ranging|totalling|totaling|averaging|being|having|during|leaving|making)$/;

/** "caused two dams **to collapse**", "let 8,000 people **cross**": what those who are counted were made to do. */
export function causedBefore({ tokens, measured, end }: StateContext): string | undefined {
  if (measured.unit !== null) return undefined;
  const governor = governorBefore(tokens, measured.first);
  const verb = governor?.isDirect ? lowerAt(tokens, governor.verb) : '';
  // "expect three patients to be moved": told without its verb
  if (/^expect/.test(verb) && lowerAt(tokens, end + 2) === 'be') return undefined;
  if (!CAUSES.test(verb) || lowerAt(tokens, end + 1) !== 'to' || !/^(?:VERB|AUX)$/.test(tokens[end + 2]?.tag ?? ''))
    return undefined;
  const what = wordsOf(tokens, { first: end + 1, last: predicateEnd(tokens, end + 2) });
  return /^(?:caus|expect)|ing$/.test(verb) ? what : `${verb} ${what}`;
}
const CAUSES =
  /^(?:caus(?:e|es|ed|ing)|forc(?:e|es|ed|ing)|led|prompted|allow(?:s|ed|ing)?|order(?:s|ed|ing)?|urg(?:e|es|ed|ing)|told|asked|warned|advised|required|enabl(?:e|es|ed|ing)|helped|compelled|invited|permitted|expect(?:s|ed)?)$/;

/** The verb of which a count is the object: "tested", "hired"; of those that say nothing, none. */
export function verbBefore({ tokens, measured }: StateContext): string | undefined {
  // "had to cancel 30 percent of its trains"
  const isShare = measured.unit === '%' && lowerAt(tokens, measured.last + 1) === 'of';
  if (measured.unit !== null && !isShare) return undefined;
  const governor = governorBefore(tokens, measured.first);
  const verb = governor && tokens[governor.verb];
  if (!governor?.isDirect || verb?.tag !== 'VERB') return undefined;
  // "had to cancel 90 flights", "a deal to acquire 36 planes"
  if (lowerAt(tokens, governor.verb - 1) === 'to')
    return BARE_INFINITIVES.has(verb.lower) || PLAIN_VERBS.has(verb.lower) || CAUSES.test(verb.lower)
      ? undefined
      : `to ${verb.lower}`;
  // "was treating 20 people"
  const isGoing = /ing$/.test(verb.lower) && tokens[governor.verb - 1]?.tag === 'AUX' && !GOING_PLAIN.test(verb.lower);
  if (isGoing && !statusVerbOf(verb.lower)) return verb.lower;
  const participle = participleOf(verb.lower);
  return participle === undefined || statusVerbOf(verb.lower) ? undefined : participle;
}

/** "took 3 wickets" → "taken", "hired 20" → "hired"; undefined for a verb that says nothing, and for another form. */
function participleOf(verb: string): string | undefined {
  if (PLAIN_VERBS.has(verb) && !TELLING_PASTS.has(verb)) return IRREGULAR.get(verb);
  return /ed$/.test(verb) || TELLING_PASTS.has(verb) ? verb : IRREGULAR.get(verb);
}

const GOING_PLAIN =
  /^(?:having|being|using|making|taking|giving|getting|seeing|saying|reporting|expecting|asking|needing|wanting|including|carrying|sending|deploying)$/;

/** "the 63 members **who voted for the plan**", "two hats **that belonged to him**": the clause that tells which they are. */
export function relativeBehind({ tokens, measured, end }: StateContext): string | undefined {
  const at = end + 1;
  const isRelative = /^(?:who|that|which)$/.test(lowerAt(tokens, at)) && end > measured.last;
  if (!isRelative || (measured.unit !== null && measured.unit !== '%')) return undefined;
  let verb = at + 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[verb]?.tag ?? '') && verb < at + 5) verb += 1;
  const token = tokens[verb];
  if (token?.tag !== 'VERB' || isReportForm(token.lower) || statusVerbOf(token.lower)) return undefined;
  return wordsOf(tokens, { first: at + 1, last: predicateEnd(tokens, verb) });
}
