import type { FileFormat } from '../format.ts';
import { isZip } from '../zip/archive.ts';

/** Word, from 2007 on (ECMA-376). */
export const docx: FileFormat = {
  kind: 'docx',
  name: 'a Word document',
  endings: ['docx', 'docm', 'dotx'],
  isHeavy: true,
  recognizes: (head) => isZip(head) && isWord(head.names, head.text),
  open: async (bytes) => ({ readings: await (await import('./index.ts')).readDocx(bytes) }),
};

/** Of an archive that is cut off there is no directory: its first entry tells. */
const isWord = (names: readonly string[] | undefined, head: string): boolean =>
  names ? names.some((name) => /^word\/[^/]+\.xml$/.test(name)) : /\[Content_Types\]\.xml|word\//.test(head);
