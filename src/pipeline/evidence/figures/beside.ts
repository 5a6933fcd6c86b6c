import { dayRangeOf, type Figure, type Span } from '../../../records/index.ts';
import { spansOver } from '../../spanIndex.ts';
import { type Dating, isOld, type Moment } from './moments.ts';

/** The most letters between a figure and the date that its own words end with. */
const REACH = 45;
/** The same where the words between are a period: "over the three months to the end of December". */
const PERIOD_REACH = 75;

/**
 * The date that stands behind a figure with nothing but its noun between: "2 percent in May and 3 percent in June", "1.7 percent
 * in 2026". It may be one to come. A number that runs on has only an old one, or one that goes before ("the day before").
 */
export function momentBeside(
  dating: Dating,
  sentence: Span,
  figure: Figure,
  moments: readonly Moment[],
  runsOn: boolean,
): Moment | undefined {
  const { text, days } = dating;
  const behind = moments.find(({ start, isYear }) => start >= figure.end && !isYear);
  if (!behind || isApart(dating, figure, behind)) return undefined;
  const between = text.slice(figure.end, behind.start);
  const own = text.slice(behind.start, behind.end);
  const isBound =
    !behind.isSpan &&
    (days.boundingOwn.test(own) || days.bounding.test(text.slice(Math.max(sentence.start, figure.end), behind.start)));
  const lastWord = between.trimEnd().split(' ').at(-1) ?? '';
  const isGoal = !days.overPeriod.test(between) && (days.byDay.test(own) || days.byDay.test(`${lastWord} `));
  if (isBound || isGoal) return undefined;
  // a month of the next year is hardly meant where no year is written
  if (isToCome(dating, behind) && figure.phase === undefined && !/\d{4}/.test(own)) return undefined;
  return !runsOn || isOld(dating, behind) || days.before.test(own) ? behind : undefined;
}

/** Whether more than the words of a figure stands between it and a date behind it. */
function isApart({ text, days, figures }: Dating, figure: Span, behind: Span): boolean {
  const between = text.slice(figure.end, behind.start);
  return (
    between.length > (days.overPeriod.test(between) ? PERIOD_REACH : REACH) ||
    !days.placed.test(`${between}${text.slice(behind.start, behind.end)}`) ||
    days.besideEnds.test(between) ||
    days.compared.test(between) ||
    figures.some(({ start, end, unit }) => start >= figure.end && end <= behind.start && !isSpell(unit))
  );
}

const isToCome = ({ published }: Dating, { when }: Moment): boolean =>
  (dayRangeOf(when)?.first ?? 0) > (dayRangeOf(published ?? '')?.last ?? Number.POSITIVE_INFINITY);

/** "over the three-month period to December": the length of a period parts nothing. */
const isSpell = (unit: string | null): boolean => SPELLS.has(unit ?? '');
const SPELLS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

/**
 * The date that a clause with the figure goes on from: "the attacks of the day before that killed 20 people", "from July 7 to 13,
 * when it hit 40 degrees", "since a sinking in 2014 killed 304".
 */
export function momentGoingOn(
  dating: Dating,
  sentence: Span,
  figure: Span,
  moments: readonly Moment[],
): Moment | undefined {
  const { text, days, figures } = dating;
  const before = moments.findLast(({ end, isYear }) => end <= figure.start && !isYear);
  if (!before) return undefined;
  const between = text.slice(before.end, figure.start);
  if (isOld(dating, before))
    return days.sinceOne.test(text.slice(sentence.start, before.start)) && /^ \p{L}+ $/u.test(between)
      ? before
      : undefined;
  const withTime = between.replace(days.when, '');
  if (withTime !== between && !days.clause.test(withTime)) return before;
  if (!days.before.test(text.slice(before.start, before.end))) return undefined;
  const clause = between.replace(days.goesOn, '');
  const isList = spansOver(figures, { start: before.end, end: figure.start }).length > 0;
  return clause !== between && (isList ? !/[;:—]/.test(clause) : !days.clause.test(clause)) ? before : undefined;
}

/** The two values of one change are of one time: "rose 4 percent to 44 in the three months to December". */
export function shareDays(figures: readonly Figure[]): Figure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.map((figure) => {
    const partner = byId.get(figure.change?.to ?? '') ?? byId.get(figure.change?.by ?? '');
    const isFrom = partner !== undefined && partner.change?.from === figure.id;
    if (!partner || isFrom || figure.asOfBasis === 'text' || partner.asOfBasis !== 'text') return figure;
    return { ...figure, asOf: partner.asOf, asOfBasis: partner.asOfBasis };
  });
}
