import { type Document, textOf } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { type Line, lineAt, linesOf } from './lines.ts';

/**
 * The sentence by which a list tells what a document says: its first key point with a sayer, else its first; none that its
 * title begins with already, and none that is `told`. Undefined where none may be printed.
 */
export function leadOf(briefing: Briefing, told: ReadonlySet<string> = new Set()): Line | undefined {
  const { document, digest } = briefing;
  const lines = linesOf(briefing).filter(
    (line) => !isTitle(document, line) && !told.has(folded(textOf(document.text, line.span))),
  );
  const keys = digest.keyPoints.flatMap((point) => lineAt(lines, point) ?? []);
  return keys.find(({ voices }) => voices.some(({ claim }) => claim)) ?? keys[0] ?? lines[0];
}

/** The same for a list of documents, in its order: what several of them say in the same words is told once. */
export function leadsOf(briefings: readonly Briefing[]): (Line | undefined)[] {
  const told = new Set<string>();
  return briefings.map((briefing) => {
    const line = leadOf(briefing, told);
    if (line) told.add(folded(textOf(briefing.document.text, line.span)));
    return line;
  });
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the title is the sentence, or its first words where the document has none. */
const isTitle = ({ text, title }: Document, { span }: Line): boolean =>
  folded(textOf(text, span)).startsWith(folded(title));
