import type { FileFormat } from '../format.ts';
import { listAll, sourceOf } from '../source.ts';
import { isZip } from './archive.ts';
import { FOREIGN_ARCHIVES } from './foreign.ts';

/** An archive of documents: each is read on its own. */
export const zip: FileFormat = {
  kind: 'zip',
  name: 'a ZIP archive',
  endings: ['zip'],
  isHeavy: true,
  recognizes: (head) => isZip(head) && !FOREIGN_ARCHIVES.some(({ recognizes }) => recognizes(head)),
  open: async (bytes) => ({ entries: await listAll((await import('./index.ts')).unpackZip(sourceOf(bytes))) }),
  unpack: async function* (source) {
    yield* (await import('./index.ts')).unpackZip(source);
  },
};
