import type { FileFormat, Head, RefusedFormat } from './format.ts';
import { FORMATS, TEXT_FORMATS } from './formats.ts';
import { REFUSED_FORMATS } from './refused/index.ts';
import type { Source } from './source.ts';
import { archiveNames, isZip } from './zip/archive.ts';
import { namesIn } from './zip/directory.ts';

const ALL_FORMATS = [...FORMATS, ...TEXT_FORMATS];
/** Enough for every signature, and for the head of a page. */
const HEAD_BYTES = 8192;
const MIN_ZERO_SHARE = 0.6;

/** What a file is, by its first bytes and characters; the ending only parts Markdown from text and pieces of HTML. */
export function detectFormat(file: string, bytes: Uint8Array): FileFormat | RefusedFormat {
  const head = headOf(file, bytes);
  return formatOf(isZip(head) ? { ...head, names: archiveNames(bytes) } : head);
}

/** The same of a file that is not held in memory. */
export async function detectLarge(file: string, source: Source): Promise<FileFormat | RefusedFormat> {
  const head = headOf(file, await source.read(0, Math.min(source.size, HEAD_BYTES)));
  return formatOf(isZip(head) ? { ...head, names: await namesIn(source) } : head);
}

function formatOf(head: Head): FileFormat | RefusedFormat {
  const found = [...FORMATS, ...REFUSED_FORMATS, ...TEXT_FORMATS].find(({ recognizes }) => recognizes(head));
  return found ?? (TEXT_FORMATS.at(-1) as FileFormat);
}

/** The format that the ending of a name promises; undefined for an ending that promises nothing. "a.PDF" → PDF */
export function promisedFormat(file: string): FileFormat | undefined {
  const ending = endingOf(file);
  return ALL_FORMATS.find(({ endings }) => endings.includes(ending));
}

export const isReadFormat = (format: FileFormat | RefusedFormat): format is FileFormat => 'kind' in format;

/** A format in which a small file can hold very much is read where it can be ended. */
export function isHeavy(file: string, bytes: Uint8Array): boolean {
  const format = detectFormat(file, bytes);
  return isReadFormat(format) && format.isHeavy;
}

/** "reports/a.b.TXT" → "txt"; "" where the name has none. */
const endingOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

function headOf(file: string, bytes: Uint8Array): Head {
  const head = bytes.subarray(0, HEAD_BYTES);
  const wide = wideEncodingOf(head);
  const text = wide
    ? new TextDecoder(wide).decode(head)
    : Buffer.from(head)
        .toString('latin1')
        .replace(/^\xEF\xBB\xBF/, '');
  return { text: text.replaceAll('\r\n', '\n'), ending: endingOf(file), bytes };
}

/** UTF-16 by its mark, or by zero bytes that stand in most pairs and always at the same place of them. */
function wideEncodingOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe && !(head[2] === 0 && head[3] === 0)) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (const [at, byte] of head.entries()) {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  const most = head.length / 2;
  if (even === 0 && odd > most * MIN_ZERO_SHARE) return 'utf-16le';
  return odd === 0 && even > most * MIN_ZERO_SHARE ? 'utf-16be' : undefined;
}
