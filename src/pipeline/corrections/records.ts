import type {
  Claim,
  ClaimCorrection,
  Corrected,
  Document,
  Event,
  EventCorrection,
  Figure,
  FigureCorrection,
  Quote,
  QuoteCorrection,
} from '../../records/index.ts';
import { bounds } from '../../wording/en/bounds.ts';
import { placeOf, sourceNamed, speakerName } from './sources.ts';
import { boundsOf, measureFor } from './values.ts';

type Was = Corrected['was'];

/** The mark on a record that the editor changed; what was corrected before stays told. */
export const marked = (
  before: Corrected | undefined,
  was: Was,
  { remark }: Readonly<{ remark?: string | undefined }>,
): { corrected: Corrected } => ({
  corrected: { ...before, was: { ...was, ...before?.was }, ...(remark === undefined ? {} : { remark }) },
});

/** The fields that differ, with what the rules had read in them. */
export function wasOf<T extends object>(before: T, after: T, fields: readonly (keyof T & string)[]): Was {
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return Object.fromEntries(changed.map((field) => [field, String(before[field] ?? '')]));
}

export function correctClaim(document: Document, claim: Claim, entry: ClaimCorrection): Claim {
  const { speaker, certainty } = entry;
  const source =
    speaker === undefined ? claim.source : speaker === null ? null : sourceNamed(document, speaker, placeOf(claim));
  const after = { ...claim, source, certainty: certainty ?? claim.certainty };
  const [old, now] = [speakerName(claim.source), speakerName(source)];
  const was = { ...wasOf(claim, after, ['certainty']), ...(old === now ? {} : { speaker: old }) };
  return { ...after, ...marked(claim.corrected, was, entry) };
}

const FIGURE_FIELDS = ['what', 'role', 'asOf', 'unit', 'certainty'] as const;

/** Undefined where its new value is no number. The speaker is the claim's, and is corrected there. */
export function correctFigure(figure: Figure, entry: FigureCorrection): Figure | undefined {
  const bounds = boundsOf(entry, figure);
  if (!bounds) return undefined;
  const { role, asOf, asOfBasis, word, strict: _, ...rest } = figure;
  const hasValue = entry.value !== undefined || entry.low !== undefined || entry.high !== undefined;
  const newRole = entry.role === undefined ? role : (entry.role ?? undefined);
  const newDay = entry.asOf === undefined ? asOf : (entry.asOf ?? undefined);
  const after: Figure = {
    ...rest,
    ...bounds,
    ...(entry.what === undefined ? {} : { what: entry.what, measure: measureFor(entry.what) }),
    certainty: entry.certainty ?? figure.certainty,
    ...(word !== undefined && !hasValue ? { word } : {}),
    ...(newRole === undefined ? {} : { role: newRole }),
    ...(newDay === undefined ? {} : { asOf: newDay, asOfBasis: entry.asOf === undefined ? asOfBasis : 'text' }),
  };
  const was = { ...wasOf(figure, after, FIGURE_FIELDS), ...valueWas(figure, after) };
  return { ...after, ...marked(figure.corrected, was, entry) };
}

function valueWas(before: Figure, after: Figure): Was {
  const isSame =
    before.low === after.low &&
    before.high === after.high &&
    before.approx === after.approx &&
    before.strict === after.strict;
  return isSame ? {} : { value: valueWords(before) };
}

/** "about 310", "4,000 to 5,000", "at least 600", "dozens". */
export function valueWords({
  low,
  high,
  strict,
  approx,
  word,
}: Pick<Figure, 'low' | 'high' | 'strict' | 'approx' | 'word'>): string {
  const write = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  if (low === null && high === null) return word ?? '';
  if (low === null) return `${bounds.below(strict === true)} ${write(high ?? 0)}`;
  if (high === null) return `${bounds.above(strict === true)} ${write(low)}`;
  const value = low === high ? write(low) : bounds.range(write(low), write(high));
  return approx ? `${bounds.about} ${value}` : value;
}

export function correctQuote(document: Document, quote: Quote, entry: QuoteCorrection): Quote {
  if (entry.speaker === undefined) return { ...quote, ...marked(quote.corrected, {}, entry) };
  const source = entry.speaker === null ? null : sourceNamed(document, entry.speaker, quote);
  const speaker = source?.name ? { start: source.start, end: source.end, name: source.name } : null;
  const [old, now] = [speakerName(quote.speaker), speakerName(speaker)];
  return { ...quote, speaker, ...marked(quote.corrected, old === now ? {} : { speaker: old }, entry) };
}

export function correctEvent(event: Event, entry: EventCorrection): Event {
  if (entry.when === undefined) return { ...event, ...marked(event.corrected, {}, entry) };
  const { part: _part, ...rest } = event;
  const after: Event = { ...rest, when: entry.when, basis: 'explicit' };
  return { ...after, ...marked(event.corrected, wasOf(event, after, ['when']), entry) };
}
