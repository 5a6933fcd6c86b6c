import type { Measured } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { isReportForm } from '../../claims/cues.ts';
import type { Range } from '../../grammar/phrases.ts';
import { measureOf, PEOPLE_MEASURES } from '../../words/measures.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from '../../words/speakers.ts';
import { STATUS_WORDS } from '../../words/statusWords.ts';
import { isTimeWord } from '../../words/timeWords.ts';
import { governorBefore } from '../clause.ts';
import { nounPhraseAt, wordsOfPhrase } from '../nounPhrase.ts';
import { listEnd } from '../plurals.ts';

/**
 * "14 patients and staff members", "7,000 nurses, cooks and others": the number counts all of them. Where it is the object of a
 * verb, what follows "and" may be the subject of the next clause instead: "hit 14 people and police said".
 */
export function withPair(tokens: readonly Token[], measured: Measured, range: Range | undefined): Range | undefined {
  if (!range) return undefined;
  const end = listEnd(tokens, range.last + 1) ?? pairEnd(tokens, range);
  if (end === undefined) return range;
  const after = tokens[end + 1];
  const isClause = (after?.tag === 'VERB' || after?.tag === 'AUX') && !/^(?:on|onboard|aboard)$/.test(after.lower);
  const governor = governorBefore(tokens, measured.first);
  const isObject = governor?.isDirect === true && !isReportForm(lowerAt(tokens, governor.verb));
  return isClause && isObject ? range : { first: range.first, last: end };
}

/** The end of the other people that "and" or a comma and "and" join to those of a phrase. */
function pairEnd(tokens: readonly Token[], range: Range): number | undefined {
  const isList = lowerAt(tokens, range.last + 1) === ',';
  const before = isList ? nounPhraseAt(tokens, range.last + 2) : range;
  if (!arePeople(tokens, range) || !before || !arePeople(tokens, before)) return undefined;
  if (isList && before.first !== range.last + 2) return undefined;
  const joint = before.last + 1;
  const isNumber = tokens[joint + 1]?.tag === 'NUM' || tokens[joint + 2]?.tag === 'NUM';
  if (!/^(?:and|or)$/.test(lowerAt(tokens, joint)) || isNumber || STATUS_WORDS.has(lowerAt(tokens, joint + 1)))
    return undefined;
  if (lowerAt(tokens, joint + 1) === 'others') return joint + 1;
  const start = lowerAt(tokens, joint + 1) === 'other' ? joint + 2 : joint + 1;
  const second = nounPhraseAt(tokens, start);
  return second?.first === start && arePeople(tokens, second) ? second.last : undefined;
}

/** "63 seats to the coalition and 62 to Labor" → "to the coalition": who holds it, where another holds the next. */
export function holderOf(tokens: readonly Token[], { last }: Range): string | undefined {
  const joint = lowerAt(tokens, last + 1);
  const holder = /^(?:to|for|from|in)$/.test(joint) ? nounPhraseAt(tokens, last + 2) : undefined;
  const number = holder && /^(?:and|,|;)$/.test(lowerAt(tokens, holder.last + 1)) ? holder.last + 2 : undefined;
  const isPair = number !== undefined && tokens[number]?.tag === 'NUM' && lowerAt(tokens, number + 1) === joint;
  return holder && isPair ? `${joint} ${wordsOfPhrase(tokens, holder)}` : undefined;
}

/** "2 million cases a year of fever" → "of fever". */
export function rateOf(tokens: readonly Token[], { last }: Range): string | undefined {
  const isRate = /^(?:a|per|each|every)$/.test(lowerAt(tokens, last + 1)) && isTimeWord(lowerAt(tokens, last + 2));
  const of = isRate && lowerAt(tokens, last + 3) === 'of' ? nounPhraseAt(tokens, last + 4) : undefined;
  return of && `of ${wordsOfPhrase(tokens, of)}`;
}

/** "strikers", "supporters", "activists": nouns of those who do something. */
const AGENTS = /(?:[^p]p|[^o]rt|st|ch|ll|rk|k|m|v)ers$|(?:ists|ians|ees)$/;

/** Whether the head of a phrase is people: "staff members", "police". */
const arePeople = (tokens: readonly Token[], { last }: Range): boolean => {
  const word = lowerAt(tokens, last);
  return (
    PEOPLE_MEASURES.has(measureOf(word) ?? '') ||
    PERSON_NOUNS.has(word.replace(/s$/, '')) ||
    GROUP_NOUNS.has(word) ||
    /^(?:boys|girls|men|women)$/.test(word) ||
    AGENTS.test(word)
  );
};
