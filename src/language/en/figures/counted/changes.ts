import type { Counted, CountedContext } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { CHANGE_NOUNS, DOWN_WORDS, MOVING_WORDS, UP_WORDS } from '../../words/changeWords.ts';
import { COUNT_NOUNS, GENERAL_NOUNS, LEVEL_VERBS } from '../../words/countedWords.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from '../../words/speakers.ts';
import { STATUS_ADJECTIVES } from '../../words/statusWords.ts';
import { governorBefore, subjectOf } from '../clause.ts';
import { nounPhraseAt, wordsOfPhrase } from '../nounPhrase.ts';
import { holdsNumber, isDuration, only, subject, withoutCount } from './parts.ts';

/** "damage that exceeded 10%": a bound that is a verb has a subject. */
export function boundSubject(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const isVerb =
    measured.at > measured.first &&
    tokens[measured.first]?.tag === 'VERB' &&
    !(measured.unit === null && /^estimat/.test(lowerAt(tokens, measured.first)));
  return isVerb ? subject({ ...context, measured: { ...measured, first: measured.first + 1 } }) : undefined;
}

/** "The drug cut deaths by 30 percent": the object that the change is of. */
export function changedObject({ tokens, measured }: CountedContext): Counted | undefined {
  if (lowerAt(tokens, measured.first - 1) !== 'by') return undefined;
  const governor = governorBefore(tokens, measured.first - 1);
  const verb = lowerAt(tokens, governor?.verb ?? -1);
  if (!governor || !(UP_WORDS.has(verb) || DOWN_WORDS.has(verb))) return undefined;
  const object = nounPhraseAt(tokens, governor.verb + 1);
  return object && object.last < measured.first - 1 && !holdsNumber(tokens, object)
    ? only(wordsOfPhrase(tokens, object))
    : undefined;
}

/** "kept the deposit rate unchanged at 8 percent": the object that is held. */
export function keptObject({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit === null || lowerAt(tokens, measured.first - 1) !== 'at') return undefined;
  const governor = governorBefore(tokens, measured.first - 1);
  if (!governor || !KEEPING.test(lowerAt(tokens, governor.verb))) return undefined;
  const object = nounPhraseAt(tokens, governor.verb + 1);
  return object && object.last < measured.first - 1 && !holdsNumber(tokens, object)
    ? only(wordsOfPhrase(tokens, object))
    : undefined;
}
const KEEPING =
  /^(?:ke(?:ep|eps|pt|eping)|h(?:old|olds|eld|olding)|lea(?:ve|ves|ving)|left|maintain(?:s|ed|ing)?|fix(?:es|ed)?|freeze|froze|capp?(?:s|ed)?)$/;

/** "put the number of injured at 10,000": those who are counted so. */
export function putAt({ tokens, measured }: CountedContext): Counted | undefined {
  const joint = measured.first - 1;
  if (measured.unit !== null || lowerAt(tokens, joint) !== 'at') return undefined;
  const of = tokens.findLastIndex(({ lower }, at) => at < joint && at >= joint - MAX_PUT && lower === 'of');
  const verb = /^(?:the|their|its)$/.test(lowerAt(tokens, of - 2)) ? of - 3 : of - 2;
  const isNumber = /^(?:number|total|count)$/.test(lowerAt(tokens, of - 1));
  if (of < 0 || !isNumber || !/^(?:put|puts|placed?|estimate[sd]?)$/.test(lowerAt(tokens, verb))) return undefined;
  const isPlain = tokens.slice(of + 1, joint).every(({ tag }) => /^(?:NOUN|PROPN|ADJ|VERB|DET)$/.test(tag));
  return isPlain ? only(wordsOfPhrase(tokens, { first: of + 1, last: joint - 1 })) : undefined;
}
const MAX_PUT = 6;

/** "revised down the jobs gains from 157,000 to 133,000", "took the total to 2 million": the object that moves. */
export function movedObject({ tokens, measured, before, earlier }: CountedContext): Counted | undefined {
  if (!/^(?:from|to)$/.test(lowerAt(tokens, measured.first - 1))) return undefined;
  for (let at = measured.first - 2; at > Math.max(0, measured.first - 16); at -= 1) {
    const word = lowerAt(tokens, at);
    if (!(UP_WORDS.has(word) || DOWN_WORDS.has(word) || MOVING_WORDS.has(word)) || tokens[at]?.tag !== 'VERB') continue;
    const start = /^(?:up|down)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    const object = nounPhraseAt(tokens, start);
    const counted = object && object.last < measured.first - 1 ? withoutCount(tokens, object) : undefined;
    // "took the year's total to 2.2 million": of what was counted before
    if (!counted && COUNT_NOUNS.has(lowerAt(tokens, measured.first - 2)) && measured.unit === null)
      return only(before ?? earlier);
    if (!counted || holdsNumber(tokens, { first: at, last: counted.last })) return undefined;
    // "the total of people killed to 10": what became of them belongs to them
    const last = toldOf(tokens, counted.last, measured.first - 1);
    return only(wordsOfPhrase(tokens, { first: counted.first, last }));
  }
  return undefined;
}

/** "the number of people rounded up in the barracks to 6,000": past a participle of those who are counted, up to the joint. */
function toldOf(tokens: readonly Token[], last: number, joint: number): number {
  if (STATUS_ADJECTIVES.has(lowerAt(tokens, last + 1))) return last + 1;
  const isTold = /(?:ed|en|wn|ld)$/.test(lowerAt(tokens, last + 1)) && tokens[last + 1]?.tag === 'VERB';
  const between = tokens.slice(last + 1, joint);
  return isTold && between.length <= MAX_TOLD && between.every(({ tag }) => tag !== 'PUNCT') ? joint - 1 : last;
}
const MAX_TOLD = 9;

