import type { Library } from '../library/index.ts';
import { printedPartsOf } from '../pipeline/briefing/printed.ts';
import { wordsIn } from '../pipeline/briefing/words.ts';
import { type Certainty, contains, type Digest, type Document, isBody, type Span, textOf } from '../records/index.ts';
import { pathOf } from '../site/address.ts';
import { linesOf } from '../view/briefing/lines.ts';
import { placeOf } from '../view/evidence/place.ts';
import { figureSayerOf, sayerOf } from '../view/evidence/sayers.ts';
import { nounOf, toldWordsOf } from '../view/evidence/told.ts';
import { kindAsked } from '../view/quantity/asked.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import { formatFigure } from '../view/words/numbers.ts';
import { wordsForRole } from '../view/words/roleWords.ts';
import { wordsForUnit } from '../view/words/unitWords.ts';
import { wording } from '../wording/index.ts';
import { hiddenWords } from './hiddenWords.ts';
import type { CustomRecord } from './pagefind.ts';

type Kind = 'figure' | 'claim' | 'quote' | 'sentence';

/** A figure, claim or quote on its way into the index. */
type Finding = Readonly<{
  kind: Kind;
  /** Where it stands, relative to the base. */
  place: string;
  title: string;
  sayer?: string;
  certainty?: Certainty;
  value?: string;
  /** What kind of question it answers, and the words it is asked by. */
  asks?: string;
  about?: string;
  /** The document's own words behind it; what the quotation budget allows of them is indexed. */
  spans: readonly Span[];
}>;

type Read = Readonly<{
  document: Document;
  digest: Pick<Digest, 'printed'>;
  hasSource?: boolean;
  /** The title of its story. */
  story?: string | undefined;
}>;

/** A library, and the ids of the documents of which there is a page of what was read; absent: of all. */
type Searched = Pick<Library, 'documents' | 'digests' | 'site'> &
  Partial<Pick<Library, 'stories'>> &
  Readonly<{ sources?: ReadonlySet<string> }>;

const MAX_TITLE_LENGTH = 90;
const MAX_SUBJECT_LENGTH = 60;

/** One record for every figure, claim, quote and sentence that has something to show, by document; each leads to its place on the document's briefing. */
export function listSearchRecords(library: Searched): CustomRecord[] {
  const digests = new Map(library.digests.map((digest) => [digest.id, digest]));
  const language = languageOf(library);
  const stories = new Map(library.stories?.flatMap(({ documents, title }) => documents.map((id) => [id, title])));
  return library.documents.flatMap((document) => {
    const hasSource = library.sources?.has(document.id) ?? true;
    const read = {
      document,
      digest: digests.get(document.id) ?? { printed: [] },
      hasSource,
      story: stories.get(document.id),
    };
    const findings = [...figuresOf(read), ...claimsOf(read), ...quotesOf(read), ...sentencesOf(read)].map((finding) =>
      recordOf(read, finding, language),
    );
    return [...findings, ...restOf(read, language)];
  });
}

