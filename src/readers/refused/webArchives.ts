import { inflateRawSync } from 'node:zlib';
import type { Head, RefusedFormat } from '../format.ts';

const FIX = 'Save the page as HTML from the program that shows it';
const GZIP_HEADER_BYTES = 10;

/** The first letters of what gzip packed without a name of its own, as web archives are; "" for anything else. */
function unpackedHead({ bytes }: Head): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[3] !== 0) return '';
  try {
    const packed = bytes.subarray(GZIP_HEADER_BYTES, 4096);
    return inflateRawSync(packed, { finishFlush: 2, maxOutputLength: 100_000 }).toString('latin1', 0, 100);
  } catch {
    return '';
  }
}

const begins = (pattern: RegExp) => (head: Head) => pattern.test(head.text) || pattern.test(unpackedHead(head));

/** What crawlers write: pages with their pictures and headers. They are told before binary files, which they hold. */
export const WEB_ARCHIVES: readonly RefusedFormat[] = [
  { name: 'a web archive (WARC)', fix: FIX, recognizes: begins(/^WARC\/[01]\.\d/) },
  { name: 'a web archive (ARC)', fix: FIX, recognizes: begins(/^filedesc:\/\//) },
];