/** "an 8 percent rise in rents", "a cut of 30 percent in fees": what the noun of change is in. */
export function changeNoun({ tokens, measured }: CountedContext): Counted | undefined {
  const behind = CHANGE_NOUNS.has(lowerAt(tokens, measured.last + 1)) ? measured.last + 1 : undefined;
  const ahead =
    lowerAt(tokens, measured.first - 1) === 'of' && CHANGE_NOUNS.has(lowerAt(tokens, measured.first - 2))
      ? measured.last
      : undefined;
  const at = behind ?? ahead;
  if (at === undefined || !/^(?:in|of|on|for|to)$/.test(lowerAt(tokens, at + 1))) return undefined;
  const noun = behind ? lowerAt(tokens, behind) : lowerAt(tokens, measured.first - 2);
  const target = nounPhraseAt(tokens, at + 2);
  return target && only(`${noun} in ${wordsOfPhrase(tokens, target)}`);
}

/**
 * "The number of missing hikers has reached 40 people": the noun behind the number says less than the subject that is counted.
 */
export function numberOfSubject(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const governor = governorBefore(tokens, measured.first);
  const isGeneral = GENERAL_NOUNS.has(lowerAt(tokens, measured.last + 1)) && tokens[measured.last + 2]?.tag !== 'NOUN';
  if (!governor || !isGeneral || measured.unit !== null) return undefined;
  const range = subjectOf(tokens, governor.group);
  const isNumber =
    range && tokens.slice(range.first, range.last).some(({ lower }) => /^(?:number|count|tally)$/.test(lower));
  const found = isNumber ? subject(context) : undefined;
  return found && { ...found, last: measured.last + 1 };
}

/** The subject of a verb after which the number is a level or a change; of a count only there. */
export function levelSubject(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const governor = governorBefore(tokens, measured.first);
  const verb = lowerAt(tokens, governor?.verb ?? -1);
  const isMoved = UP_WORDS.has(verb) || DOWN_WORDS.has(verb);
  const isLevel = LEVEL_VERBS.has(verb) || (isMoved && !isDuration(context));
  return isLevel ? subject(context) : undefined;
}

/** "Car sales saw an 83% drop", "Inflation recorded a rise of 4 percent": what moved, where the noun of change stands alone. */
export function changeAlone(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const behind =
    CHANGE_NOUNS.has(lowerAt(tokens, measured.last + 1)) &&
    !/^(?:in|of|on|for|to)$/.test(lowerAt(tokens, measured.last + 2));
  const ahead = lowerAt(tokens, measured.first - 1) === 'of' && CHANGE_NOUNS.has(lowerAt(tokens, measured.first - 2));
  const noun = behind ? measured.last + 1 : ahead ? measured.first - 2 : undefined;
  if (noun === undefined || !(measured.unit === '%' || measured.unit === 'pp')) return undefined;
  const isModified = tokens[measured.first - (ahead ? 3 : 1)]?.tag === 'NOUN';
  if (isModified || (behind && tokens[measured.last + 2]?.tag === 'NOUN')) return undefined;
  return whatMoved(context, noun);
}

/** What a noun of change is said of: the figure before it, where it stands beside it, else the subject. */
function whatMoved(context: CountedContext, noun: number): Counted | undefined {
  const { tokens, measured, previous } = context;
  const other = previous && previous.measured.unit !== measured.unit ? only(previous.what) : undefined;
  // "a revenue of $2 million, an increase of 14 percent"
  const isApposed = /^(?:a|an)$/.test(lowerAt(tokens, noun - 1)) && lowerAt(tokens, noun - 2) === ',';
  if (isApposed && other) return other;
  const moved = subject({ ...context, measured: { ...measured, first: Math.min(noun, measured.first) } });
  const head = moved?.what.toLowerCase().split(' ').at(-1) ?? '';
  const isNobody = !PRONOUN.test(head) && !GROUP_NOUNS.has(head) && !PERSON_NOUNS.has(head.replace(/s$/, ''));
  return moved && isNobody ? only(`${lowerAt(tokens, noun)} in ${moved.what}`) : other;
}

const PRONOUN = /^(?:that|this|it|which|he|she|they|we)$/;

/** "a decrease in other operating expenses by 25 percent to 41 million": what the noun of change is in, over its "by" and "to". */
export function nounMoved({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit === null || !/^(?:by|to|from)$/.test(lowerAt(tokens, measured.first - 1))) return undefined;
  for (let at = measured.first - 2; at > Math.max(-1, measured.first - 14); at -= 1) {
    if (tokens[at]?.tag === 'PUNCT' && !/^[%.]$/.test(lowerAt(tokens, at))) return undefined;
    if (tokens[at]?.tag === 'AUX') return undefined;
    if (!CHANGE_NOUNS.has(lowerAt(tokens, at)) || !/^(?:in|of)$/.test(lowerAt(tokens, at + 1))) continue;
    const target = nounPhraseAt(tokens, at + 2);
    return target && target.last < measured.first - 1 && !holdsNumber(tokens, target)
      ? only(wordsOfPhrase(tokens, target))
      : undefined;
  }
  return undefined;
}
