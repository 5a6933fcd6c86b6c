import { wordsIn } from '../pipeline/briefing/words.ts';
import { type Digest, type Document, overlaps, type Span, textOf } from '../records/index.ts';

/**
 * The words of spans that may not be printed, each once and in alphabetical order: a search finds them, and nobody can put
 * the sentence together from them.
 */
export function hiddenWords(
  { document, digest }: Readonly<{ document: Pick<Document, 'text'>; digest: Pick<Digest, 'printed'> }>,
  spans: readonly Span[],
): string {
  const words = spans.flatMap((span) => wordsIn(document.text, span));
  const hidden = words.filter((word) => !digest.printed.some((part) => overlaps(part, word)));
  return [...new Set(hidden.map((word) => textOf(document.text, word).toLowerCase()))].sort().join(' ');
}
