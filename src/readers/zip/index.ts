import { type Entry, UnreadableError } from '../reading.ts';
import { openArchive } from './archive.ts';

/** What systems put into archives beside the documents. */
const FURNITURE = /(?:^|\/)(?:\.|__MACOSX\/|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of an archive by name, in its order, without folders and what systems add. One that cannot be inflated is
 * given empty, and is rejected as that. Throws an `UnreadableError` where the archive breaks a limit or holds no file.
 */
export async function unpackZip(bytes: Uint8Array): Promise<readonly Entry[]> {
  const archive = openArchive(bytes, { isContainer: true });
  const names = archive.names.filter((name) => !name.endsWith('/') && !FURNITURE.test(name));
  if (names.length === 0) throw new UnreadableError('no-text', 'The archive holds no file', 'Remove it from seeds/');
  return names.map((entry) => ({ entry, ...readEntry(archive, entry) }));
}

function readEntry(archive: ReturnType<typeof openArchive>, name: string): Pick<Entry, 'bytes' | 'failure'> {
  try {
    return { bytes: archive.read(name) ?? new Uint8Array() };
  } catch (failure) {
    if (failure instanceof UnreadableError) {
      const { rule, message: reason, fix } = failure;
      return { bytes: new Uint8Array(), failure: { rule, reason, fix } };
    }
    throw failure;
  }
}
