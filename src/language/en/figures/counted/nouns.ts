import type { Counted, CountedContext, Measured } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { phraseEndingAt, type Range } from '../../grammar/phrases.ts';
import { CHANGE_NOUNS } from '../../words/changeWords.ts';
import { DEED_NOUNS, NOUN_VERBS, SCALES } from '../../words/countedWords.ts';
import { CLOCK_MARKS } from '../../words/identifierWords.ts';
import { MAGNITUDES } from '../../words/numberWords.ts';
import { STATUS_NOUNS } from '../../words/statusWords.ts';
import { isTimeWord } from '../../words/timeWords.ts';
import { TIME_UNITS } from '../../words/units.ts';
import { nounPhraseAt, wordsOf, wordsOfPhrase } from '../nounPhrase.ts';
import { isMoney } from '../part.ts';
import { holderOf, rateOf, withPair } from './pairs.ts';
import { behindAll, holdsNumber, only, pastNumbers, phrase, startsTime, withoutCount } from './parts.ts';

/** "15,000 North Korean troops", "a $43,000 watch", "24 percent of the contributors". */
export function following({ tokens, measured }: CountedContext): Counted | undefined {
  const behind = behindAll(tokens, measured);
  // "20 million out of 30 million people"
  const isOut = lowerAt(tokens, behind) === 'out' && lowerAt(tokens, behind + 1) === 'of';
  const at = isOut ? behind + 1 : behind;
  const next = tokens[at];
  if (!next || !leadsToNoun(tokens, measured, at)) return undefined;
  const isCompared =
    measured.unit === '%' && COMPARED.test(next.lower) && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.tag ?? '');
  const isMore = (MORE.test(next.lower) && next.tag !== 'NOUN') || isCompared;
  const range = nounPhraseAt(tokens, isMore ? at + 1 : at);
  const whole = measured.unit === null ? withPair(tokens, measured, range) : range;
  const found = phrase(tokens, measured.isAttribute || isMoney(measured.unit) ? withBareVerb(tokens, range) : whole);
  if (found && (isCompared || /^(?:less|fewer)$/.test(next.lower)))
    return { ...found, what: `${next.text} ${found.what}` };
  if (!found || /^(?:others|them|those)$/i.test(found.what)) return undefined;
  return withDeed(tokens, measured, whole, found);
}

/** "the bodies of three people", "a loss of 800 jobs", "63 seats to the coalition": with the noun before "of", or with who holds it. */
function withDeed(tokens: readonly Token[], measured: Measured, whole: Range | undefined, found: Counted): Counted {
  const bodies = lowerAt(tokens, measured.first - 1) === 'of' ? lowerAt(tokens, measured.first - 2) : '';
  const isDeed =
    (measured.unit === null || measured.unit === '%') && DEED_NOUNS.has(bodies) && !STATUS_NOUNS.has(bodies);
  if (/^(?:bodies|remains)$/.test(bodies) || isDeed)
    return { ...found, what: `${bodies} of ${found.what}`, noun: found.what };
  const more = whole && measured.unit === null ? (holderOf(tokens, whole) ?? rateOf(tokens, whole)) : undefined;
  return more ? { ...found, what: `${found.what} ${more}`, noun: found.what } : found;
}
/** "18 percent slower decline": what is compared goes with its noun. */
const COMPARED = /^(?:slower|faster|higher|lower|larger|smaller|bigger|longer|shorter|cheaper|greater)$/;
const MORE = /^(?:more|other|additional|further|extra|separate|different|less|fewer)$/;

