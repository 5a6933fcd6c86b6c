import { type Document, fileStemOf } from '../../records/index.ts';
import { openingOf, type ReadBlock } from './readBlocks.ts';

/** Where an editor corrects what was read from a document: "content/documents/103_note.yaml". */
export const notesFileOf = ({ file }: Pick<Document, 'file'>): string => `content/documents/${fileStemOf(file)}.yaml`;

/**
 * The lines of YAML that take the first block that was left out, and whose first words are shown, back into the
 * article; "…" where there is no such block.
 */
export function correctionOf(blocks: readonly ReadBlock[]): string {
  const [first = '…'] = blocks.flatMap(({ isLeftOut, passage: { pieces } }) =>
    isLeftOut && pieces[0]?.kind === 'words' ? [pieces[0].text] : [],
  );
  // A string of JSON is one of YAML: https://yaml.org/spec/1.2.2/#12-relation-to-json
  const { end } = openingOf(first, { start: 0, end: first.length });
  return `blocks:\n  - match: ${JSON.stringify(first.slice(0, end))}\n    kind: paragraph`;
}
