import type { Comparison, Span } from '../../records/index.ts';
import { pathOf } from '../../site/address.ts';
import { pathOfRecord } from '../../site/ownPages.ts';
import type { Briefing, SiteRecords } from '../../site/siteRecords.ts';
import { pathOfPair } from '../../site/siteRecords.ts';
import { citedSayerOf, evidenceOf } from '../../view/evidence/citable.ts';
import { passageOf, plainTextOf } from '../../view/evidence/passage.ts';
import { placeOf } from '../../view/evidence/place.ts';
import { printableRoleOf } from '../../view/evidence/sayers.ts';
import { formatFigure } from '../../view/words/numbers.ts';
import type {
  ClaimExport,
  ComparisonExport,
  DocumentExport,
  EventExport,
  ExportName,
  FigureExport,
  QuoteExport,
} from './schemas.ts';

/** A path of the site as it is written into a file. */
export type AddressOf = (path: string) => string;

/** The words of spans as far as they may be printed, and how many are left out. */
export function quotedOf(briefing: Briefing, spans: readonly Span[]): { words: string; omitted: number } {
  const passages = spans.map((span) => passageOf(briefing, span));
  const words = passages
    .map(plainTextOf)
    .join(' … ')
    .replace(/\s+/g, ' ')
    .replace(/(?:… ?){2,}/g, '… ');
  const omitted = passages.reduce((sum, passage) => sum + passage.omitted, 0);
  return { words: /[\p{L}\p{N}]/u.test(words) ? words.trim() : '', omitted };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function documentOf(briefing: Briefing, addressOf: AddressOf): DocumentExport {
  const { document, digest } = briefing;
  const { text: _text, blocks: _blocks, sentences: _sentences, ...rest } = document;
  const { names, claims, figures, quotes, events, caveats, ...fields } = rest;
  return {
    ...fields,
    address: addressOf(pathOf.briefing(document)),
    names: names.map(({ id, name, kind, aliases, ...each }) => {
      const role = printableRoleOf(briefing, { id, name, kind, aliases, ...each });
      return { id, name, kind, aliases, ...(role ? { role } : {}) };
    }),
    found: {
      figures: figures.length,
      claims: claims.length,
      quotes: quotes.length,
      events: events.length,
      caveats: caveats.length,
    },
    quoted: digest.words,
  };
}

const claimsOf = (briefing: Briefing, addressOf: AddressOf): ClaimExport[] =>
  briefing.document.claims.map(({ id, source, certainty, mode, content }) => ({
    id,
    address: addressOf(pathOfRecord(briefing, { id })),
    document: briefing.document.id,
    sayer: source?.name || null,
    sayerKind: source?.kind ?? null,
    ...(source?.origin ? { origin: source.origin } : {}),
    ...(source?.carrier ? { carrier: source.carrier.name } : {}),
    certainty,
    mode,
    spans: content.map(spanOf),
    ...quotedOf(briefing, content),
  }));

const figuresOf = (briefing: Briefing, addressOf: AddressOf): FigureExport[] =>
  briefing.document.figures.map((record) => {
    const { start, end, rule: _rule, ...figure } = record;
    const citable = { briefing, kind: 'figure' as const, record };
    return {
      ...figure,
      address: addressOf(pathOfRecord(briefing, figure)),
      document: briefing.document.id,
      value: formatFigure(figure),
      sayer: citedSayerOf(citable).name,
      span: { start, end },
      ...quotedOf(briefing, [evidenceOf(citable)]),
    };
  });

const quotesOf = (briefing: Briefing, addressOf: AddressOf): QuoteExport[] =>
  briefing.document.quotes.map(({ id, speaker, claim, ...span }) => ({
    id,
    address: addressOf(placeOf(briefing, { kind: 'quote', record: { id, start: span.start } })),
    document: briefing.document.id,
    speaker: speaker?.name ?? null,
    ...(claim ? { claim } : {}),
    span: spanOf(span),
    ...quotedOf(briefing, [span]),
  }));

const eventsOf = (briefing: Briefing, addressOf: AddressOf): EventExport[] =>
  briefing.document.events.map(({ start, end, sentence, ...event }) => ({
    ...event,
    address: addressOf(placeOf(briefing, { kind: 'event', record: { id: event.id, sentence } })),
    document: briefing.document.id,
    span: { start, end },
    ...quotedOf(briefing, [briefing.document.sentences[sentence] ?? { start, end }]),
  }));

const comparisonOf = (records: SiteRecords, comparison: Comparison, addressOf: AddressOf): ComparisonExport => ({
  ...comparison,
  documents: [...comparison.documents],
  address: addressOf(pathOfPair(records, comparison) ?? pathOf.home),
});

export type Exports = Readonly<{
  documents: DocumentExport[];
  claims: ClaimExport[];
  figures: FigureExport[];
  quotes: QuoteExport[];
  events: EventExport[];
  comparisons: ComparisonExport[];
}>;

type Writer<K extends ExportName> = (records: SiteRecords, addressOf: AddressOf) => Exports[K];

/** How each export is made; documents in the order of the site, records in document order. */
export const EXPORT_WRITERS: { readonly [K in ExportName]: Writer<K> } = {
  documents: ({ briefings }, addressOf) => briefings.map((briefing) => documentOf(briefing, addressOf)),
  claims: ({ briefings }, addressOf) => briefings.flatMap((briefing) => claimsOf(briefing, addressOf)),
  figures: ({ briefings }, addressOf) => briefings.flatMap((briefing) => figuresOf(briefing, addressOf)),
  quotes: ({ briefings }, addressOf) => briefings.flatMap((briefing) => quotesOf(briefing, addressOf)),
  events: ({ briefings }, addressOf) => briefings.flatMap((briefing) => eventsOf(briefing, addressOf)),
  comparisons: (records, addressOf) =>
    records.comparisons.map((comparison) => comparisonOf(records, comparison, addressOf)),
};
