import { contains, dayRangeOf, type Event, type Figure, partOfYearOf, type Span } from '../../../records/index.ts';
import type { Article } from '../../article/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { spansOver } from '../../spanIndex.ts';
import { momentBeside, momentGoingOn, shareDays } from './beside.ts';
import { type Dating, isOld, type Moment, momentsIn, periodEndIn } from './moments.ts';
import { otherTimeOf } from './otherTimes.ts';
import { isOfDeed, isTimeUnread, sayingThen, yearOfStudy } from './tellingTimes.ts';

type Dated = Pick<Figure, 'asOf' | 'asOfBasis'>;

/** No day at all: the words tell that it is another than the document's, and not which. */
const UNSURE: Dated = {};

/**
 * The day for which each figure is true: a day that the sentence gives for it ("as of Monday", "rose to 62 on Friday"), the
 * year of a passage on something long past, the day of the sentence where the number does not run on, else the document's
 * own. A figure of an undated document has none, and one that is set beside another ("compared with 40") only its own.
 */
export function dateFigures(
  prose: Prose,
  figures: readonly Figure[],
  events: readonly Event[],
  article: Article,
): Figure[] {
  const byPublication = dayOfDocument(article);
  const rules = prose.rules?.figures;
  if (!rules) return figures.map((figure) => ({ ...figure, ...byPublication }));
  const { text } = prose;
  const dating: Dating = { text, events, figures, days: rules.days, published: article.published };
  const period = periodEndIn(dating);
  const places = new Map(prose.sentences.map((sentence, at) => [sentence, at]));
  const withDays = figures.map((figure) => {
    const sentence = spansOver(prose.sentences, figure).find((each) => contains(each, figure));
    if (!sentence || rules.days.timeless.test(figure.role ?? '')) return { ...figure, ...byPublication };
    const runsOn = figure.role !== undefined && rules.runsOn(figure.role);
    const told =
      atPeriodEnd(dayInSentence(dating, sentence, figure, runsOn), period) ??
      (period && isOfPeriod(dating, sentence, figure) ? dated(period) : undefined) ??
      dayBefore(dating, prose.sentences, places.get(sentence) ?? 0, runsOn) ??
      (period && isResult(dating, sentence, figure) ? dated(period) : undefined);
    return { ...figure, ...(told ?? dayOfOther(dating, sentence, figure) ?? byPublication) };
  });
  return shareDays(withDays);
}

/** A quarter at whose end the document reports is told by its last day. */
function atPeriodEnd(told: Dated | undefined, period: string | undefined): Dated | undefined {
  const [quarter, day] = [partOfYearOf(told?.asOf ?? '') && dayRangeOf(told?.asOf ?? ''), dayRangeOf(period ?? '')];
  const isOfIt = quarter && day && day.last >= quarter.first && day.last <= quarter.last;
  return isOfIt && period ? dated(period) : told;
}

/** The time of a number of which nothing tells the day, where its words say that it is not the document's: an earlier one, or a study's. */
function dayOfOther(dating: Dating, sentence: Span, figure: Figure): Dated | undefined {
  const other = otherTimeOf(dating, sentence, figure);
  if (other) return other.when ? dated(other.when) : UNSURE;
  // "soared from just 1 billion": what it was before is not of the day of the document
  return dayOfTeller(dating, sentence, figure) ?? (figure.change?.part === 'from' ? UNSURE : undefined);
}

/** What who tells it says of its day: the year of a study, or a time that was not read. */
function dayOfTeller(dating: Dating, sentence: Span, figure: Figure): Dated | undefined {
  const year = yearOfStudy(dating, sentence, figure);
  if (year) return dated(year);
  return isTimeUnread(dating, sentence) ? UNSURE : undefined;
}

const dated = (asOf: string): Dated => ({ asOf, asOfBasis: 'text' });

function dayOfDocument({ published, basis, blocks }: Article): Dated {
  if (published === undefined) return {};
  const { published: from } = basis;
  const isDateline = from === 'text' && blocks.some(({ kind }) => kind === 'dateline');
  return { asOf: published, asOfBasis: isDateline ? 'dateline' : 'published' };
}

