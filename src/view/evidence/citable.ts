import { type Claim, type Figure, overlaps, type Span } from '../../records/index.ts';
import type { Briefing, SiteRecords } from '../../site/siteRecords.ts';
import { formatDate } from '../words/dates.ts';
import { excerptOf } from '../words/excerpt.ts';
import { whatOf } from '../words/figureWords.ts';
import { formatFigure } from '../words/numbers.ts';
import { sentenceOf } from './evidence.ts';
import { passageOf, plainTextOf } from './passage.ts';
import { placeOf as placeOfRecord } from './place.ts';
import { figureSayerOf, type Sayer, sayerOf } from './sayers.ts';
import { nounOf } from './told.ts';

/** A claim or figure: what has a page, an address and a card of its own. */
export type Citable = Readonly<
  { briefing: Briefing } & ({ kind: 'figure'; record: Figure } | { kind: 'claim'; record: Claim })
>;

/** Those that have a page of their own. */
export const listOwnPages = (briefings: readonly Briefing[]): Citable[] =>
  listCitables(briefings).filter(({ briefing: { own }, record }) => own === undefined || own.has(record.id));

/** All figures and claims of the briefings, each document's figures first. */
export const listCitables = (briefings: readonly Briefing[]): Citable[] =>
  briefings.flatMap((briefing) => [
    ...briefing.document.figures.map((record) => ({ briefing, kind: 'figure' as const, record })),
    ...briefing.document.claims.map((record) => ({ briefing, kind: 'claim' as const, record })),
  ]);

/** The spans of the document's words that it rests on. */
export const spansOf = (citable: Citable): readonly Span[] =>
  citable.kind === 'figure' ? [citable.record] : citable.record.content;

/** The sentence that holds it, or the sentences from the first to the last. */
export const evidenceOf = (citable: Citable): Span => sentenceOf(citable.briefing.document, spansOf(citable));

/** The place on its document's briefing, or on the page of its source. */
export const placeOf = ({ briefing, ...placed }: Citable): string => placeOfRecord(briefing, placed);

/** Who says it; the document itself where a figure is given in its own voice. */
export function citedSayerOf({ briefing: { document }, kind, record }: Citable): Sayer {
  if (kind === 'claim') return sayerOf(document, record.source);
  const claim = document.claims.find(({ id }) => id === record.claim);
  return claim ? sayerOf(document, claim.source) : { name: figureSayerOf(document, record), unnamed: false };
}

/** "about 4,700 casualties"; "A claim by Sergei Shoigu". */
export function headingOf(citable: Citable): string {
  if (citable.kind === 'figure') return figureWordsOf(citable.briefing, citable.record);
  const sayer = citedSayerOf(citable);
  return citable.record.source ? `A claim by ${sayer.name}` : 'A claim, nobody named';
}

const figureWordsOf = ({ document }: Briefing, figure: Figure): string =>
  `${formatFigure(figure)} ${whatOf({ ...figure, what: nounOf(document, figure) })}`.trim();

const MAX_TITLE_LENGTH = 100;
const MAX_WORDS_LENGTH = 220;

/** The printed words of it in one line, "…" for what is left out; empty where nothing may be printed. */
export function wordsOf(citable: Citable): string {
  const [first, ...others] = spansOf(citable).map((span) => plainTextOf(passageOf(citable.briefing, span)));
  const words = [first, ...others].join(' … ').replace(/\s+/g, ' ');
  return /[\p{L}\p{N}]/u.test(words) ? words.replace(/(?:… ?){2,}/g, '… ').trim() : '';
}

/** What a preview says first, with the hedge: "about 4,700 casualties (estimated, Lee Seong-kweun)". */
export function titleOf(citable: Citable): string {
  const sayer = citedSayerOf(citable).name;
  const { certainty } = citable.record;
  if (citable.kind === 'figure') return `${figureWordsOf(citable.briefing, citable.record)} (${certainty}, ${sayer})`;
  const words = excerptOf(wordsOf(citable), MAX_TITLE_LENGTH);
  return `${sayer} (${certainty}): ${words || 'a claim'}`;
}

/** Who says it, how sure, where, when, and the sentence as far as it may be printed. */
export function previewTextOf(citable: Citable): string {
  const { document } = citable.briefing;
  const origin = [document.publisher ?? document.title, document.published && formatDate(document.published)];
  const words = plainTextOf(passageOf(citable.briefing, evidenceOf(citable))).replace(/\s+/g, ' ');
  return [
    `${citedSayerOf(citable).name}, ${citable.record.certainty}`,
    origin.filter(Boolean).join(', '),
    /[\p{L}\p{N}]/u.test(words) ? excerptOf(words, MAX_WORDS_LENGTH) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What another document has to the same point. */
export type Answer = Readonly<
  | {
      kind: 'figures';
      comparison: string;
      row: SiteRecords['comparisons'][number]['figures'][number];
      other: Briefing;
      figures: readonly Figure[];
    }
  | { kind: 'sentences'; comparison: string; other: Briefing; spans: readonly Span[] }
>;

/** What the other documents say, and with how many the document was compared at all. */
export type Answers = Readonly<{ answers: readonly Answer[]; compared: number }>;

type Side = Readonly<{ comparison: SiteRecords['comparisons'][number]; isLeft: boolean; other: Briefing }>;

/** Finds what others say of a claim or figure; the lists are looked through once for all of them. */
export function makeAnswers(records: Pick<SiteRecords, 'comparisons' | 'byId'>): (citable: Citable) => Answers {
  const sides = new Map<string, Side[]>();
  for (const comparison of records.comparisons) {
    for (const [index, id] of comparison.documents.entries()) {
      const other = records.byId.get(comparison.documents[1 - index] ?? '');
      if (other) sides.set(id, [...(sides.get(id) ?? []), { comparison, isLeft: index === 0, other }]);
    }
  }
  return (citable) => {
    const mine = sides.get(citable.briefing.document.id) ?? [];
    return { answers: mine.flatMap((side) => answersOf(citable, side)), compared: mine.length };
  };
}

function answersOf(citable: Citable, { comparison, isLeft, other }: Side): Answer[] {
  const figures = new Set(figureIdsOf(citable));
  const [here, there] = isLeft ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const rows = comparison.figures
    .filter((row) => row[here].some((id) => figures.has(id)))
    .map((row) => ({
      kind: 'figures' as const,
      comparison: comparison.id,
      row,
      other,
      figures: other.document.figures.filter(({ id }) => row[there].includes(id)),
    }));
  const told = rows.flatMap((row) => row.figures);
  const sentence = evidenceOf(citable);
  const sentences = comparison.statements
    .filter((statement) => statement[here].some((span) => overlaps(span, sentence)))
    .filter((statement) => !told.some((figure) => statement[there].some((span) => overlaps(span, figure))))
    .map((statement) => ({ kind: 'sentences' as const, comparison: comparison.id, other, spans: statement[there] }));
  return [...rows.filter((row) => row.figures.length > 0), ...sentences];
}

/** Itself, or the figures that a claim gives. */
function figureIdsOf({ kind, record, briefing }: Citable): string[] {
  if (kind === 'figure') return [record.id];
  return briefing.document.figures.filter(({ claim }) => claim === record.id).map(({ id }) => id);
}
