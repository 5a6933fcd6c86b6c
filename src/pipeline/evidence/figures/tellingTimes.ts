import type { Figure, Span } from '../../../records/index.ts';
import { type Dating, isOld, type Moment } from './moments.ts';

/**
 * The day on which an older statement gave a number, which is the day of the number: "a clerk told the paper in December
 * last year that 40 were lost", "according to a decree issued by the palace in March".
 */
export function sayingThen(
  dating: Dating,
  sentence: Span,
  figure: Span,
  moments: readonly Moment[],
): Moment | undefined {
  const { text, days } = dating;
  return moments.find((moment) => {
    const lead = days.lead.exec(text.slice(moment.start, moment.end))?.[0] ?? '';
    if (!isOld(dating, moment) || !days.saidThen.test(text.slice(sentence.start, moment.start) + lead)) return false;
    if (moment.end <= figure.start) return days.thenThat.test(text.slice(moment.end, figure.start));
    const ahead = text.slice(figure.end, moment.start);
    return /[,”"]/.test(ahead) && !days.clause.test(ahead) && /^[,.”"]/.test(text.slice(moment.end));
  });
}

/** The year of the study that found a number: "a 2021 survey found that 40 percent". */
export function yearOfStudy({ text, days, published }: Dating, sentence: Span, figure: Figure): string | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const { index = 0, 0: found = '', groups } = days.study.exec(words) ?? {};
  const year = groups?.year;
  if (!year || (published !== undefined && year >= published.slice(0, 4))) return undefined;
  const start = sentence.start + index;
  const between = start >= figure.end ? text.slice(figure.end, start) : text.slice(start + found.length, figure.start);
  return days.clause.test(between) ? undefined : year;
}

/** "told the paper in December last year", "in March and April": a time is told, and no event says which it is. */
export const isTimeUnread = ({ text, days }: Dating, { start, end }: Span): boolean =>
  days.unread.test(text.slice(start, end));

/** "fined 400 euros for a song in 2021": the day of the deed. */
export const isOfDeed = ({ text, days }: Dating, { start, end }: Span, figure: Span, moment: Span): boolean =>
  figure.end <= moment.start &&
  days.deed.test(text.slice(figure.end, moment.start)) &&
  days.penalty.test(text.slice(start, end));
