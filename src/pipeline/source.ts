import type { Block, Document, DocumentNotes, Format, Metadata } from '../records/index.ts';

/** One article on its way into the pipeline: what a reader took from the file and what the editor knows. */
export type Source = Readonly<{
  id: string;
  file: string;
  sha256: string;
  format: Format;
  container?: Document['container'];
  text: string;
  blocks?: readonly Block[];
  frontMatter: Metadata;
  markup: Metadata;
  /** Used where neither markup nor text says anything. */
  properties?: Metadata;
  notes: DocumentNotes;
}>;
