import { inflateSync } from 'node:zlib';
import { UnreadableError } from '../reading.ts';

const MAX_INFLATED_BYTES = 100_000_000;
const MAX_RATIO = 100;
const RATIO_FREE_BYTES = 100_000;
/** A stream's dictionary stands before it and is short. */
const MAX_DICTIONARY_BYTES = 1000;
const MAX_FILTERS = 4;

/** What the streams of a file say of it: whether a page may hide words, and whether there are pictures. */
export type StreamSigns = Readonly<{ mayHide: boolean; hasPictures: boolean }>;

/** Drawing without ink, and on a layer: then it is looked whether a reader sees the words. */
const HIDING = /\b3\s+Tr\b|\/OC\s*\/\S+\s+BDC\b/;
const WHITE =
  /(?:^|\s)(?:1(?:\.0*)?\s+g|1(?:\.0*)?\s+1(?:\.0*)?\s+1(?:\.0*)?\s+(?:rg|scn?)|0(?:\.0*)?\s+0(?:\.0*)?\s+0(?:\.0*)?\s+0(?:\.0*)?\s+k)(?=\s)/g;
const OTHER_INK = /\s(?:g|rg|k|scn?|Q)\s/;
const SHOWS = /\bT[jJ]\b|\)\s*['"]\s/;
/** White ink is looked after so far: a table's head, a bar. */
const MAX_STRETCH = 20_000;

/** Whether a page's drawing shows words that may not be seen: without ink, on a layer, in white. */
function mayHideWords(drawing: string): boolean {
  if (HIDING.test(drawing)) return true;
  for (const { index, 0: ink } of drawing.matchAll(WHITE)) {
    const stretch = drawing.slice(index + ink.length, index + MAX_STRETCH);
    const end = stretch.search(OTHER_INK);
    if (SHOWS.test(end < 0 ? stretch : stretch.slice(0, end))) return true;
  }
  return false;
}

/** A page's own drawing is shorter; fonts and pictures are not looked at. */
const MAX_DRAWING_BYTES = 5_000_000;
const NO_DRAWING =
  /\/(?:FontFile\d?|Length1|Type\s*\/(?:ObjStm|XRef|Metadata)|Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType))\b/;

/**
 * Throws an `UnreadableError` where a compressed stream that pdf.js would unpack for the text inflates to too much.
 * Pictures are left out: they are not unpacked, and an empty scan shrinks to nothing.
 */
export function checkStreams(bytes: Uint8Array): StreamSigns {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let inflated = 0;
  let mayHide = false;
  let hasPictures = false;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary = dictionaryBefore(buffer, at);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary);
    hasPictures ||= isPicture;
    if (isPicture) continue;
    const start = buffer[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = buffer.indexOf('endstream', start);
    const data = inflate(buffer.subarray(start, end < 0 ? buffer.length : end), Math.min(filters, MAX_FILTERS));
    if (filters > 0) inflated += data.length;
    if (inflated > MAX_INFLATED_BYTES) throw bomb('more than 100 MB');
    mayHide ||=
      data.length < MAX_DRAWING_BYTES && !NO_DRAWING.test(dictionary) && mayHideWords(data.toString('latin1'));
    at = end < 0 ? buffer.length : end;
  }
  return { mayHide, hasPictures };
}

function dictionaryBefore(buffer: Buffer, at: number): string {
  const before = buffer.toString('latin1', Math.max(0, at - MAX_DICTIONARY_BYTES), at);
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

function inflate(packed: Buffer, filters: number): Buffer {
  let data = packed;
  for (let pass = 0; pass < filters; pass += 1) {
    const maxOutputLength = Math.min(MAX_INFLATED_BYTES, Math.max(RATIO_FREE_BYTES, packed.length * MAX_RATIO));
    try {
      data = inflateSync(data, { maxOutputLength, finishFlush: 2 });
    } catch (cause) {
      if (cause instanceof RangeError) throw bomb(`more than ${MAX_RATIO} times its size`);
      return Buffer.alloc(0); // damaged or encrypted: pdf.js decides
    }
  }
  return data;
}

const bomb = (much: string): UnreadableError =>
  new UnreadableError('ratio', `A stream of it inflates to ${much}`, 'Print it to a new PDF');
