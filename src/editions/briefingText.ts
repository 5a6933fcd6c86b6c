import type { Span } from '../records/index.ts';
import { pathOf } from '../site/address.ts';
import { pathOfRecord } from '../site/ownPages.ts';
import { type Briefing, comparisonsOf, pathOfPair, type SiteRecords } from '../site/siteRecords.ts';
import { summaryOf } from '../view/comparison/comparisonRows.ts';
import { citedSayerOf, evidenceOf, headingOf } from '../view/evidence/citable.ts';
import { bylineOf, citationOf } from '../view/evidence/citation.ts';
import { sentenceOf } from '../view/evidence/evidence.ts';
import { groupBySource } from '../view/evidence/sayers.ts';
import { tallyCertainties } from '../view/words/certainty.ts';
import { formatDate, formatEventDate } from '../view/words/dates.ts';
import { quotationMarksOf } from '../view/words/quotationMarks.ts';
import { type AddressOf, quotedOf } from './data/records.ts';

/** A line of a text: words of ours, words of the document with their quotation marks, where it leads. */
export type Line = Readonly<{ label?: string; words?: string; address?: string }>;
export type TextSection = Readonly<{ title: string; note?: string; lines: readonly Line[] }>;

/** A briefing as text, in the order of its page: for Markdown and for feeds. */
export type BriefingText = Readonly<{
  title: string;
  address: string;
  origin: string;
  line: string;
  sections: readonly TextSection[];
}>;

/** What a briefing's page says, within the quotation budget; sections that would be empty are left out. */
export function briefingText(briefing: Briefing, records: SiteRecords, addressOf: AddressOf): BriefingText {
  const { document, digest } = briefing;
  const sections: TextSection[] = [
    { title: 'Key points', lines: digest.keyPoints.map((point) => ({ words: wordsOf(briefing, [point]) })) },
    { title: 'Figures', note: tallyCertainties(document.figures), lines: figureLines(briefing, addressOf) },
    { title: 'Who says what', note: tallyCertainties(document.claims), lines: claimLines(briefing, addressOf) },
    { title: 'Quotations', lines: quoteLines(briefing) },
    { title: 'Timeline', lines: eventLines(briefing) },
    {
      title: 'What the document itself is unsure of',
      lines: document.caveats.map((caveat) => ({ words: wordsOf(briefing, [sentenceOf(document, [caveat])]) })),
    },
    { title: 'Compared with', lines: comparisonLines(briefing, records, addressOf) },
    { title: 'Source', lines: [{ label: citationOf(document) }] },
  ];
  return {
    title: document.title,
    address: addressOf(pathOf.briefing(document)),
    origin: [...bylineOf(document), document.published ? formatDate(document.published) : '']
      .filter(Boolean)
      .join(' · '),
    line: digest.bottomLine,
    sections: sections
      .map((section) => ({ ...section, lines: section.lines.filter(({ label, words }) => label || words) }))
      .filter(({ lines }) => lines.length > 0),
  };
}

/** “Words … of the document”; empty where none may be printed. */
function wordsOf(briefing: Briefing, spans: readonly Span[]): string {
  const { words } = quotedOf(briefing, spans);
  const [open, close] = quotationMarksOf(briefing.document.language);
  return words ? `${open}${words}${close}` : '';
}

const figureLines = (briefing: Briefing, addressOf: AddressOf): Line[] =>
  briefing.document.figures.map((record) => {
    const citable = { briefing, kind: 'figure' as const, record };
    return {
      label: `${headingOf(citable)} – ${citedSayerOf(citable).name}, ${record.certainty}`,
      words: wordsOf(briefing, [evidenceOf(citable)]),
      address: addressOf(pathOfRecord(briefing, record)),
    };
  });

const claimLines = (briefing: Briefing, addressOf: AddressOf): Line[] =>
  groupBySource(briefing.document).flatMap(({ sayer, claims }) =>
    claims.map((claim) => ({
      label: `${sayer.name}, ${claim.certainty}`,
      words: wordsOf(briefing, claim.content),
      address: addressOf(pathOfRecord(briefing, claim)),
    })),
  );

const quoteLines = (briefing: Briefing): Line[] =>
  briefing.document.quotes.flatMap((quote) => {
    const words = wordsOf(briefing, [quote]);
    return words ? [{ label: quote.speaker?.name ?? 'nobody named', words }] : [];
  });

const eventLines = (briefing: Briefing): Line[] =>
  briefing.document.events.map((event) => ({
    label: formatEventDate(event),
    words: wordsOf(briefing, [briefing.document.sentences[event.sentence] ?? event]),
  }));

const comparisonLines = ({ document }: Briefing, records: SiteRecords, addressOf: AddressOf): Line[] =>
  comparisonsOf(records, document.id).map(({ comparison, other }) => ({
    label: `${records.byId.get(other)?.document.title ?? other}: ${summaryOf(comparison)}`,
    address: addressOf(pathOfPair(records, comparison) ?? pathOf.home),
  }));
