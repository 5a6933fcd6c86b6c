import type { Library } from '../library/index.ts';
import { printedPartsOf } from '../pipeline/briefing/printed.ts';
import { type Certainty, contains, type Digest, type Document, type Span, textOf } from '../records/index.ts';
import { type Placed, placeOf } from '../view/evidence/place.ts';
import { figureSayerOf, sayerOf } from '../view/evidence/sayers.ts';
import { isToldAlone, nounOf, toldWordsOf } from '../view/evidence/told.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import { formatFigure } from '../view/words/numbers.ts';
import { hiddenWords } from './hiddenWords.ts';
import type { CustomRecord } from './pagefind.ts';

type Kind = 'figure' | 'claim' | 'quote';

/** A figure, claim or quote on its way into the index. */
type Finding = Readonly<{
  kind: Kind;
  placed: Placed;
  title: string;
  sayer: string;
  certainty?: Certainty;
  value?: string;
  /** The document's own words behind it; what the quotation budget allows of them is indexed. */
  spans: readonly Span[];
}>;

type Read = Readonly<{ document: Document; digest: Pick<Digest, 'printed'>; hasSource?: boolean }>;

/** A library, and the ids of the documents of which there is a page of what was read; absent: of all. */
type Searched = Pick<Library, 'documents' | 'digests' | 'site'> & Readonly<{ sources?: ReadonlySet<string> }>;

const MAX_TITLE_LENGTH = 90;
const MAX_SUBJECT_LENGTH = 60;

/** One record for every figure, claim and quote that has something to show, by document; each leads to its place on the document's briefing. */
export function listSearchRecords(library: Searched): CustomRecord[] {
  const digests = new Map(library.digests.map((digest) => [digest.id, digest]));
  return library.documents.flatMap((document) => {
    const hasSource = library.sources?.has(document.id) ?? true;
    const read = { document, digest: digests.get(document.id) ?? { printed: [] }, hasSource };
    return [...figuresOf(read), ...claimsOf(read), ...quotesOf(read)].map((finding) =>
      recordOf(read, finding, languageOf(library)),
    );
  });
}

function figuresOf(read: Read): Finding[] {
  const { document } = read;
  return document.figures
    .filter((figure) => !figure.minor && isToldAlone(read, figure))
    .map((figure) => {
      const value = formatFigure(figure);
      return {
        kind: 'figure',
        placed: { kind: 'figure', record: figure },
        title: `${value} ${excerptOf(nounOf(document, figure) || toldWordsOf(read, figure), MAX_SUBJECT_LENGTH)}`,
        sayer: figureSayerOf(document, figure),
        certainty: figure.certainty,
        value,
        spans: document.sentences.filter((sentence) => contains(sentence, figure)),
      };
    });
}

/** Those of which a word may be printed: of the others a result would say nothing. */
const claimsOf = (read: Read): Finding[] =>
  read.document.claims.flatMap((claim): Finding[] => {
    if (claim.minor) return [];
    const { certainty, content: spans } = claim;
    const words = printedWords(read, spans);
    const sayer = sayerOf(read.document, claim.source).name;
    const placed = { kind: 'claim', record: claim } as const;
    return words ? [{ kind: 'claim', placed, title: lineOf(sayer, words), sayer, certainty, spans }] : [];
  });

const quotesOf = (read: Read): Finding[] =>
  read.document.quotes.flatMap((quote): Finding[] => {
    const sayer = quote.speaker?.name ?? sayerOf(read.document, null).name;
    const words = printedWords(read, [quote]);
    const placed = { kind: 'quote', record: quote } as const;
    return words ? [{ kind: 'quote', placed, title: lineOf(sayer, words), sayer, spans: [quote] }] : [];
  });

/** "Sergei Shoigu: they will rebuild…". */
const lineOf = (sayer: string, words: string): string => `${sayer}: ${words}`;

/** What may be printed of the spans, with "…" where something is left out between. */
export const printedWords = ({ document, digest }: Read, spans: readonly Span[]): string =>
  spans
    .flatMap((span) => printedPartsOf(digest, span))
    .map((part) => textOf(document.text, part).replace(/\s+/g, ' ').trim())
    .join(' … ');

/**
 * The address has no base: Pagefind puts the folder that its bundle stands in before it. All records are in the
 * site's language, because one search looks into the index of one language only.
 */
function recordOf(read: Read, finding: Finding, language: string): CustomRecord {
  const { document } = read;
  const { kind, sayer, certainty, value } = finding;
  const title = excerptOf(finding.title, MAX_TITLE_LENGTH);
  const words = printedWords(read, finding.spans);
  return {
    url: `/${placeOf(read, finding.placed)}`,
    // Who asks for a number wants the number before the sentences that hold it.
    content: [
      title,
      ...(kind === 'figure' ? [title, title, sayer] : []),
      document.title,
      words,
      hiddenWords(read, finding.spans),
    ]
      .filter(Boolean)
      .join('. '),
    language,
    meta: defined({
      title,
      kind,
      sayer,
      certainty,
      document: document.title,
      date: document.published,
      value,
      words: words || undefined,
    }),
    filters: {
      kind: [kind],
      document: [document.title],
      sayer: [sayer],
      ...(certainty ? { certainty: [certainty] } : {}),
      ...(document.published ? { published: [document.published.slice(0, 7)] } : {}),
    },
  };
}

/** The site's language as Pagefind names its word stemmers, ISO 639-1: "en-GB" → "en". */
export const languageOf = ({ site }: Pick<Library, 'site'>): string => site.language.split('-')[0] ?? 'en';

const defined = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined));
