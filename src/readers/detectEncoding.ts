import { analyse } from 'chardet';
import { type ReadingNotice, UnreadableError } from './reading.ts';
import { wordShare } from './wordShape.ts';

export type DetectedEncoding = Readonly<{ encoding: string; notices: readonly ReadingNotice[] }>;

/** Bytes that are looked at for a guess; a text shows its encoding early. */
const SAMPLE_BYTES = 100_000;
/** Share of the words with letters beyond ASCII that must look like words: 0 to 1. */
const MIN_WORD_SHARE = 0.8;
/** What a file says of itself counts as much as this much of chardet's confidence (0 to 100). */
const LABEL_CONFIDENCE = 20;
/** Fewer bytes beyond ASCII fit many encodings: then only the file's own label and the likeliest count. */
const MIN_TELLING_BYTES = 6;
const LIKELIEST = 'windows-1252';
/** Encodings of Cyrillic that chardet does not know. */
const UNKNOWN_TO_CHARDET = ['ibm866', 'x-mac-cyrillic'] as const;
/** Two bytes a letter: nearly all bytes make some letter of these, so that only a sure guess counts. */
const TWO_BYTES = /^(?:gbk|gb18030|big5|shift_jis|euc-(?:kr|jp))$/;
const SURE_CONFIDENCE = 30;
/** Japanese as mail was once sent: ASCII alone, with marks where its letters begin. */
const ISO_2022_JP = /\x1B\$[@B](?:[!-~]{2})+\x1B\([BJ]/;
export const SAVE_AS_UTF8 = 'Save the file as UTF-8 from the program that wrote it';

/** Other ways to write letters in ASCII alone, which no decoder here reads: Korean and Chinese mail, and Chinese news. */
const SEVEN_BITS = [
  { name: 'ISO-2022-KR', pattern: /\x1B\$\)C/ },
  { name: 'ISO-2022-CN', pattern: /\x1B\$[)*][AGH]/ },
  { name: 'HZ', pattern: /~\{(?:[!-w][!-~]){2,}~\}/ },
] as const;

/**
 * The encoding of bytes without a byte order mark: UTF-16 by its zero bytes, UTF-8 where it is valid, else what fits
 * best of the file's own label and the guesses of chardet (a port of ICU's detectors). A guess and a wrong label carry
 * a notice, and so do bytes that damage UTF-8. Throws an `UnreadableError` where nothing fits.
 */
export function detectEncoding(bytes: Uint8Array, declared?: string): DetectedEncoding {
  const label = normalizeLabel(declared);
  const wide = wideEncodingOf(bytes);
  if (wide) return { encoding: wide, notices: [] };
  if (bytes.includes(0x1b) && ISO_2022_JP.test(Buffer.from(bytes).toString('latin1'))) {
    return { encoding: 'iso-2022-jp', notices: label && label !== 'utf-8' ? [] : [noticeGuess('iso-2022-jp')] };
  }
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) {
    const isAscii = utf8.length === bytes.length;
    if (isAscii) refuseSevenBits(utf8);
    return { encoding: 'utf-8', notices: isAscii ? [] : noticeLabel(label, 'utf-8') };
  }
  if (isMostlyUtf8(bytes)) return { encoding: 'utf-8', notices: [noticeStray(bytes)] };
  const best = guessLegacy(bytes, label);
  if (!best && isSlip(bytes)) return { encoding: 'utf-8', notices: [noticeStray(bytes)] };
  const damaged = best ? undefined : damagedIn(bytes, label);
  if (damaged) return { encoding: damaged, notices: [noticeStray(bytes, damaged)] };
  if (!best) throw undecodable(bytes, label ?? analyse(bytes.subarray(0, SAMPLE_BYTES))[0]?.name);
  if (best === label) return { encoding: best, notices: [] };
  return { encoding: best, notices: label ? noticeLabel(label, best) : [noticeGuess(best)] };
}

function refuseSevenBits(ascii: string): void {
  const found = SEVEN_BITS.find(({ pattern }) => pattern.test(ascii));
  if (!found) return;
  throw new UnreadableError('undecodable', `It is written in ${found.name}, which is not read`, SAVE_AS_UTF8);
}

/** The text, or undefined where a byte cannot be read in that encoding. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Offset at which the first letter that `encoding` cannot read begins, found by halving. */
export function firstInvalidByte(bytes: Uint8Array, encoding: string): number {
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
  // A letter of several bytes may have begun before the byte that breaks it.
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, good), { stream: true });
  if (encoding === 'utf-8') return new TextEncoder().encode(text).length;
  return encoding.startsWith('utf-16') ? text.length * 2 : good;
}

/** "ISO-8859-1" → "windows-1252", as browsers read it; undefined for a name that no decoder knows. */
function normalizeLabel(declared: string | undefined): string | undefined {
  try {
    return declared ? new TextDecoder(declared).encoding : undefined;
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: in most scripts one byte of each two takes hardly any value but 0 or that of its block. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4000) & ~1);
  if (sample.length < 4 || bytes.length % 2 || !sample.includes(0)) return undefined;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = tryDecode(sample, encoding) ?? '';
    const usual = text.match(/[\t\n\r -~\u00A0-\u024F\u0370-\u05FF\u0600-\u06FF\u2010-\u203A]/g)?.length ?? 0;
    if (usual > text.length * 0.9) return encoding;
  }
  return undefined;
}