function dayInSentence(dating: Dating, sentence: Span, figure: Figure, isRunning: boolean): Dated | undefined {
  const { text, days } = dating;
  const isOwn = (moment: Moment): boolean => !isOfDeed(dating, sentence, figure, moment);
  const all = momentsIn(dating, sentence).filter(isOwn);
  const ahead = text.slice(sentence.start, figure.start);
  if (days.baseline.test(ahead)) return dayOfBaseline(dating, sentence, figure, all);
  const then = sayingThen(dating, sentence, figure, all);
  if (then) return dated(then.when);
  const beside =
    momentBeside(dating, sentence, figure, momentsIn(dating, sentence, true).filter(isOwn), isRunning) ??
    momentGoingOn(dating, sentence, figure, all);
  if (beside) return dated(beside.when);
  const moments = all.filter((moment) => !isOfComparison(dating, figure, moment));
  const before = ({ start }: Span): string => text.slice(sentence.start, start).replace(days.joint, '');
  const holding = moments.filter(
    (moment) => !moment.isYear && days.holdsOn.test(before(moment)) && !isInBrackets(text, figure, moment),
  );
  const spans = moments.filter(({ isSpan }) => isSpan);
  const held = [...holding, ...spans].find((moment) => !isApart(dating, sentence, figure, moment)) ?? holding[0];
  if (held) return dated(held.when);
  const near = moments.filter(
    (moment) => !isBound(dating, sentence, figure, moment) && !isApart(dating, sentence, figure, moment),
  );
  const isBeyond = (moment: Moment): boolean =>
    near.some((other) => !isOld(dating, other) && isBetween(other, figure, moment));
  const old = nearestOf(
    dating,
    figure,
    near.filter(
      (moment) => isOld(dating, moment) && !isBeyond(moment) && isOfIt(dating, sentence, figure, moment, isRunning),
    ),
  );
  if (old) return dated(old.when);
  const recent = near.filter((moment) => !moment.isYear && !isOld(dating, moment));
  const inDays = recent.filter(({ isDay }) => isDay);
  const reported = inDays.find((moment) => days.reportedOn.test(before(moment)) && isNear(text, figure, moment));
  // "after more than 100 were hurt on Monday": what went before has its own day
  const wasBefore = days.afterwards.test(ahead) ? inDays.find(({ start }) => start >= figure.end) : undefined;
  // "On the night of May 6 police shot 2": told of that night, whatever came of it
  const clauseAhead = ahead.split(days.clause).at(-1) ?? '';
  const opener = inDays.find(
    (moment) =>
      moment.end <= figure.start &&
      days.opening.test(text.slice(sentence.start, moment.start)) &&
      !days.present.test(clauseAhead),
  );
  const chosen = reported ?? wasBefore ?? opener ?? (isRunning || inDays.length !== 1 ? undefined : inDays[0]);
  const opening = recent.find((moment) => days.opening.test(before(moment)) && !moment.isDay);
  const behind = recent.find(
    (moment) => !moment.isDay && moment.start - figure.end < RIGHT_BEHIND && moment.start >= figure.end,
  );
  const day = chosen ?? (inDays.length === 0 ? (opening ?? behind) : undefined);
  return day ? dated(day.when) : days.unnamedPeriod.test(text.slice(figure.end, sentence.end)) ? UNSURE : undefined;
}

/** The day of what another number is compared with: only its own. */
function dayOfBaseline(dating: Dating, sentence: Span, figure: Figure, all: readonly Moment[]): Dated {
  const { text, days } = dating;
  const own = all.find((moment) => moment.start >= figure.end && !isApart(dating, sentence, figure, moment));
  return own && !days.relativeTime.test(text.slice(own.start, own.end)) ? dated(own.when) : UNSURE;
}

/** Whether a date stands between a figure and another date, on either side. */
const isBetween = (other: Span, figure: Span, moment: Span): boolean =>
  figure.end <= moment.start
    ? other.start >= figure.end && other.end <= moment.start
    : other.start >= moment.end && other.end <= figure.start;

/** Whether an old date is the time of a number: no word of the present beside the number, or the date opens the sentence. */
function isOfIt({ text, days }: Dating, sentence: Span, figure: Span, moment: Moment, isRunning: boolean): boolean {
  if (moment.isYear && !(isRunning && moment.end <= figure.start)) return false;
  const isOpening = days.opening.test(text.slice(sentence.start, moment.start)) && moment.end <= figure.start;
  const clause = text.slice(sentence.start, figure.start).split(days.clause).at(-1) ?? '';
  return (
    isOpening || isRunning || !days.present.test(`${clause} ${text.slice(figure.end, figure.end + PRESENT_REACH)}`)
  );
}
const PRESENT_REACH = 30;

/** "since 1975", "after the vote on Monday": a bound of what is told; not of a figure that stands in that clause as well. */
const isBound = (
  { text, days }: Dating,
  sentence: Span,
  figure: Span,
  { start, end, isSpan }: Pick<Moment, 'start' | 'end' | 'isSpan'>,
): boolean =>
  isSpan !== true &&
  (days.bounding.test(text.slice(figure.end <= start ? figure.end : sentence.start, start)) ||
    (days.boundingOwn.test(text.slice(start, end)) && !days.goesOn.test(text.slice(end))));

