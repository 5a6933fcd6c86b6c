import type { FileFormat, Head, RefusedFormat } from './format.ts';
import { FORMATS, TEXT_FORMATS } from './formats.ts';
import { REFUSED_FORMATS } from './refused/index.ts';

const ALL_FORMATS = [...FORMATS, ...TEXT_FORMATS];
/** Enough for every signature, and for the head of a page. */
const HEAD_BYTES = 8192;

/** What a file is, by its first bytes and characters; the ending only parts Markdown from text and pieces of HTML. */
export function detectFormat(file: string, bytes: Uint8Array): FileFormat | RefusedFormat {
  const head = headOf(file, bytes);
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
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const text = isWide
    ? new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head)
    : Buffer.from(head)
        .toString('latin1')
        .replace(/^\xEF\xBB\xBF/, '');
  return { text: text.replaceAll('\r\n', '\n'), ending: endingOf(file), bytes };
}
