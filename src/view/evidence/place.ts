import { isFigureTold } from '../../pipeline/briefing/printed.ts';
import { wordsIn } from '../../pipeline/briefing/words.ts';
import {
  type Claim,
  contains,
  type Digest,
  type Document,
  type Event,
  type Figure,
  type Quote,
  type Span,
} from '../../records/index.ts';
import { anchorOf, pathOf } from '../../site/address.ts';
import { placeInSource } from '../../site/ownPages.ts';

/** A record of a document with its kind. */
export type Placed = Readonly<
  | { kind: 'figure'; record: Figure }
  | { kind: 'claim'; record: Pick<Claim, 'id' | 'content'> }
  | { kind: 'quote'; record: Pick<Quote, 'id' | 'start'> }
  | { kind: 'event'; record: Pick<Event, 'id' | 'sentence'> }
>;

type Printable = Readonly<{ document: Document; digest: Pick<Digest, 'printed'>; hasSource?: boolean }>;

/**
 * Where a record is shown on the pages of its document: the briefing, where it has a row for every figure that is worth one
 * and the sentence of what else is printed; the page that shows what was read, for what may not be.
 */
export function placeOf({ document, digest, ...rest }: Printable, placed: Placed): string {
  const { kind, record } = placed;
  const isListed = placed.kind !== 'figure' || (!placed.record.minor && isFigureTold(digest, placed.record));
  if (!isListed) return placeInSource({ document, ...rest }, record.id);
  const sentence = sentenceBehind(document, placed);
  const isShown = kind === 'figure' || (isOpen({ document, digest }, sentence) && isRunning(document, sentence));
  return isShown
    ? `${pathOf.briefing(document)}#${anchorOf(kind, record.id)}`
    : placeInSource({ document, ...rest }, record.id);
}

/** Whether a sentence stands in a paragraph: a heading is no line of a briefing. */
const isRunning = ({ blocks }: Pick<Document, 'blocks'>, sentence: Span | undefined): boolean =>
  sentence !== undefined && blocks.some((block) => block.kind === 'paragraph' && contains(block, sentence));

/** Whether a sentence may be printed from its first word on: a name in the midst of it is no line. */
export function isOpen(
  { document, digest }: Readonly<{ document: Pick<Document, 'text'>; digest: Pick<Digest, 'printed'> }>,
  sentence: Span | undefined,
): boolean {
  const [first] = sentence ? wordsIn(document.text, sentence) : [];
  return first !== undefined && digest.printed.some((part) => contains(part, first));
}

function sentenceBehind(document: Pick<Document, 'sentences'>, placed: Placed): Span | undefined {
  if (placed.kind === 'event') return document.sentences[placed.record.sentence];
  const start =
    placed.kind === 'quote' ? placed.record.start : placed.kind === 'claim' ? placed.record.content[0]?.start : 0;
  return start === undefined
    ? undefined
    : document.sentences.find((sentence) => sentence.start <= start && start < sentence.end);
}