/** Whether what is counted can begin at a token: not behind a mark or preposition, no period of a rate, no time. */
function leadsToNoun(tokens: readonly Token[], { unit, kind }: Measured, at: number): boolean {
  const { tag, lower, text } = tokens[at] as Token;
  if ((tag === 'ADP' && lower !== 'of') || tag === 'CCONJ' || /^[,;:(]$/.test(text)) return false;
  if (unit === null) return true;
  const isRate = /^(?:a|an|per|each|every)$/.test(lower);
  const isGerund = unit === '%' && tag === 'VERB' && /ing$/.test(lower);
  // "the 3 percent the bank expected"
  const isNext = unit === '%' && tag === 'DET' && (kind === 'digits' || kind === 'word');
  return !isRate && !isGerund && !isNext && (lower === 'of' || !startsTime(tokens, at));
}

/** "a 300p a share bid", "an offer of $34 a head": what is priced by the share. */
export function priced({ tokens, measured }: CountedContext): Counted | undefined {
  const article = lowerAt(tokens, measured.last + 1);
  const [thing, next] = [tokens[measured.last + 2], tokens[measured.last + 3]];
  if (measured.unit === null || !/^(?:a|an|per)$/.test(article) || thing?.tag !== 'NOUN') return undefined;
  // "a $400 a month flat": a rate of time before its noun, where an article opens the phrase
  const isRate = isTimeWord(thing.lower) && tokens[measured.first - 1]?.tag === 'DET';
  const isNoun =
    /^(?:NOUN|ADJ|NUM)$/.test(next?.tag ?? '') &&
    next !== undefined &&
    !isTimeWord(next.lower) &&
    (isRate || (next.tag === 'NOUN' && !isTimeWord(thing.lower)));
  return isNoun ? phrase(tokens, nounPhraseAt(tokens, measured.last + 3)) : undefined;
}

/** "distances up to 5 km", "a fine as high as $500": the noun before the bound. */
export function bounded({ tokens, measured }: CountedContext): Counted | undefined {
  const noun = tokens[measured.first - 1];
  const isBound = measured.at > measured.first && /^(?:up|as)$/.test(lowerAt(tokens, measured.first));
  if (measured.unit === null || !isBound || noun?.tag !== 'NOUN' || isTimeWord(noun.lower)) return undefined;
  const range = phraseEndingAt(tokens, measured.first - 1);
  return range && !holdsNumber(tokens, range) ? only(wordsOfPhrase(tokens, withoutLead(tokens, range))) : undefined;
}

/** "signals over long distances" → "long distances". */
function withoutLead(tokens: readonly Token[], { first, last }: Range): Range {
  const joint = tokens.slice(first, last).findLastIndex(({ tag, lower }) => tag === 'ADP' && lower !== 'of');
  return joint < 0 ? { first, last } : { first: first + joint + 1, last };
}

/** "several guests, believed to be as many as 35,": the noun before the comma. */
export function guessed({ tokens, measured }: CountedContext): Counted | undefined {
  const at = measured.first - 1;
  const isLead =
    lowerAt(tokens, at) === 'be' && lowerAt(tokens, at - 1) === 'to' && GUESSING.test(lowerAt(tokens, at - 2));
  const comma = lowerAt(tokens, at - 2) === 'number' ? at - 4 : at - 3;
  const isBare = tokens[measured.last + 1]?.tag === 'PUNCT';
  if (measured.unit !== null || !isLead || !isBare || !/^[,(–—]$/.test(lowerAt(tokens, comma))) return undefined;
  return phrase(tokens, phraseEndingAt(tokens, comma - 1));
}
const GUESSING = /^(?:believed|thought|said|estimated|reported|feared|understood)$/;

/** "an 18-point halftime lead over": what looks like a verb ends the phrase of an attribute. */
function withBareVerb(tokens: readonly Token[], range: Range | undefined): Range | undefined {
  const [next, second] = [tokens[(range?.last ?? 0) + 1], tokens[(range?.last ?? 0) + 2]];
  const isEnd = next?.tag === 'VERB' && /^(?:ADP|PUNCT)$/.test(second?.tag ?? '') && NOUN_VERBS.has(next.lower);
  return range && isEnd ? { ...range, last: range.last + 1 } : range;
}

/** "a quake of magnitude 5.9", "magnitude-5.9": the measure stands before its number. */
export function namedMeasure({ tokens, measured }: CountedContext): Counted | undefined {
  const at = lowerAt(tokens, measured.first - 1) === '-' ? measured.first - 2 : measured.first - 1;
  const isBehind = lowerAt(tokens, measured.last) === 'magnitude';
  return isBehind || SCALES.has(lowerAt(tokens, at)) ? only(isBehind ? 'magnitude' : lowerAt(tokens, at)) : undefined;
}

/** "a.m. at an altitude" → an altitude. */
function pastClock(tokens: readonly Token[], { first, last }: Range): Range {
  const clock = tokens.slice(first, last).findLastIndex(({ lower }) => CLOCK_MARKS.has(lower));
  return clock < 0 ? { first, last } : { first: Math.min(last, first + clock + 2), last };
}

/** "Schools closed: 31" on a line of its own. */
export function label({ tokens, measured }: CountedContext): Counted | undefined {
  const colon = measured.first - 1;
  if (lowerAt(tokens, colon) !== ':' || colon < 1 || colon > 8) return undefined;
  const others = [...tokens.slice(0, colon), ...tokens.slice(measured.last + 1)];
  if (others.some(({ tag }) => tag === 'AUX') || others.slice(colon).some(({ tag }) => tag === 'VERB'))
    return undefined;
  const start = tokens.findIndex(({ tag }) => tag !== 'PUNCT' && tag !== 'SYM');
  return only(wordsOf(tokens, { first: Math.max(0, start), last: colon - 1 }));
}

/** "a fine of up to $250,000", "a profit of $4 million", "at a cost of $4 billion", "attendance: 4,000". */
export function precedingOf({ tokens, measured, previous }: CountedContext): Counted | undefined {
  const isRange = lowerAt(tokens, measured.first) === 'between' && tokens[measured.first - 1]?.tag === 'NOUN';
  let at = isRange ? measured.first : measured.first - 1;
  if (/^(?:a|an|the|only|just|another)$/.test(lowerAt(tokens, at))) at -= 1;
  const isPegged =
    lowerAt(tokens, at) === 'to' &&
    tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:number|count|tally)$/.test(lower));
  if (!isPegged && !/^(?:of|:|at|between)$/.test(lowerAt(tokens, at))) return undefined;
  const head = phraseEndingAt(tokens, at - 1);
  const noun = head && tokens[head.last];
  if (!head || !noun || !/^(?:NOUN|PROPN)$/.test(noun.tag) || isTimeWord(noun.lower)) return undefined;
  // "rose 3 percent at 40 euros": before it stands another figure of the same
  if (previous && head.last <= previous.measured.last) return isMoney(measured.unit) ? only(previous.what) : undefined;
  const counted = withoutCount(tokens, pastClock(tokens, pastNumbers(tokens, head)));
  return counted && !holdsNumber(tokens, counted) ? only(wordsOfPhrase(tokens, counted)) : undefined;
}

