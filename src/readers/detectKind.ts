/** What a file is by its content, a reader each. */
export type SeedKind = 'text' | 'markdown' | 'html' | 'mail' | 'pdf' | 'docx';

/** A file that cannot be read, and what a person can make of it. */
export type ForeignKind = Readonly<{ name: string; fix: string }>;

type Signature<Kind> = Readonly<{ bytes: RegExp; kind: Kind }>;

const SIGNATURES: readonly Signature<SeedKind>[] = [
  { bytes: /^[\s\S]{0,1019}?%PDF-\d/, kind: 'pdf' },
  { bytes: /^PK\x03\x04/, kind: 'docx' },
];

const PICTURE = 'Read its text with OCR and put that into seeds/';
const OFFICE = 'Save it as DOCX, PDF or text';

const FOREIGN: readonly Signature<ForeignKind>[] = [
  {
    bytes: /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/,
    kind: { name: 'an old Word, Excel or Outlook file, or an encrypted DOCX', fix: `${OFFICE}, without a password` },
  },
  { bytes: /^\{\\rtf/, kind: { name: 'a rich text file (RTF)', fix: OFFICE } },
  { bytes: /^\x89PNG\r\n/, kind: { name: 'a PNG picture', fix: PICTURE } },
  { bytes: /^\xFF\xD8\xFF/, kind: { name: 'a JPEG picture', fix: PICTURE } },
  { bytes: /^GIF8[79]a/, kind: { name: 'a GIF picture', fix: PICTURE } },
  { bytes: /^(?:II\*\0|MM\0\*)/, kind: { name: 'a TIFF picture', fix: PICTURE } },
  { bytes: /^RIFF[\s\S]{4}WEBP/, kind: { name: 'a WebP picture', fix: PICTURE } },
  { bytes: /^\x1F\x8B/, kind: { name: 'a gzip archive', fix: 'Unpack it' } },
  { bytes: /^7z\xBC\xAF/, kind: { name: 'a 7-Zip archive', fix: 'Unpack it' } },
  { bytes: /^Rar!/, kind: { name: 'a RAR archive', fix: 'Unpack it' } },
  {
    bytes: /^\s*(?:\{\s*"[^"\n]{1,200}"\s*:|\[\s*\{\s*")/,
    kind: { name: 'data (JSON), not an article', fix: 'Keep data outside seeds/' },
  },
  { bytes: /^bplist/, kind: { name: 'a Safari web archive', fix: 'Save the page as HTML' } },
];

/** Endings that promise something, and what they promise. */
const ENDINGS: Readonly<Record<string, SeedKind>> = {
  docx: 'docx',
  eml: 'mail',
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  mht: 'mail',
  mhtml: 'mail',
  pdf: 'pdf',
  text: 'text',
  txt: 'text',
  xhtml: 'html',
};

/** The start of a page: after comments and an XML declaration comes its doctype or its first element. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]{0,500}-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b/i;
const FRAGMENT = /<(?:p|div|h[1-6]|article|section|table|ul|ol|br|span)\b[^>]*>/i;
/** Headers that only mail and saved pages have, and those that stand round them. */
const MAIL_HEADER = /^(?:mime-version|message-id|received|return-path|snapshot-content-location):/im;
const HEADER_LINE = /^(?:mime-version|message-id|received|return-path|from|to|subject|date|content-type):/gim;

/** What a file is, by its first bytes and characters; the ending only parts Markdown from text and pieces of HTML. */
export function detectKind(file: string, bytes: Uint8Array): SeedKind | ForeignKind {
  const head = headOf(bytes);
  const foreign = FOREIGN.find((each) => each.bytes.test(head));
  if (foreign) return foreign.kind;
  const binary = SIGNATURES.find((each) => each.bytes.test(head));
  if (binary) return binary.kind;
  if (PAGE.test(head)) return 'html';
  if (isMail(head)) return 'mail';
  const promised = promisedKind(file);
  if (promised === 'html' && FRAGMENT.test(head)) return 'html';
  return promised === 'markdown' ? 'markdown' : 'text';
}

/** What the ending of a name promises; undefined for an ending that promises nothing. "a.PDF" → "pdf" */
export function promisedKind(file: string): SeedKind | undefined {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined; // "a.constructor" promises nothing
}

/** HTML, mail, PDF and DOCX are read where they can be ended: a small file of these can hold very much. */
export function isHeavy(file: string, bytes: Uint8Array): boolean {
  const kind = detectKind(file, bytes);
  return kind !== 'text' && kind !== 'markdown';
}

/** The first characters, a byte each; of UTF-16 those of the text. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide) return new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  return Buffer.from(head)
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/, '');
}

function isMail(head: string): boolean {
  const headers = head.replaceAll('\r\n', '\n').split('\n\n')[0] ?? '';
  return /^[\w-]+:/.test(headers) && MAIL_HEADER.test(headers) && (headers.match(HEADER_LINE)?.length ?? 0) >= 3;
}
