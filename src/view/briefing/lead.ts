import { type Document, textOf } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { type Line, lineAt, linesOf } from './lines.ts';

/**
 * The sentence by which a list tells what a document says: its first key point with a sayer, else its first; none that its
 * title begins with already. Undefined where none may be printed.
 */
export function leadOf(briefing: Briefing): Line | undefined {
  const { document, digest } = briefing;
  const lines = linesOf(briefing).filter((line) => !isTitle(document, line));
  const keys = digest.keyPoints.flatMap((point) => lineAt(lines, point) ?? []);
  return keys.find(({ voices }) => voices.some(({ claim }) => claim)) ?? keys[0] ?? lines[0];
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the title is the sentence, or its first words where the document has none. */
const isTitle = ({ text, title }: Document, { span }: Line): boolean =>
  folded(textOf(text, span)).startsWith(folded(title));