/** "The owners – two from Taiwan, two from Oman –": the noun before the mark. */
export function apposedCount({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit !== null || !/^[-–—(]$/.test(lowerAt(tokens, measured.first - 1))) return undefined;
  const head = tokens[measured.first - 2];
  if (tokens[measured.last + 1]?.tag !== 'ADP' || head?.tag !== 'NOUN') return undefined;
  const range = phraseEndingAt(tokens, measured.first - 2);
  return range && only(wordsOfPhrase(tokens, range));
}

/** "down from €1.5bn a year earlier", ", up 5 percent": no verb, the noun of the figure before. */
export function nearestNoun({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit === null || TIME_UNITS.has(measured.unit)) return undefined;
  for (let at = measured.first - 1; at >= Math.max(0, measured.first - 12); at -= 1) {
    const token = tokens[at] as Token;
    if (/^(?:NOUN|PROPN)$/.test(token.tag) && !isTimeWord(token.lower) && !isMagnitude(token.lower)) {
      const range = phraseEndingAt(tokens, at);
      if (range && !holdsNumber(tokens, range))
        return only(wordsOfPhrase(tokens, beforeChange(tokens, range, measured)));
      if (isMoney(measured.unit) || measured.unit === '%') return undefined;
      continue;
    }
    const isNear = /^(?:NUM|SYM|ADV|DET|AUX|NOUN)$/.test(token.tag) || LOOSE_JOINTS.test(token.lower);
    if (!isNear && (isMoney(measured.unit) || measured.unit === '%' || token.tag === 'PUNCT')) return undefined;
  }
  return undefined;
}

/** "EBITDA increase to 44 million" → EBITDA: what has the value, not that it moves. */
function beforeChange(tokens: readonly Token[], range: Range, { first }: Measured): Range {
  const noun = tokens.findIndex(
    ({ lower }, at) =>
      at >= range.first && at < range.last && CHANGE_NOUNS.has(lower) && lowerAt(tokens, at + 1) === 'in',
  );
  if (noun >= 0) return { first: noun + 2, last: range.last };
  const isMoved = CHANGE_NOUNS.has(lowerAt(tokens, range.last)) && /^(?:to|from)$/.test(lowerAt(tokens, first - 1));
  return isMoved && tokens[range.last - 1]?.tag !== 'ADJ' && range.last > range.first
    ? { first: range.first, last: range.last - 1 }
    : range;
}

const LOOSE_JOINTS = /^(?:up|down|from|to|at|by|of|or|and|,|\(|trading|higher|lower|percent|earlier|back)$/;
const isMagnitude = (lower: string): boolean => MAGNITUDES.has(lower);
