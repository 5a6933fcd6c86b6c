import { cleanText } from './cleanText.ts';
import { detectEncoding, firstInvalidByte, SAVE_AS_UTF8, tryDecode } from './detectEncoding.ts';
import { settleLetters } from './encodedTwice.ts';
import { type ReadingNotice, UnreadableError } from './reading.ts';

export type Decoded = Readonly<{ text: string; encoding: string; notices: readonly ReadingNotice[] }>;

const BYTE_ORDER_MARKS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** No article is longer; a file that is holds something else. */
export const MAX_CHARACTERS = 2_000_000;

/**
 * The text of a file: by its byte order mark, else as UTF-8 where it is valid, else in the encoding that it declares or
 * that its letters give away. Line ends become "\n", invisible controls go; of UTF-8 that is damaged each lost letter is
 * U+FFFD, with a notice. Throws an `UnreadableError` with the byte offset where the bytes are not valid otherwise, and one
 * that names the guess where the encoding stays doubtful.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new UnreadableError('empty', 'The file is empty', 'Put the text into it or remove it');
  const mark = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  const found = mark ? { encoding: mark.encoding, notices: [] } : detectEncoding(bytes, declared);
  const isDamaged = found.notices.some(({ rule }) => rule === 'stray-byte');
  const raw = isDamaged
    ? new TextDecoder(found.encoding).decode(bytes)
    : decodeFrom(mark?.bytes.length ?? 0, bytes, found.encoding);
  const settled = settleLetters(raw);
  const { text, notices } = cleanText(settled.text);
  return { text, encoding: found.encoding, notices: [...found.notices, ...settled.notices, ...notices] };
}

function decodeFrom(start: number, whole: Uint8Array, encoding: string): string {
  const bytes = whole.subarray(start);
  const text = tryDecode(bytes, encoding);
  if (text !== undefined) return text;
  throw new UnreadableError(
    'undecodable',
    `Bytes from offset ${start + firstInvalidByte(bytes, encoding)} on are not valid ${encoding.toUpperCase()}`,
    SAVE_AS_UTF8,
  );
}
