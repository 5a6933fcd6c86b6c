import type { Counted, CountedContext, Told } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt } from '../../../../pipeline/language/index.ts';
import { isCurrency } from '../../../../records/index.ts';
import { phraseEndingAt } from '../../grammar/phrases.ts';
import { MORE_WORDS } from '../../words/changeWords.ts';
import { TIME_UNITS } from '../../words/units.ts';
import { governorBefore } from '../clause.ts';
import { wordsOfPhrase } from '../nounPhrase.ts';
import { holdsNumber, only } from './parts.ts';

const isAlike = ({ measured }: CountedContext, told: Told | undefined): told is Told =>
  told !== undefined &&
  measured.unit !== null &&
  told.measured.unit === measured.unit &&
  !TIME_UNITS.has(measured.unit);

/** "rose 5 percent in May and 3 percent in June", "from 2 million euros or 3 million": joined to a figure in the same unit. */
export function joined(context: CountedContext): Counted | undefined {
  const { tokens, measured, previous } = context;
  const at = /^(?:the|a|an)$/.test(lowerAt(tokens, measured.first - 1)) ? measured.first - 2 : measured.first - 1;
  const isSetBeside = lowerAt(tokens, at - 1) === 'compared' && /^(?:with|to)$/.test(lowerAt(tokens, at));
  // "an income of $9 million, a 40 percent rise compared to $6 million"
  const isSum = isCurrency(measured.unit) && previous?.measured.unit === '%';
  if (isSetBeside && isSum && previous)
    return only(previous.what.replace(/^(?:rise|increase|drop|fall|decline) in /, ''));
  const isTo =
    lowerAt(tokens, measured.first - 1) === 'to' && lowerAt(tokens, (previous?.measured.first ?? 0) - 1) === 'from';
  const isJoined = JOINTS.test(lowerAt(tokens, measured.first - 1)) || isSetBeside || isTo || isInBracket(context);
  return isAlike(context, previous) && isJoined ? only(previous.what) : undefined;
}

/** "cut jobs by 9 percent, and by 15 percent in the hills": the same change of others. */
export function byAgain(context: CountedContext): Counted | undefined {
  const { tokens, measured, previous } = context;
  const isBy =
    lowerAt(tokens, measured.first - 1) === 'by' && /^(?:and|but|or|,)$/.test(lowerAt(tokens, measured.first - 2));
  return isBy && isAlike(context, previous) ? only(previous.what) : undefined;
}

/** "fell to 12 million euros (2019: 14 million euros)". */
function isInBracket({ tokens, measured, previous }: CountedContext): boolean {
  const between = tokens.slice((previous?.measured.last ?? measured.first) + 1, measured.first);
  return between[0]?.text === '(' && /^[:(]$/.test(lowerAt(tokens, measured.first - 1)) && between.length < 11;
}
const JOINTS = /^(?:and|or|but|then|vs|versus|against)$/;

/** "hired 3,000 tailors, 12 percent more than a year before": compared with the figure before the comma. */
export function compared({ tokens, measured, previous }: CountedContext): Counted | undefined {
  if (measured.unit !== '%' && measured.unit !== 'times') return undefined;
  const isBehind =
    previous !== undefined && previous.measured.unit !== '%' && lowerAt(tokens, measured.first - 1) === ',';
  return isBehind && MORE_WORDS.has(lowerAt(tokens, measured.last + 1)) ? only(previous.what) : undefined;
}

/** "Growth was 4 percent in spring, and over the whole year it reached 5 percent.": what the pronoun stands for. */
export function antecedent(context: CountedContext): Counted | undefined {
  const { tokens, measured, previous, told } = context;
  const governor = governorBefore(tokens, measured.first);
  if (!governor || !/^(?:it|they|that|this|these)$/.test(lowerAt(tokens, governor.group - 1))) return undefined;
  // "For the rest, they expect 2 percent": whoever expects has no such value
  if (
    /^(?:expects?|expected|sees?|saw|sa(?:id|ys?)|estimates?d?|forecasts?|predict(?:s|ed)?)$/.test(
      lowerAt(tokens, governor.verb),
    )
  )
    return undefined;
  const before = previous ?? told;
  // "while the union said it was three million"
  const next = tokens[measured.last + 1];
  const isBareCount =
    measured.unit === null && before?.measured.unit === null && (next === undefined || next.tag === 'PUNCT');
  return isAlike(context, before) || (isBareCount && lowerAt(tokens, governor.group - 1) === 'it')
    ? only(before?.what)
    : undefined;
}

const AGAINST = /^(?:vs|versus|against)$/;

/** "Net profit 57 million vs loss 69 million": the noun before either side, else that of the first. */
export function against(context: CountedContext): Counted | undefined {
  const { tokens, measured, previous } = context;
  const next = lowerAt(tokens, measured.last + 1);
  const isFirst = AGAINST.test(next);
  const near = Math.max((previous?.measured.last ?? measured.first) + 1, measured.first - 4);
  const isSecond =
    previous !== undefined && tokens.slice(near, measured.first).some(({ lower }) => AGAINST.test(lower));
  const isCounting =
    !isFirst && measured.unit === null && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[measured.last + 1]?.tag ?? '');
  if ((!isFirst && !isSecond) || isCounting) return undefined;
  const own = /^(?:NOUN|PROPN)$/.test(tokens[measured.first - 1]?.tag ?? '')
    ? phraseEndingAt(tokens, measured.first - 1)
    : undefined;
  const words =
    own && !holdsNumber(tokens, own) && !AGAINST.test(lowerAt(tokens, own.last))
      ? wordsOfPhrase(tokens, own)
      : undefined;
  return only(words?.replace(/^(?:vs|versus)\.? /i, '') ?? (isSecond ? previous?.what : undefined));
}
