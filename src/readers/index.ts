import type { Format } from '../records/index.ts';
import { readHtml } from './html/index.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plainText.ts';
import { type Reader, type Reading, UnreadableError } from './reading.ts';

export { type Reading, type ReadingNotice, UnreadableError } from './reading.ts';

const READERS: Partial<Record<Format, Reader>> = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
};

const ENDINGS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'text',
  html: 'html',
  htm: 'html',
  pdf: 'pdf',
  docx: 'docx',
};

/** What a file is, by its first bytes, then by the ending of its name; text where neither tells. */
export function detectFormat(name: string, bytes: Uint8Array): Format {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|head|body)\b/i.test(head)) return 'html';
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const byName = ENDINGS[ending] ?? 'text';
  return byName === 'markdown' ? byName : 'text';
}

/** Reads one file with the reader of its format. Throws an `UnreadableError` where it cannot be published. */
export async function readBytes(name: string, bytes: Uint8Array): Promise<readonly Reading[]> {
  const format = detectFormat(name, bytes);
  const read = READERS[format];
  if (!read) {
    throw new UnreadableError(
      'format',
      `It is a ${format.toUpperCase()} file, which cannot be read`,
      'Save it as text',
    );
  }
  return read(bytes);
}
