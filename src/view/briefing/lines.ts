import { isFragment } from '../../pipeline/briefing/fragments.ts';
import { spansOver } from '../../pipeline/spanIndex.ts';
import {
  type Claim,
  type Corrected,
  contains,
  type Digest,
  type Document,
  overlaps,
  type Span,
} from '../../records/index.ts';
import { anchorOf } from '../../site/address.ts';
import { isOpen } from '../evidence/place.ts';
import { type Voice, voicesOf } from '../evidence/sayers.ts';

/** A sentence of a document that a page prints, whole or up to where a clause of it ends. It stands on a page once. */
export type Line = Readonly<{
  span: Span;
  /** Of the element that shows it: what "¶ 4" points at. */
  id: string;
  /** The paragraph of the document that it stands in, from 1. */
  paragraph: number;
  /** Ids of the elements of the claims, quotations and dates that rest on it. */
  anchors: readonly string[];
  /** The claims that begin in it. */
  claims: readonly Claim[];
  /** The figures in it, to be marked. */
  marked: readonly Span[];
  voices: readonly Voice[];
  /** What the editor corrected in it, of claims and quotations. */
  corrected: readonly Corrected[];
}>;

/** The sentences of a briefing's paragraphs that may be printed, in their order; whatever leads to one finds it on the page. */
export function linesOf(briefing: Readonly<{ document: Document; digest: Pick<Digest, 'printed'> }>): Line[] {
  const { document } = briefing;
  const paragraphs = document.blocks.filter(({ kind }) => kind === 'paragraph');
  const numbers = new Map(paragraphs.map((block, index) => [block, index + 1]));
  return document.sentences.flatMap((sentence, index) => {
    if (!isOpen(briefing, sentence)) return [];
    const block = spansOver(paragraphs, sentence).find((each) => contains(each, sentence));
    const line = block && lineOf(document, index, numbers.get(block) ?? 1);
    return line && !isEmpty(document, line) ? [line] : [];
  });
}

/** A line that is no sentence, and on which nothing rests. */
const isEmpty = (document: Document, { span, anchors, marked }: Line): boolean =>
  anchors.length === 0 && marked.length === 0 && isFragment(document, span);

function lineOf(document: Document, index: number, paragraph: number): Line {
  const { start, end } = document.sentences[index] ?? { start: 0, end: 0 };
  const span = { start, end };
  const claims = document.claims.filter(({ content }) => content[0] && contains(span, startOf(content[0])));
  const quotes = document.quotes.filter((quote) => contains(span, startOf(quote)));
  const events = document.events.filter((event) => event.sentence === index);
  return {
    span,
    id: `s${index + 1}`,
    paragraph,
    anchors: [
      ...claims.map(({ id }) => anchorOf('claim', id)),
      ...quotes.map(({ id }) => anchorOf('quote', id)),
      ...events.map(({ id }) => anchorOf('event', id)),
    ],
    claims,
    marked: document.figures.filter((figure) => overlaps(figure, span)),
    voices: voicesOf(document, span),
    corrected: [...claims, ...quotes].flatMap(({ corrected }) => corrected ?? []),
  };
}

const startOf = ({ start }: Span): Span => ({ start, end: start });

/** The paragraph of a document that a span begins in, from 1; undefined in a heading or list. */
export function paragraphAt({ blocks }: Pick<Document, 'blocks'>, span: Span): number | undefined {
  const at = blocks.filter(({ kind }) => kind === 'paragraph').findIndex((block) => contains(block, startOf(span)));
  return at < 0 ? undefined : at + 1;
}

/** The line that holds a span; undefined where its sentence is not printed. */
export const lineAt = (lines: readonly Line[], span: Span): Line | undefined =>
  lines.find((line) => contains(line.span, startOf(span)));
