import { type ReadingNotice, UnreadableError } from './reading.ts';

export type Decoded = Readonly<{ text: string; encoding: string; notices: readonly ReadingNotice[] }>;

const BYTE_ORDER_MARKS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Controls that change how text is shown or hide in it; tabs and line ends stay. */
const INVISIBLE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/**
 * The text of a file: by its byte order mark, else UTF-8. Line ends become "\n", invisible controls go.
 * Throws an `UnreadableError` with the byte offset where the bytes are not valid in that encoding.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new UnreadableError('empty', 'The file is empty', 'Put the text into it or remove it');
  const mark = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  const encoding = mark?.encoding ?? 'utf-8';
  const raw = decodeAs(bytes.subarray(mark?.bytes.length ?? 0), encoding);
  return { ...cleanText(raw), encoding };
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const at = firstInvalidByte(bytes, encoding);
    throw new UnreadableError(
      'undecodable',
      `Bytes from offset ${at} on are not valid ${encoding.toUpperCase()}`,
      'Save the file as UTF-8',
      { cause },
    );
  }
}

/** Offset of the first byte that `encoding` cannot read, found by halving. */
function firstInvalidByte(bytes: Uint8Array, encoding: string): number {
  const reads = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (reads(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Line ends as "\n", without invisible controls; a notice says how many were removed. */
export function cleanText(raw: string): { text: string; notices: readonly ReadingNotice[] } {
  const unified = raw.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  let removed = 0;
  const text = unified.replace(INVISIBLE, () => {
    removed += 1;
    return '';
  });
  const notices: ReadingNotice[] = removed
    ? [
        {
          rule: 'invisible-characters',
          reason: `${removed} invisible control ${removed === 1 ? 'character was' : 'characters were'} removed`,
          fix: 'Nothing to do; look at the passage if it was not expected',
        },
      ]
    : [];
  return { text, notices };
}