/** The date right behind a figure, else the last before it, else the first behind it. */
function nearestOf({ text, figures }: Dating, figure: Span, moments: readonly Moment[]): Moment | undefined {
  const behind = moments.find(({ start }) => start >= figure.end);
  const before = moments.findLast(({ end }) => end <= figure.start);
  const isRightBehind =
    behind !== undefined &&
    behind.start - figure.end < RIGHT_BEHIND &&
    !text.slice(figure.end, behind.start).includes(',') &&
    spansOver(figures, { start: figure.end, end: behind.start }).length === 0;
  return isRightBehind ? behind : (before ?? behind);
}
const RIGHT_BEHIND = 25;

/** Whether another clause lies between a figure and a date; one that goes on from the date does not part them. */
function isApart({ text, days }: Dating, sentence: Span, figure: Span, date: Span): boolean {
  if (figure.end <= date.start) {
    const between = text.slice(figure.end, date.start);
    return days.clause.test(between) || days.aside.test(between);
  }
  const between = text.slice(date.end, figure.start).replace(days.listAnd, ' and ');
  const opensAside =
    days.aside.test(text.slice(Math.max(sentence.start, date.start - ASIDE_REACH), date.start)) &&
    between.includes(',');
  return opensAside || days.clause.test(between.replace(days.goesOn, ''));
}
const ASIDE_REACH = 60;

/** "rose to 55 billion, compared with 35 billion in 2019": a day behind the comparison is that of the figure behind it. */
const isOfComparison = ({ text, days }: Dating, figure: Span, date: Span): boolean =>
  figure.end <= date.start && days.compared.test(text.slice(figure.end, date.start));

const MAX_DISTANCE = 80;

/** No mark that ends a clause, and not many words, between a figure and the date. */
function isNear(text: string, figure: Span, date: Span): boolean {
  const [from, to] = figure.end <= date.start ? [figure.end, date.start] : [date.end, figure.start];
  return to - from <= MAX_DISTANCE && !/[;:—]/.test(text.slice(from, to));
}

/** "… in the third quarter, compared with": of the period on whose end the document reports. */
function isOfPeriod({ text, days }: Dating, { start, end }: Span, figure: Span): boolean {
  const behind = text.slice(figure.end, end).split(days.compared)[0] ?? '';
  const found = days.ofPeriod.exec(behind)?.[0] ?? days.ofPeriod.exec(text.slice(start, figure.start))?.[0];
  return found !== undefined && !days.earlier.test(found);
}

/** "Revenue rose to 3 billion" in a report on a quarter: of that quarter, where the sentence has no time of its own. */
const isResult = ({ text, days }: Dating, { start, end }: Span, { role, phase }: Figure): boolean =>
  phase === undefined &&
  days.results.test(role ?? '') &&
  !days.earlier.test(text.slice(start, end)) &&
  !days.present.test(text.slice(start, end)) &&
  !days.wholeYear.test(text.slice(start, end));

/** "(with data as of Monday), 40 more": a date in brackets is that of the words before them. */
const isInBrackets = (text: string, figure: Span, { end }: Span): boolean =>
  end <= figure.start && /^[^(]*\)/.test(text.slice(end, figure.start));

/** How many sentences back the time of a passage is looked for. */
const MAX_BACK = 2;

/**
 * The time of the passage, where the sentence has none: "In 1993 a flood hit the town. At that time 40 people drowned." Where
 * the sentence before is of another year and this one may be too, a number that runs on has no day.
 */
function dayBefore(dating: Dating, sentences: readonly Sentence[], at: number, isRunning: boolean): Dated | undefined {
  const sentence = sentences[at];
  if (!sentence || momentsIn(dating, sentence).length > 0) return undefined;
  const { text, days } = dating;
  const words = text.slice(sentence.start, sentence.end);
  const goesOn = days.meanwhile.test(words);
  if (!goesOn && days.present.test(words)) return undefined;
  for (const before of sentences.slice(Math.max(0, at - MAX_BACK), at).reverse()) {
    if (before.block !== sentence.block) return undefined;
    const moments = momentsIn(dating, before).filter(({ isYear }) => !isYear);
    if (moments.length === 0) continue;
    const last = moments.at(-1);
    if (!last || !moments.every((moment) => isOld(dating, moment))) return undefined;
    if (goesOn) return dated(last.when);
    if (!days.opening.test(text.slice(before.start, last.start))) return undefined;
    if (takesUp(dating, words, text.slice(before.start, before.end))) return dated(last.when);
    return isRunning ? UNSURE : undefined;
  }
  return undefined;
}

/** "A quake struck the coast in 2004. The quake killed 40 people.": the sentence goes on about the thing of the one before. */
function takesUp({ days }: Dating, words: string, before: string): boolean {
  const found = days.takesUp.exec(words);
  const noun = found?.groups?.noun?.toLowerCase();
  return found !== null && (noun === undefined || before.toLowerCase().includes(noun));
}
