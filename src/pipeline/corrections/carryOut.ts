import {
  type Claim,
  type ClaimCorrection,
  type CorrectedKind,
  contains,
  type Document,
  type EventCorrection,
  type Figure,
  type FigureCorrection,
  type QuoteCorrection,
} from '../../records/index.ts';
import { idOf } from '../ids.ts';
import { inOrder } from './order.ts';
import { correctClaim, correctEvent, correctFigure, correctQuote, marked } from './records.ts';
import { sourceNamed, speakerName, withSpeaker } from './sources.ts';

const replaced = <T extends Readonly<{ id: string }>>(
  records: readonly T[],
  id: string,
  change: (record: T) => T,
): T[] => records.map((record) => (record.id === id ? change(record) : record));

function hidden(document: Document, kind: CorrectedKind, id: string): Document {
  const rest = (document[kind] as readonly Readonly<{ id: string }>[]).filter((record) => record.id !== id);
  return { ...document, [kind]: rest, hidden: { ...document.hidden, [kind]: (document.hidden?.[kind] ?? 0) + 1 } };
}

/** Figures and quotations of a claim that is hidden are nobody's. */
const withoutClaim = <T extends Readonly<{ claim?: string | undefined }>>(records: readonly T[], id: string): T[] =>
  records.map((record) => {
    if (record.claim !== id) return record;
    const { claim: _claim, ...rest } = record;
    return rest as T;
  });

export function onClaim(document: Document, id: string, entry: ClaimCorrection): Document {
  if (entry.hide) {
    const rest = hidden(document, 'claims', id);
    const quotes = rest.quotes.map((quote) => (quote.claim === id ? { ...quote, speaker: null } : quote));
    return { ...rest, figures: withoutClaim(rest.figures, id), quotes: withoutClaim(quotes, id) };
  }
  const before = document.claims.find((claim) => claim.id === id);
  const claims = replaced(document.claims, id, (claim) => correctClaim(document, claim, entry));
  const after = claims.find((claim) => claim.id === id);
  if (!before || !after) return document;
  return {
    ...document,
    claims,
    // What the claim says is as sure as the claim.
    figures: document.figures.map((figure) =>
      figure.claim === id && figure.certainty === before.certainty ? { ...figure, certainty: after.certainty } : figure,
    ),
    quotes:
      entry.speaker === undefined
        ? document.quotes
        : document.quotes.map((quote) => (quote.claim === id ? withSpeaker(quote, after.source) : quote)),
  };
}

export function onFigure(document: Document, id: string, entry: FigureCorrection): Document | undefined {
  if (entry.hide) return hidden(document, 'figures', id);
  const figure = document.figures.find((each) => each.id === id);
  const changed = figure && correctFigure(figure, entry);
  if (!figure || !changed) return undefined;
  const said = entry.speaker === undefined ? { figure: changed } : sayAnew(document, changed, entry.speaker);
  return {
    ...document,
    figures: replaced(document.figures, id, () => said.figure),
    claims: said.claim
      ? inOrder([...document.claims, said.claim], ({ content }) => content[0]?.start ?? 0)
      : document.claims,
  };
}

/** A figure in the mouth of another: its sentence becomes a claim of that speaker. */
function sayAnew(document: Document, figure: Figure, speaker: string | null): { figure: Figure; claim?: Claim } {
  const old = document.claims.find(({ id }) => id === figure.claim);
  const { claim: _claim, ...rest } = figure;
  const was = { speaker: old ? speakerName(old.source) : 'the document itself' };
  const mark = marked(figure.corrected, was, {});
  if (speaker === null) return { figure: { ...rest, ...mark } };
  const sentence = document.sentences.find((each) => contains(each, figure)) ?? {
    start: figure.start,
    end: figure.end,
  };
  const claim: Claim = {
    id: idOf(document.id, 'claim', 'editor', figure.id),
    source: sourceNamed(document, speaker, figure),
    cue: null,
    content: [sentence],
    mode: 'indirect',
    certainty: figure.certainty,
    rule: 'editor',
    corrected: { was, added: true },
  };
  return { figure: { ...rest, claim: claim.id, ...mark }, claim };
}

export function onQuote(document: Document, id: string, entry: QuoteCorrection): Document {
  if (entry.hide) return hidden(document, 'quotes', id);
  const quote = document.quotes.find((each) => each.id === id);
  if (!quote) return document;
  const quotes = replaced(document.quotes, id, (each) => correctQuote(document, each, entry));
  const { speaker } = entry;
  if (speaker === undefined || quote.claim === undefined) return { ...document, quotes };
  const claims = replaced(document.claims, quote.claim, (claim) => correctClaim(document, claim, { speaker }));
  return { ...document, quotes, claims };
}

/** The event, and the date that it is among all dates, which comparisons count from. */
export function onEvent(document: Document, id: string, entry: EventCorrection): Document {
  const dates = document.dates?.filter((date) => !entry.hide || date.id !== id);
  const others = dates ? { dates: replaced(dates, id, (date) => correctEvent(date, entry)) } : {};
  return entry.hide
    ? { ...hidden(document, 'events', id), ...others }
    : { ...document, ...others, events: replaced(document.events, id, (event) => correctEvent(event, entry)) };
}
