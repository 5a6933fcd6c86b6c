import type { Counted, CountedContext } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { phraseEndingAt, type Range } from '../../grammar/phrases.ts';
import { DIRECTIONS, EXTENT_WORDS, TERM_VERBS } from '../../words/countedWords.ts';
import { TIME_UNITS, unitKind } from '../../words/units.ts';
import { governorBefore } from '../clause.ts';
import { nounPhraseAt, wordsOf, wordsOfPhrase } from '../nounPhrase.ts';
import { behindAll, only, subject } from './parts.ts';

/** "70 km north of the capital", "9m wide": the direction or extent with what it is of. */
export function extent(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const next = behindAll(tokens, measured);
  if (unitKind(measured.unit) !== 'length') return undefined;
  if (EXTENT_WORDS.has(lowerAt(tokens, next))) {
    // "It is 400 metres deep"
    return subject(context) ?? apposed(tokens, measured.first) ?? only(lowerAt(tokens, next));
  }
  const isReached = /^(?:to|from|at)$/.test(lowerAt(tokens, measured.first - 1));
  if (/^(?:before|behind|past)$/.test(lowerAt(tokens, next)) && !isReached)
    return only(wordsOf(tokens, clauseFrom(tokens, next)));
  if (!DIRECTIONS.has(lowerAt(tokens, next))) return undefined;
  let last = next;
  if (/^(?:of|from)$/.test(lowerAt(tokens, last + 1))) last += 1;
  const place = /^(?:of|from|off)$/.test(lowerAt(tokens, last)) ? nounPhraseAt(tokens, last + 1) : undefined;
  return only(wordsOf(tokens, { first: next, last: place?.last ?? next }));
}

/** From a token to the next mark, ten words at most. */
function clauseFrom(tokens: readonly Token[], first: number): Range {
  let last = first;
  while (last - first < 9 && tokens[last + 1] && tokens[last + 1]?.tag !== 'PUNCT') last += 1;
  return { first, last };
}

/** "The pipeline, 80 kilometres long," "the road to Quirra, 14 km long": the noun before the comma. */
export function apposed(tokens: readonly Token[], first: number): Counted | undefined {
  if (lowerAt(tokens, first - 1) !== ',') return undefined;
  const head = phraseEndingAt(tokens, first - 2);
  return head && { what: wordsOfPhrase(tokens, head) };
}

/** "dug for 14 hours", "closed the terminal for 41 days", "in custody for 9 days": what lasted. */
export function lasting({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit === null || !TIME_UNITS.has(measured.unit) || lowerAt(tokens, measured.first - 1) !== 'for')
    return undefined;
  const governor = governorBefore(tokens, measured.first);
  if (!governor) return undefined;
  const copula = tokens[governor.verb]?.tag === 'AUX';
  const first = copula ? governor.verb + 1 : governor.verb;
  return first < measured.first - 1 ? only(wordsOf(tokens, { first, last: measured.first - 2 })) : undefined;
}

/** "sentenced to 18 months", "banned for two years": the verb of a term. */
export function termOfVerb({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit === null || !TIME_UNITS.has(measured.unit)) return undefined;
  const verb = lowerAt(tokens, governorBefore(tokens, measured.first)?.verb ?? -1);
  if (!TERM_VERBS.has(verb)) return undefined;
  const at = behindAll(tokens, measured);
  // "faces 20 years in prison", "spent seven weeks untangling the accounts"
  const place = /^(?:in|of|on)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  if (TERMS.test(lowerAt(tokens, place))) return only(lowerAt(tokens, place));
  if (!EMPTY_TERM_VERBS.test(verb)) return only(verb);
  const isDeed = tokens[at]?.tag === 'VERB' && /ing$/.test(lowerAt(tokens, at));
  return isDeed ? only(wordsOf(tokens, { first: at, last: nounPhraseAt(tokens, at + 1)?.last ?? at })) : undefined;
}
/** Nouns of a term. */
const TERMS = /^(?:prison|jail|custody|detention|probation|imprisonment|exile)$/;
/** Verbs of a term that do not say of what. */
const EMPTY_TERM_VERBS = /^(?:fac|sp(?:end|ent)|serv)/;
