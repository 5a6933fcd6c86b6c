import type { RefusedFormat } from '../format.ts';

const PICTURE = 'Read its text with OCR and put that into seeds/';
const RECORDING = 'Put its transcript into seeds/, as text, SRT or VTT';
const UNPACK = 'Unpack it';
const REMOVE = 'Remove it from seeds/';

/** First bytes by what they begin; the names are those that a person knows the format by. */
const SIGNATURES: readonly (readonly [signature: RegExp, name: string, fix: string])[] = [
  [/^(?:\uFEFF\0|\xFF\xFE\0\0|\0\0\xFE\xFF)/, 'a text in UTF-32', 'Save it as UTF-8'],
  [/^\x89PNG\r?\n/, 'a PNG picture', PICTURE],
  [/^\xFF\xD8\xFF/, 'a JPEG picture', PICTURE],
  [/^GIF8[79]a/, 'a GIF picture', PICTURE],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF picture', PICTURE],
  [/^RIFF[\s\S]{4}WEBP/, 'a WebP picture', PICTURE],
  [/^[\s\S]{4}ftyp(?:heic|heix|mif1|msf1|avif)/, 'a HEIC or AVIF picture', PICTURE],
  [/^BM[\s\S]{4}\0\0\0\0/, 'a BMP picture', PICTURE],
  [/^8BPS\0/, 'a Photoshop picture', PICTURE],
  [/^AT&TFORM/, 'a DjVu document', 'Save it as a PDF with a text layer'],
  [/^%!PS/, 'a PostScript document', 'Save it as PDF'],
  [/^(?:ID3[\x02-\x04]\0|\xFF[\xFB\xF3\xF2]|OggS\0|fLaC\0|RIFF[\s\S]{4}WAVE|#!AMR\n)/, 'a sound recording', RECORDING],
  [
    /^[\s\S]{4}ftyp|^\x1A\x45\xDF\xA3|^RIFF[\s\S]{4}AVI |^FLV\x01|^\0\0\x01\xBA/,
    'a film or sound recording',
    RECORDING,
  ],
  [/^\x1F\x8B/, 'a gzip archive', UNPACK],
  [/^7z\xBC\xAF/, 'a 7-Zip archive', UNPACK],
  [/^Rar!\x1A/, 'a RAR archive', UNPACK],
  [/^BZh[1-9]/, 'a bzip2 archive', UNPACK],
  [/^\xFD7zXZ\0/, 'an XZ archive', UNPACK],
  [/^\x28\xB5\x2F\xFD/, 'a Zstandard archive', UNPACK],
  [/^[\s\S]{257}ustar/, 'a tar archive', UNPACK],
  [/^PK\x05\x06/, 'an empty ZIP archive', REMOVE],
  [/^bplist/, 'a Safari web archive', 'Save the page as HTML'],
  [/^!BDN/, 'an Outlook mailbox (PST)', 'Save the messages as EML or MBOX'],
  [/^\x78\x9F\x3E\x22/, 'an Outlook attachment (winmail.dat)', 'Save the message as EML or text'],
  [
    /^\x03[\x00-\xFF][\x01-\x0C][\x01-\x1F][\s\S]{4}[\s\S]{2}[\s\S]{2}\0\0/,
    'a database (dBase)',
    'Keep data outside seeds/',
  ],
  [/^SQLite format 3\0/, 'a database (SQLite)', 'Keep data outside seeds/'],
  [/^(?:PAR1|ARROW1|Obj\x01)/, 'data (Parquet, Arrow, Avro)', 'Keep data outside seeds/'],
  [/^(?:MZ[^\n]{0,60}\0|\x7FELF|\xCF\xFA\xED\xFE|\xCA\xFE\xBA\xBE)/, 'a program', REMOVE],
  [/^(?:\0\x01\0\0\0|OTTO\0|wOF[F2][\0\x01])/, 'a font', REMOVE],
  [/^(?:\xFF?WPC|\xDB\xA5)/, 'a WordPerfect or old Word document', 'Save it as DOCX, PDF or text'],
];

/** A text has no zero bytes; one whose letters take two bytes each is decoded before. */
function isBinary(text: string): boolean {
  return text.includes('\0') || /[\x01\x02\x0E-\x1A]{4}/.test(text);
}

export const BINARY_FORMATS: readonly RefusedFormat[] = [
  ...SIGNATURES.map(
    ([signature, name, fix]): RefusedFormat => ({
      name,
      fix,
      recognizes: ({ text }) => signature.test(text),
    }),
  ),
  {
    name: 'a binary file of an unknown program',
    fix: 'Save it as text, PDF or DOCX from the program that wrote it',
    recognizes: ({ text }) => isBinary(text),
  },
];
