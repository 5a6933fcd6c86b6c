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

/**
 * "14 patients and staff members", "7,000 nurses, cooks and others": the number counts all of them. Where it is the object of a
 * verb, what follows "and" may be the subject of the next clause instead: "hit 14 people and police said".
 */
export function withPair(tokens: readonly Token[], measured: Measured, range: Range | undefined): Range | undefined {
  if (!range || !arePeople(tokens, range)) return range;
  const isList = lowerAt(tokens, range.last + 1) === ',';
  const next = isList ? nounPhraseAt(tokens, range.last + 2) : undefined;
  const first = isList ? next : range;
  if (!first || (isList && (!arePeople(tokens, first) || first.first !== range.last + 2))) return range;
  const joint = lowerAt(tokens, first.last + 1);
  const isNext = tokens[first.last + 3]?.tag === 'NUM' || STATUS_WORDS.has(lowerAt(tokens, first.last + 2));
  if (!/^(?:and|or)$/.test(joint) || tokens[first.last + 2]?.tag === 'NUM' || isNext) return range;
  const start = lowerAt(tokens, first.last + 2) === 'other' ? first.last + 3 : first.last + 2;
  const second =
    lowerAt(tokens, first.last + 2) === 'others'
      ? { first: first.last + 2, last: first.last + 2 }
      : nounPhraseAt(tokens, start);
  if (!second || second.first !== start || !(arePeople(tokens, second) || lowerAt(tokens, second.first) === 'others'))
    return range;
  const after = tokens[second.last + 1];
  const isClause = after?.tag === 'VERB' || after?.tag === 'AUX';
  const governor = governorBefore(tokens, measured.first);
  const isObject = governor?.isDirect === true && !isReportForm(lowerAt(tokens, governor.verb));
  return isClause && isObject ? range : { first: range.first, last: second.last };
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

/** Whether the head of a phrase is people: "staff members", "police". */
const arePeople = (tokens: readonly Token[], { last }: Range): boolean => {
  const word = lowerAt(tokens, last);
  return (
    PEOPLE_MEASURES.has(measureOf(word) ?? '') ||
    PERSON_NOUNS.has(word.replace(/s$/, '')) ||
    GROUP_NOUNS.has(word) ||
    /^(?:boys|girls|men|women)$/.test(word)
  );
};
