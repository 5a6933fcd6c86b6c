import type { Additions, Claim, Document, Figure, Quote, Span } from '../../records/index.ts';
import { contains } from '../../records/index.ts';
import { idOf } from '../ids.ts';
import type { Lost } from './lost.ts';
import { findWords } from './place.ts';
import { sourceNamed } from './sources.ts';
import { boundsOf, measureFor, readValue } from './values.ts';

/** What the editor added to a document, and the entries whose words it does not have. */
export type Added = Readonly<{ claims: Claim[]; figures: Figure[]; quotes: Quote[]; lost: Lost[] }>;

const RULE = 'editor';

/** The claims, figures and quotations that an editor quotes because the rules missed them. */
export function addRecords(document: Document, additions: Additions): Added {
  const added: Added = { claims: [], figures: [], quotes: [], lost: [] };
  const lose = (kind: string, at: number, reason: string, fix: string): void => {
    added.lost.push({ path: ['add', kind, at], reason, fix });
  };
  const placed = <T extends Readonly<{ words: string }>>(kind: string, entries: readonly T[] | undefined) =>
    (entries ?? []).flatMap((entry, at) => {
      const [span] = findWords(document.text, entry.words);
      if (!span)
        lose(kind, at, `“${entry.words}” does not stand in the document`, 'Quote the words as they stand there');
      return span ? [{ entry, span, at }] : [];
    });
  for (const { entry, span } of placed('claims', additions.claims)) {
    added.claims.push(claimAt(document, span, entry));
  }
  for (const { entry, span } of placed('quotes', additions.quotes)) {
    added.quotes.push(quoteAt(document, span, entry));
  }
  for (const { entry, span, at } of placed('figures', additions.figures)) {
    const figure = figureAt(document, span, entry);
    if (figure) added.figures.push(figure.figure);
    else lose('figures', at, `No single number is in “${entry.words}”`, 'Give its value: "about 310"');
    if (figure?.claim) added.claims.push(figure.claim);
  }
  return added;
}

type Given = Readonly<{ speaker?: string | null | undefined; remark?: string | undefined }>;

const addedMark = ({ remark }: Given) => ({
  corrected: { was: {}, added: true, ...(remark === undefined ? {} : { remark }) },
});

type GivenClaim = Given & Readonly<{ certainty?: Claim['certainty'] | undefined }>;

function claimAt(document: Document, span: Span, entry: GivenClaim): Claim {
  const words = document.text.slice(span.start, span.end);
  return {
    id: idOf(document.id, 'claim', RULE, words.toLowerCase()),
    source: entry.speaker ? sourceNamed(document, entry.speaker, span) : null,
    cue: null,
    content: [span],
    mode: document.quotes.some((quote) => contains(quote, span)) ? 'direct' : 'indirect',
    certainty: entry.certainty ?? 'stated',
    rule: RULE,
    ...addedMark(entry),
  };
}

function quoteAt(document: Document, span: Span, entry: Given): Quote {
  const source = entry.speaker ? sourceNamed(document, entry.speaker, span) : null;
  return {
    id: idOf(document.id, 'quote', RULE, document.text.slice(span.start, span.end).toLowerCase()),
    ...span,
    speaker: source && { start: source.start, end: source.end, name: source.name },
    rule: RULE,
    ...addedMark(entry),
  };
}

type GivenFigure = NonNullable<Additions['figures']>[number];

function figureAt(document: Document, span: Span, entry: GivenFigure): { figure: Figure; claim?: Claim } | undefined {
  const words = document.text.slice(span.start, span.end);
  const read = readValue(words);
  const hasValue = entry.value !== undefined || entry.low !== undefined || entry.high !== undefined;
  const bounds = boundsOf(entry, read ?? { low: null, high: null, approx: false, unit: null });
  if (!bounds || !(read || hasValue)) return undefined;
  const place = read ? { start: span.start + read.at.start, end: span.start + read.at.end } : span;
  const what = entry.what ?? '';
  const sentence = document.sentences.find((each) => contains(each, span)) ?? span;
  const claim = entry.speaker ? claimAt(document, sentence, entry) : undefined;
  const figure: Figure = {
    id: idOf(document.id, 'figure', RULE, words.toLowerCase(), what.toLowerCase()),
    ...place,
    ...bounds,
    what,
    measure: measureFor(what),
    qualifiers: [],
    ...(entry.role ? { role: entry.role } : {}),
    ...(entry.asOf ? { asOf: entry.asOf, asOfBasis: 'text' as const } : {}),
    ...(claim ? { claim: claim.id } : {}),
    certainty: entry.certainty ?? 'stated',
    rule: RULE,
    ...addedMark(entry),
  };
  return claim ? { figure, claim } : { figure };
}
