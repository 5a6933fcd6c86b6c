import { decode } from '../decode.ts';
import type { ReadingNotice } from '../reading.ts';
import { wordShare } from '../wordShape.ts';

/** Below this share of words that look like words, text beyond ASCII was read in another encoding than it is in. */
const MIN_WORD_SHARE = 0.8;
const CHARSET = /\bcharset\s*=\s*(?:"[^"\r\n]{0,60}"|[^\s;"]{1,60})/gi;
const HEADERS = /^content-type\s*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim;

/** Every byte is one letter of it, so that the bytes of a part come back from its text. */
const TRANSPARENT = 'windows-1252';

/** Whether the letters of a text were lost or mistaken when it was decoded as the message says. */
export const isMisread = (text: string): boolean =>
  /[^\0-\x7F]/.test(text) && (text.includes('\uFFFD') || wordShare(text.slice(0, SAMPLE_LETTERS)) < MIN_WORD_SHARE);

/** A text shows early what its letters are. */
const SAMPLE_LETTERS = 100_000;

/** The bytes of a message in which every part of text says that each byte is a letter. */
export function withPlainCharsets(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1');
  const told = source.replace(HEADERS, (header) => {
    if (CHARSET.test(header)) return header.replace(CHARSET, `charset="${TRANSPARENT}"`);
    return /:\s*text\//i.test(header) ? `${header}; charset="${TRANSPARENT}"` : header;
  });
  return new Uint8Array(Buffer.from(told, 'latin1'));
}

/** Text whose every letter is a byte, in the encoding that these bytes are in. `declared`: what the message said. */
export function decodeAnew(
  text: string,
  declared: string | undefined,
): { text: string; notices: readonly ReadingNotice[] } {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = byteOf(text.charCodeAt(at));
  return bytes.length === 0 ? { text, notices: [] } : decode(bytes, declared);
}

const UPPER = new Map(
  Array.from(
    new TextDecoder(TRANSPARENT).decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)),
    (letter, at) => [letter.charCodeAt(0), 0x80 + at],
  ),
);

const byteOf = (code: number): number => UPPER.get(code) ?? (code < 0x100 ? code : 0x3f);

/** The first encoding that the headers name. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 100_000)).toString('latin1');
  return /\bcharset\s*=\s*"?([\w.:-]{1,40})/i.exec(head)?.[1];
}
