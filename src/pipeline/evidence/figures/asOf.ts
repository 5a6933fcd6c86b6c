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
  dates: readonly Event[],
): Dated | undefined {
  if (!sentence) return undefined;
  const before = (event: Event): string => text.slice(sentence.start, event.start).replace(cues.joint, '');
  const holding = dates.find((event) => cues.holdsOn.test(before(event)));
  if (holding) return { asOf: holding.when, asOfBasis: 'text' };
  const isRunning = figure.role !== undefined && runsOn(figure.role);
  const days = dates.filter(({ when }) => datePartsOf(when)?.day !== undefined);
  const reported = days.find((event) => cues.reportedOn.test(before(event)) && isNear(text, figure, event));
  const chosen = reported ?? (isRunning || days.length !== 1 ? undefined : days[0]);
  return chosen && { asOf: chosen.when, asOfBasis: 'text' };
}

const MAX_DISTANCE = 80;

/** No mark that ends a clause, and not many words, between a figure and the date. */
function isNear(text: string, figure: Span, date: Span): boolean {
  const [from, to] = figure.end <= date.start ? [figure.end, date.start] : [date.end, figure.start];
  return to - from <= MAX_DISTANCE && !/[;:—]/.test(text.slice(from, to));
}
