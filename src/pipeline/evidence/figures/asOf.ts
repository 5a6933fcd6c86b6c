import { contains, datePartsOf, type Event, type Figure, type Span } from '../../../records/index.ts';
import type { Article } from '../../article/index.ts';
import type { Prose } from '../../language/index.ts';
import { spansOver } from '../../spanIndex.ts';
import type { FigureRules } from './rules.ts';

type Dated = Pick<Figure, 'asOf' | 'asOfBasis'>;

/**
 * The day for which each figure is true: a day that the sentence gives for it ("as of Monday", "rose to 62 on Friday"), the
 * day of the sentence where the number does not run on, else the document's own. A figure of an undated document has none.
 */
export function dateFigures(
  prose: Prose,
  figures: readonly Figure[],
  events: readonly Event[],
  article: Article,
): Figure[] {
  const byPublication = dayOfDocument(article);
  const rules = prose.rules?.figures;
  return figures.map((figure) => {
    const sentence = spansOver(prose.sentences, figure).find((each) => contains(each, figure));
    const dates = sentence ? spansOver(events, sentence).filter((event) => contains(sentence, event)) : [];
    return { ...figure, ...((rules && dayInSentence(rules, prose.text, sentence, figure, dates)) ?? byPublication) };
  });
}

function dayOfDocument({ published, basis, blocks }: Article): Dated {
  if (published === undefined) return {};
  const { published: from } = basis;
  const isDateline = from === 'text' && blocks.some(({ kind }) => kind === 'dateline');
  return { asOf: published, asOfBasis: isDateline ? 'dateline' : 'published' };
}

function dayInSentence(
  { days: cues, runsOn }: FigureRules,
  text: string,
  sentence: Span | undefined,
  figure: Figure,
  all: readonly Event[],
): Dated | undefined {
  if (!sentence) return undefined;
  const before = (event: Event): string => text.slice(sentence.start, event.start).replace(cues.joint, '');
  const dates = all.filter((event) => !isOfComparison(text, figure, event, cues.compared));
  const holding = dates.find((event) => cues.holdsOn.test(before(event)));
  if (holding) return { asOf: holding.when, asOfBasis: 'text' };
  const isRunning = figure.role !== undefined && runsOn(figure.role);
  const days = dates.filter(({ when }) => datePartsOf(when)?.day !== undefined);
  const reported = days.find((event) => cues.reportedOn.test(before(event)) && isNear(text, figure, event));
  const chosen = reported ?? (isRunning || days.length !== 1 ? undefined : days[0]);
  const opening = dates.find((event) => cues.opening.test(before(event)) && datePartsOf(event.when)?.day === undefined);
  const day = chosen ?? (days.length === 0 ? opening : undefined);
  return day && { asOf: day.when, asOfBasis: 'text' };
}

/** "rose to 55 billion, compared with 35 billion in 2019": a day behind the comparison is that of the figure behind it. */
const isOfComparison = (text: string, figure: Span, date: Span, compared: RegExp): boolean =>
  figure.end <= date.start && compared.test(text.slice(figure.end, date.start));

const MAX_DISTANCE = 80;

/** No mark that ends a clause, and not many words, between a figure and the date. */
function isNear(text: string, figure: Span, date: Span): boolean {
  const [from, to] = figure.end <= date.start ? [figure.end, date.start] : [date.end, figure.start];
  return to - from <= MAX_DISTANCE && !/[;:—]/.test(text.slice(from, to));
}
