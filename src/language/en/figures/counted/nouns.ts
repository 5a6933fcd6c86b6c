import type { Counted, CountedContext } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { phraseEndingAt, type Range } from '../../grammar/phrases.ts';
import { SCALES } from '../../words/countedWords.ts';
import { MAGNITUDES } from '../../words/numberWords.ts';
import { isTimeWord } from '../../words/timeWords.ts';
import { TIME_UNITS } from '../../words/units.ts';
import { isMoney } from '../measured.ts';
import { nounPhraseAt, wordsOf, wordsOfPhrase } from '../nounPhrase.ts';
import { behindAll, holdsNumber, only, pastNumbers, phrase, startsTime, withoutCount } from './parts.ts';

/** "15,000 North Korean troops", "a $43,000 watch", "24 percent of the contributors". */
export function following({ tokens, measured }: CountedContext): Counted | undefined {
  const at = behindAll(tokens, measured);
  const next = tokens[at];
  if (!next || (next.tag === 'ADP' && next.lower !== 'of') || next.tag === 'CCONJ' || /^[,;:(]$/.test(next.text))
    return undefined;
  // "$2,000 a month": a rate
  if (measured.unit !== null && /^(?:a|an|per|each|every)$/.test(next.lower)) return undefined;
  if (measured.unit !== null && next.lower !== 'of' && startsTime(tokens, at)) return undefined;
  const skip =
    /^(?:more|other|additional|further|extra|separate|different|less|fewer)$/.test(next.lower) && next.tag !== 'NOUN'
      ? 1
      : 0;
  const isLess = /^(?:less|fewer)$/.test(next.lower);
  const range = nounPhraseAt(tokens, at + skip);
  const found = phrase(tokens, measured.isAttribute ? withBareVerb(tokens, range) : range);
  if (found && isLess) return { ...found, what: `${next.text} ${found.what}` };
  return found && /^(?:others|them|those)$/i.test(found.what) ? undefined : found;
}

/** "a 300p a share bid", "an offer of $34 a head": what is priced by the share. */
export function priced({ tokens, measured }: CountedContext): Counted | undefined {
  const article = lowerAt(tokens, measured.last + 1);
  const [thing, next] = [tokens[measured.last + 2], tokens[measured.last + 3]];
  if (measured.unit === null || !/^(?:a|an|per)$/.test(article) || thing?.tag !== 'NOUN') return undefined;
  const isNoun = next?.tag === 'NOUN' && !isTimeWord(thing.lower) && !isTimeWord(next.lower);
  return isNoun ? phrase(tokens, nounPhraseAt(tokens, measured.last + 3)) : undefined;
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
  const isEnd = next?.tag === 'VERB' && /^(?:ADP|PUNCT)$/.test(second?.tag ?? '') && !/(?:ed|ing|s)$/.test(next.lower);
  return range && isEnd ? { ...range, last: range.last + 1 } : range;
}

/** "a quake of magnitude 5.9", "magnitude-5.9": the measure stands before its number. */
export function namedMeasure({ tokens, measured }: CountedContext): Counted | undefined {
  const at = lowerAt(tokens, measured.first - 1) === '-' ? measured.first - 2 : measured.first - 1;
  const isBehind = lowerAt(tokens, measured.last) === 'magnitude';
  return isBehind || SCALES.has(lowerAt(tokens, at)) ? only(isBehind ? 'magnitude' : lowerAt(tokens, at)) : undefined;
}

/** "Schools closed: 31" on a line of its own. */
export function label({ tokens, measured }: CountedContext): Counted | undefined {
  const colon = measured.first - 1;
  if (lowerAt(tokens, colon) !== ':' || colon < 1 || colon > 8) return undefined;
  const rest = tokens.slice(measured.last + 1);
  if (rest.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return undefined;
  const start = tokens.findIndex(({ tag }) => tag !== 'PUNCT' && tag !== 'SYM');
  return only(wordsOf(tokens, { first: Math.max(0, start), last: colon - 1 }));
}

/** "a fine of up to $250,000", "a profit of $4 million", "at a cost of $4 billion", "attendance: 4,000". */
export function precedingOf({ tokens, measured, previous }: CountedContext): Counted | undefined {
  const isRange = lowerAt(tokens, measured.first) === 'between' && tokens[measured.first - 1]?.tag === 'NOUN';
  let at = isRange ? measured.first : measured.first - 1;
  if (/^(?:a|an|the)$/.test(lowerAt(tokens, at))) at -= 1;
  if (!/^(?:of|:|at|between)$/.test(lowerAt(tokens, at))) return undefined;
  const head = phraseEndingAt(tokens, at - 1);
  const noun = head && tokens[head.last];
  if (!head || !noun || !/^(?:NOUN|PROPN)$/.test(noun.tag) || isTimeWord(noun.lower)) return undefined;
  // "rose 3 percent at 40 euros": before it stands another figure of the same
  if (previous && head.last <= previous.measured.last) return isMoney(measured.unit) ? only(previous.what) : undefined;
  const counted = withoutCount(tokens, pastNumbers(tokens, head));
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
      if (range && !holdsNumber(tokens, range)) return only(wordsOfPhrase(tokens, range));
      if (isMoney(measured.unit) || measured.unit === '%') return undefined;
      continue;
    }
    const isNear = /^(?:NUM|SYM|ADV|DET|AUX|NOUN)$/.test(token.tag) || LOOSE_JOINTS.test(token.lower);
    if (!isNear && (isMoney(measured.unit) || measured.unit === '%' || token.tag === 'PUNCT')) return undefined;
  }
  return undefined;
}

const LOOSE_JOINTS = /^(?:up|down|from|to|at|by|of|or|and|,|\(|trading|higher|lower|percent|earlier|back)$/;
const isMagnitude = (lower: string): boolean => MAGNITUDES.has(lower);
