import { type Entry, MAX_DOCUMENT_BYTES, UnreadableError } from '../reading.ts';
import type { Source } from '../source.ts';
import { type Listed, listEntries, truncated } from './directory.ts';
import { HEADER_BYTES, inflatePart, isBomb, lengthBefore, ratio } from './inflate.ts';

/** What systems put into archives beside the documents. */
const FURNITURE = /(?:^|[/\\])(?:\.(?!\.?[/\\])|__MACOSX[/\\]|~\$|Thumbs\.db$|desktop\.ini$)/i;
/** Of all files in an archive, inflated. */
const MAX_CONTAINER_BYTES = 500_000_000;

/**
 * The files of an archive in its order, without folders and what systems add; only one is in memory at a time. One that
 * cannot be inflated is given empty, with the reason. Throws an `UnreadableError` where the archive breaks a limit or
 * holds no file.
 */
export async function* unpackZip(source: Source): AsyncGenerator<Entry> {
  const listed = (await listEntries(source)).filter(({ name }) => !/[/\\]$/.test(name) && !FURNITURE.test(name));
  if (listed.length === 0) throw new UnreadableError('no-text', 'The archive holds no file', 'Remove it from seeds/');
  let inflated = 0;
  for (const entry of listed) {
    const read = await readEntry(source, entry);
    inflated += read.bytes.length;
    const failure = inflated > MAX_CONTAINER_BYTES ? TOO_MUCH : isBomb(inflated, source.size) ? RATIO : read.failure;
    yield { entry: plainName(entry.name), ...(failure ? { bytes: new Uint8Array(), failure } : { bytes: read.bytes }) };
  }
}

/** A name in an archive leads nowhere: "..\\..\\a.txt", "/etc/a.txt" → "a.txt", "etc/a.txt" */
const plainName = (name: string): string =>
  name
    .split(/[/\\]+(?!x[\da-f]{2})/)
    .filter((step) => !/^(?:\.{0,2}|[A-Za-z]:)$/.test(step))
    .join('/') || 'a file without a name';

async function readEntry(source: Source, entry: Listed): Promise<Pick<Entry, 'bytes' | 'failure'>> {
  try {
    return { bytes: await inflate(source, entry) };
  } catch (failure) {
    if (!(failure instanceof UnreadableError)) throw failure;
    return { bytes: new Uint8Array(), failure: reasonOf(failure) };
  }
}

async function inflate(source: Source, entry: Listed): Promise<Uint8Array> {
  const { headerAt, packedBytes, isLink } = entry;
  if (isLink) throw new UnreadableError('link', 'It is a symbolic link', 'Put the file itself into the archive');
  if (packedBytes > MAX_DOCUMENT_BYTES) throw new UnreadableError('too-large', 'It has more than 50 MB', 'Split it');
  const header = await source.read(headerAt, Math.min(source.size, headerAt + HEADER_BYTES));
  const end = headerAt + lengthBefore(header) + packedBytes;
  if (end > source.size) throw truncated();
  return inflatePart(await source.read(headerAt, end), entry, MAX_DOCUMENT_BYTES);
}

const reasonOf = ({ rule, message: reason, fix }: UnreadableError) => ({ rule, reason, fix });

const RATIO = reasonOf(ratio());
const TOO_MUCH = {
  rule: 'inflated',
  reason: 'It was not read: the archive inflates to more than 500 MB',
  fix: 'Split the archive',
};
