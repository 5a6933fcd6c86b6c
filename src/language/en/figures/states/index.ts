import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { isReportForm } from '../../claims/cues.ts';
import { GENERAL_NOUNS, SCALES } from '../../words/countedWords.ts';
import { measureOf } from '../../words/measures.ts';
import { isTimeWord } from '../../words/timeWords.ts';
import { unitKind } from '../../words/units.ts';
import { shareVerb, subjectOf } from '../clause.ts';
import { holderOf } from '../counted/pairs.ts';
import { nounPhraseAt, wordsOf } from '../nounPhrase.ts';
import type { StateContext } from './context.ts';
import { causedBefore, infinitiveBehind, participleBehind, relativeBehind, verbBefore } from './object.ts';
import { endsPredicate, MAX_WORDS, predicateEnd } from './predicateEnd.ts';
import { predicateBehind } from './subject.ts';

/**
 * The predicate without which the label of a count or share misleads: "40 percent of girls **marry before they turn 18**",
 * "3,100 people **sleep in schools**", "the clinic **tested** 3,000 miners". None beside a status, which says it.
 */
export function findState(context: StateContext): string | undefined {
  const { measured, hasStatus, end } = context;
  const isPart = measured.unit === null || measured.unit === '%';
  // "12,000 kilometres of roads were damaged"
  const isOfThing =
    end > measured.last && !measured.isAttribute && /^(?:length|area|weight)$/.test(unitKind(measured.unit) ?? '');
  if ((!isPart && !isOfThing) || SCALES.has(lowerAt(context.tokens, measured.last))) return undefined;
  if (hasStatus && measured.unit !== '%') return namedPlaceBehind(context);
  if (isOfThing) return predicateBehind(context);
  return (
    comparisonBehind(context) ??
    predicateOfApposed(context) ??
    shareBehind(context) ??
    causedBefore(context) ??
    infinitiveBehind(context) ??
    participleBehind(context) ??
    toldOf(predicateBehind(context)) ??
    relativeBehind(context) ??
    (hasStatus ? undefined : doneOrWhere(context))
  );
}

/** "would be more realistic" judges a number, and tells nothing of those who are counted. */
const toldOf = (predicate: string | undefined): string | undefined =>
  predicate !== undefined && JUDGING.test(predicate) ? undefined : predicate;
const JUDGING =
  /^(?:would|could|should|might|may|will|is|are) (?:be )?(?:more |less |too |very |quite )?(?:realistic|likely|plausible|enough|correct|wrong|right|accurate|fair|exaggerated|possible|unrealistic)$/i;

/** What is done with them, else where they are; what is still to be done with them says less than where they are. */
function doneOrWhere(context: StateContext): string | undefined {
  const done = verbBefore(context);
  const where = placeBehind(context);
  return done?.startsWith('to ') ? (where ?? done) : (done ?? where);
}

/** "killed eight people **in Quirra**": the named place right behind those of whom a status is told. */
function namedPlaceBehind({ tokens, measured, end }: StateContext): string | undefined {
  const isNoun = end === measured.last + 1 && measureOf(lowerAt(tokens, end)) !== undefined;
  if (measured.unit !== null || !isNoun || holderOf(tokens, { first: end, last: end }) !== undefined) return undefined;
  if (!/^(?:in|at|near|aboard|outside)$/.test(lowerAt(tokens, end + 1))) return undefined;
  const place = nounPhraseAt(tokens, end + 2);
  const name = place && tokens.slice(end + 2, place.last + 1).find(({ tag }) => tag === 'PROPN');
  return name && !isTimeWord(name.lower) ? placeAt(tokens, end + 1) : undefined;
}

/** "Women account for 40 percent **of the staff**". */
function wholeBehind(tokens: readonly Token[], at: number): string | undefined {
  const whole = lowerAt(tokens, at) === 'of' ? nounPhraseAt(tokens, at + 1) : undefined;
  return whole && wordsOf(tokens, { first: at, last: whole.last });
}

/** "Many of the girls, about 69 percent, **had a rash**": the predicate behind a share between commas. */
function predicateOfApposed({ tokens, measured }: StateContext): string | undefined {
  const isApposed =
    measured.unit === '%' && lowerAt(tokens, measured.first - 1) === ',' && lowerAt(tokens, measured.last + 1) === ',';
  const at = measured.last + 2;
  if (!isApposed || !/^(?:VERB|AUX)$/.test(tokens[at]?.tag ?? '') || isReportForm(lowerAt(tokens, at)))
    return undefined;
  return wordsOf(tokens, { first: at, last: predicateEnd(tokens, at) });
}

/** "the fire is 40 percent **contained**": of what it is a share. */
function shareBehind({ tokens, measured, end }: StateContext): string | undefined {
  const holder = measured.unit === '%' ? shareVerb(tokens, measured.first) : undefined;
  if (holder !== undefined) return subjectOf(tokens, holder) && wholeBehind(tokens, measured.last + 1);
  const word = lowerAt(tokens, measured.last + 1);
  // "half of them in critical condition"
  const isOfThem = word === 'of' && /^(?:them|whom)$/.test(lowerAt(tokens, measured.last + 2));
  if (isOfThem && measured.unit === '%') return placeAt(tokens, measured.last + 3);
  return measured.unit === '%' && end === measured.last && SHARED.test(word) ? word : undefined;
}
const SHARED =
  /^(?:contained|complete|completed|finished|full|empty|vaccinated|effective|owned|controlled|extinguished|built|restored|counted|sold|booked|occupied|funded)$/;

/** "150 people **on both trains**": what completes a noun that says too little alone. */
function placeBehind({ tokens, measured, end }: StateContext): string | undefined {
  // "13 towns with a severe warning"
  const joint = lowerAt(tokens, end + 1);
  if (
    measured.unit === null &&
    end > measured.last &&
    /^with(?:out)?$/.test(joint) &&
    lowerAt(tokens, end + 2) !== 'the'
  )
    return placeAt(tokens, end + 1);
  const isGeneral = measured.unit === null && end === measured.last + 1 && GENERAL_NOUNS.has(lowerAt(tokens, end));
  if (!isGeneral || !/^(?:on|in|at|from|aboard|with|without|under|near)$/.test(joint)) return undefined;
  return placeAt(tokens, end + 1);
}

/** A preposition with its noun phrase: "on both trains"; none with a number of its own. */
function placeAt(tokens: readonly Token[], at: number): string | undefined {
  if (!/^(?:on|in|at|from|aboard|with|without|under|near|outside)$/.test(lowerAt(tokens, at))) return undefined;
  const start = /^(?:both|all|two|three)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const place = nounPhraseAt(tokens, start);
  const isPlain = place && tokens.slice(start, place.last + 1).every(({ tag }) => tag !== 'NUM');
  return isPlain ? wordsOf(tokens, { first: at, last: place.last }) : undefined;
}

/** "66 percent **higher**", "17 percent **more likely to be hurt**": a difference, not a share. */
function comparisonBehind({ tokens, measured, end }: StateContext): string | undefined {
  const at = measured.last + 1;
  const word = tokens[at];
  // "18 percent slower decline": the label has it
  if (measured.unit !== '%' || end > at || !word || !COMPARATIVES.test(word.lower)) return undefined;
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