/** Whether most bytes beyond ASCII stand in whole UTF-8 sequences: then the rest is damage, not another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    const isWhole = more > 0 && bytes.subarray(at + 1, at + 1 + more).every((byte) => (byte & 0xc0) === 0x80);
    if (isWhole) at += more;
    if (isWhole) whole += 1;
    else stray += 1;
  }
  return whole > 0 && whole >= stray;
}

/** An encoding of two bytes a letter in which hardly a letter of the text is lost: what the file says, or the best guess. */
function damagedIn(bytes: Uint8Array, label: string | undefined): string | undefined {
  const [first] = analyse(bytes.subarray(0, SAMPLE_BYTES));
  const guess = first && first.confidence >= SURE_CONFIDENCE ? normalizeLabel(first.name) : undefined;
  return [label, guess].find((encoding) => {
    if (!encoding || !TWO_BYTES.test(encoding)) return false;
    const text = new TextDecoder(encoding).decode(bytes);
    const lost = text.split('\uFFFD').length - 1;
    return lost > 0 && lost * LETTERS_PER_SLIP <= text.length && wordShare(text) >= MIN_WORD_SHARE;
  });
}

const LETTERS_PER_SLIP = 1000;

/** A byte or two beyond ASCII in a long text that are no letter of any encoding: damage. */
function isSlip(bytes: Uint8Array): boolean {
  let beyond = 0;
  for (const byte of bytes) if (byte >= 0x80) beyond += 1;
  return beyond * BYTES_PER_SLIP <= bytes.length;
}

const BYTES_PER_SLIP = 100;

/** The pieces of a file that have a byte beyond ASCII in them: scripts, markup and English tell nothing of its letters. */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const [found, space]: [Uint8Array[], Uint8Array] = [[], new Uint8Array([0x20])];
  let [length, start, isTelling] = [0, 0, false];
  for (let at = 0; at <= bytes.length && length < SAMPLE_BYTES; at += 1) {
    const byte = bytes[at];
    if (byte !== undefined && byte >= 0x80) isTelling = true;
    if (byte !== undefined && !PARTINGS.has(byte)) continue;
    if (isTelling) found.push(bytes.subarray(start, at), space);
    if (isTelling) length += at - start;
    [start, isTelling] = [at + 1, false];
  }
  return new Uint8Array(Buffer.concat(found));
}

/** Line ends, "<", ">", quotation marks, "." and ",": between them stands a piece of text or of markup. */
const PARTINGS: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x22, 0x27, 0x2c, 0x2e, 0x3c, 0x3e]);

/** A letter with an accent at a digit is a damaged byte: "1ÿ5". */
const IN_NUMBER = /\d[\u00C0-\u00FF]|[\u00C0-\u00FF]\d/;

function guessLegacy(bytes: Uint8Array, label: string | undefined): string | undefined {
  const sample = tellingBytes(bytes);
  const confidences = new Map<string, number>(UNKNOWN_TO_CHARDET.map((encoding) => [encoding, 0]));
  for (const { name, confidence } of analyse(sample)) {
    const encoding = normalizeLabel(name);
    if (encoding) confidences.set(encoding, Math.max(confidence, confidences.get(encoding) ?? 0));
  }
  if (label) confidences.set(label, (confidences.get(label) ?? 0) + LABEL_CONFIDENCE);
  confidences.delete('utf-8');
  const isTelling = sample.filter((byte) => byte >= 0x80).length >= MIN_TELLING_BYTES;
  const scored = [...confidences].flatMap(([encoding, confidence]) => {
    if (!isTelling && encoding !== label && encoding !== LIKELIEST) return [];
    if (TWO_BYTES.test(encoding) && confidence < SURE_CONFIDENCE) return [];
    const text = tryDecode(bytes, encoding) === undefined ? undefined : tryDecode(sample, encoding);
    const share = text === undefined || (!isTelling && IN_NUMBER.test(text)) ? 0 : wordShare(text);
    return text !== undefined && share >= MIN_WORD_SHARE ? [{ encoding, text, score: share + confidence / 200 }] : [];
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  const labelled = scored.find(({ encoding }) => encoding === label);
  return labelled && labelled.text === best?.text ? label : best?.encoding;
}

function undecodable(bytes: Uint8Array, guess?: string): UnreadableError {
  const doubt = guess ? `, and ${guess.toUpperCase()}, the best guess, does not fit` : '';
  return new UnreadableError(
    'undecodable',
    `Bytes from offset ${firstInvalidByte(bytes, 'utf-8')} on are not valid UTF-8${doubt}`,
    SAVE_AS_UTF8,
  );
}

const noticeStray = (bytes: Uint8Array, encoding = 'utf-8'): ReadingNotice => ({
  rule: 'stray-byte',
  reason: `Bytes from offset ${firstInvalidByte(bytes, encoding)} on are not valid ${encoding.toUpperCase()}; each is a letter that is lost`,
  fix: 'Save it again from where it comes from, as UTF-8',
});

const noticeGuess = (encoding: string): ReadingNotice => ({
  rule: 'encoding-guess',
  reason: `It does not say its encoding and was read as ${encoding.toUpperCase()}`,
  fix: 'Look at the letters with accents; save the file as UTF-8 if they are wrong',
});

const noticeLabel = (label: string | undefined, encoding: string): ReadingNotice[] =>
  label === undefined || label === encoding
    ? []
    : [
        {
          rule: 'encoding-label',
          reason: `It says ${label.toUpperCase()} but is ${encoding.toUpperCase()}, and was read as that`,
          fix: 'Nothing to do; save the file as UTF-8 to be sure',
        },
      ];