function figuresOf(read: Read): Finding[] {
  const { document } = read;
  return document.figures
    .filter(({ minor }) => !minor)
    .map((figure) => {
      const value = formatFigure(figure);
      return {
        kind: 'figure',
        place: placeOf(read, { kind: 'figure', record: figure }),
        title:
          `${value} ${excerptOf(nounOf(document, figure) || toldWordsOf(read, figure), MAX_SUBJECT_LENGTH)}`.trim(),
        sayer: figureSayerOf(document, figure),
        certainty: figure.certainty,
        value,
        asks: kindAsked(figure.unit),
        about: [figure.what, ...wordsForRole(figure.role ?? null), ...wordsForUnit(figure.unit)].join(' '),
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
    const place = placeOf(read, { kind: 'claim', record: claim });
    return words ? [{ kind: 'claim', place, title: lineOf(sayer, words), sayer, certainty, spans }] : [];
  });

const quotesOf = (read: Read): Finding[] =>
  read.document.quotes.flatMap((quote): Finding[] => {
    const sayer = quote.speaker?.name ?? sayerOf(read.document, null).name;
    const words = printedWords(read, [quote]);
    const place = placeOf(read, { kind: 'quote', record: quote });
    return words ? [{ kind: 'quote', place, title: lineOf(sayer, words), sayer, spans: [quote] }] : [];
  });

/** Of a sentence that is a claim to so great a part, the claim is enough. */
const MOST_CLAIMED = 0.6;
const FEWEST_WORDS = 5;

/** What the document tells with its own voice, as far as it is printed: why, when and where are asked of it. */
function sentencesOf(read: Read): Finding[] {
  const { document } = read;
  return linesOf(read).flatMap((line): Finding[] => {
    const claimed = line.claims.filter(({ minor }) => !minor).flatMap(({ content }) => content);
    const all = wordsIn(document.text, line.span);
    const open = all.filter((word) => !claimed.some((span) => contains(span, word)));
    const words = printedWords(read, [line.span]);
    if (open.length < (1 - MOST_CLAIMED) * all.length || words.split(' ').length < FEWEST_WORDS) return [];
    return [{ kind: 'sentence', place: `${pathOf.briefing(document)}#${line.id}`, title: words, spans: [line.span] }];
  });
}

/** "Sergei Shoigu: they will rebuild…". */
const lineOf = (sayer: string, words: string): string => `${sayer}: ${words}`;

/** What may be printed of the spans, with "…" where something is left out between. */
export const printedWords = ({ document, digest }: Read, spans: readonly Span[]): string =>
  spans
    .flatMap((span) => printedPartsOf(digest, span))
    .map((part) => textOf(document.text, part).replace(/\s+/g, ' ').trim())
    .join(' … ');

/** Whom the printed words of a finding name but who says them, which places, and whether a day: what "who", "where" and "when" ask for. */
function toldIn({ document, digest }: Read, spans: readonly Span[]): Readonly<Record<string, string>> {
  const parts = spans.flatMap((span) => printedPartsOf(digest, span));
  const isTold = (span: Span): boolean => parts.some((part) => contains(part, span));
  const isSayer = (span: Span): boolean => document.claims.some(({ source }) => source && contains(source, span));
  const namesOf = (kind: 'person' | 'place'): string | undefined =>
    document.names
      .filter((name) => name.kind === kind && name.mentions.some((span) => isTold(span) && !isSayer(span)))
      .map(({ name }) => name)
      .join('; ') || undefined;
  return defined({
    people: namesOf('person'),
    places: namesOf('place'),
    days: (document.dates ?? document.events).some(isTold) ? 'yes' : undefined,
  });
}

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
    url: `/${finding.place}`,
    // Who asks for a number wants the number before the sentences that hold it.
    content: [
      title,
      ...(kind === 'figure' ? [title, title, finding.about ?? '', sayer ?? ''] : []),
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
      about: finding.about,
      story: read.story,
      words: words || undefined,
      ...toldIn(read, finding.spans),
    }),
    filters: {
      kind: [kind],
      ...(finding.asks ? { asks: [finding.asks] } : {}),
      document: [document.title],
      ...(sayer ? { sayer: [sayer] } : {}),
      ...(certainty ? { certainty: [certainty] } : {}),
      ...(document.published ? { published: [document.published.slice(0, 7)] } : {}),
    },
  };
}

/**
 * What no page may print of a document, by its words: who looks for one of them is led to where the original is named. None
 * where all of the document is printed.
 */
function restOf(read: Read, language: string): CustomRecord[] {
  const { document } = read;
  const words = hiddenWords(read, document.blocks.filter(isBody));
  if (!words) return [];
  return [
    {
      url: `/${pathOf.briefing(document)}#source`,
      content: `${document.title}. ${words}`,
      language,
      meta: defined({
        title: document.title,
        kind: 'original',
        date: document.published,
        story: read.story,
        words: wording.evidence.inOriginal,
      }),
      filters: { kind: ['original'], document: [document.title] },
    },
  ];
}

/** The site's language as Pagefind names its word stemmers, ISO 639-1: "en-GB" → "en". */
export const languageOf = ({ site }: Pick<Library, 'site'>): string => site.language.split('-')[0] ?? 'en';

const defined = (fields: Readonly<{ [name: string]: string | undefined }>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined));
