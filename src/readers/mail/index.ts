import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Metadata } from '../../records/index.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeLine, normalizeUrl } from '../fields.ts';
import { readPage } from '../html/index.ts';
import { readLines } from '../html/lines.ts';
import { parsePage } from '../html/parse.ts';
import { type LooseBlock, layOutBlocks } from '../layOutBlocks.ts';
import { type Contents, type Entry, type Reading, type ReadingNotice, UnreadableError } from '../reading.ts';
import { declaredCharset, decodeAnew, isMisread, withPlainCharsets } from './charset.ts';
import { ENVELOPE } from './envelope.ts';
import { bareSubject, nameOf, splitMessage } from './message.ts';
import { checkReadable, isPrivatePart } from './parts.ts';
import { STUB, WROTE } from './words.ts';

/** A message within a message within a message: no more. */
const MAX_NESTING = 20;
const MAX_HEADER_BYTES = 1_000_000;
/** A part of plain text with less than this share of the words of its twin in HTML leaves something out. */
const MIN_TWIN_SHARE = 0.5;
/** Above this many words what stands over a forwarded message is a message of its own. */
const MAX_COVERING_WORDS = 40;

/**
 * A mail message, or a page saved whole (MHTML), as the text or page that it carries, with the files attached to it.
 * Only sender, subject and day of a mail are kept; whom it went to is nobody's business. What it forwards has its own.
 * Throws an `UnreadableError` where it carries neither words nor files.
 */
export async function openMail(bytes: Uint8Array): Promise<Required<Contents>> {
  const { email, notices } = await parseInItsLetters(withoutEnvelope(inSingleBytes(bytes)));
  checkReadable(headerOf(email, 'content-type'), email.attachments);
  if (isSavedPage(email)) return { readings: [readSavedPage(email)], entries: [] };
  const entries = email.attachments.filter((each) => !each.related && !isPrivatePart(each)).map(toEntry);
  const readings = readMessage(email).map((reading, at) =>
    at === 0 ? { ...reading, notices: [...notices, ...reading.notices] } : reading,
  );
  if (readings.length === 0 && entries.length === 0) {
    throw new UnreadableError(
      'no-text',
      'There are no words in the message',
      'Save what belongs to the subject as text',
    );
  }
  return { readings, entries };
}

/** A message that a program saved as UTF-16, as UTF-8. */
function inSingleBytes(bytes: Uint8Array): Uint8Array {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!isLittle && !isBig) return bytes;
  return new TextEncoder().encode(new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes));
}

function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const [line = ''] = ENVELOPE.exec(Buffer.from(bytes.subarray(0, 500)).toString('latin1')) ?? [];
  return bytes.subarray(line.length);
}

/** The articles of a message alone. */
export const readMail = async (bytes: Uint8Array): Promise<readonly Reading[]> => (await openMail(bytes)).readings;

/** The message with its text in the encoding that it is in, where it says another or none. */
async function parseInItsLetters(bytes: Uint8Array): Promise<{ email: Email; notices: readonly ReadingNotice[] }> {
  const email = await parse(bytes);
  if (!isMisread(email.text ?? '') && !isMisread(email.html ?? '')) return { email, notices: [] };
  const plain = await parse(withPlainCharsets(bytes));
  const declared = declaredCharset(bytes);
  const text = plain.text === undefined ? undefined : decodeAnew(plain.text, declared);
  const html = plain.html === undefined ? undefined : decodeAnew(plain.html, declared);
  const letters = { ...(text ? { text: text.text } : {}), ...(html ? { html: html.text } : {}) };
  return { email: { ...email, ...letters }, notices: (text ?? html)?.notices ?? [] };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_NESTING,
      maxHeadersSize: MAX_HEADER_BYTES,
    });
  } catch (cause) {
    throw new UnreadableError('damaged', 'The parts of the message cannot be told apart', 'Save its text', { cause });
  }
}

const headerOf = (email: Email, name: string): string => email.headers.find(({ key }) => key === name)?.value ?? '';

/** A browser's own header, its sender, or a page with its pictures that nobody sent. */
const isSavedPage = (email: Email): boolean =>
  email.html !== undefined &&
  (headerOf(email, 'snapshot-content-location') !== '' ||
    /saved by/i.test(headerOf(email, 'from')) ||
    (/multipart\/related|text\/html/i.test(headerOf(email, 'content-type')) &&
      !email.to &&
      !/@/.test(headerOf(email, 'from'))));

function readSavedPage(email: Email): Reading {
  const reading = readPage(email.html ?? '');
  const url = normalizeUrl(headerOf(email, 'snapshot-content-location') || headerOf(email, 'content-location'));
  return { ...reading, markup: { ...(url ? { url } : {}), ...reading.markup } };
}

const wordsIn = (text: string | undefined): number => text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The plain text, unless it is a stub of its twin in HTML, which then is the message. */
function readMessage(email: Email): Reading[] {
  const headers = readHeaders(email);
  if (email.html === undefined) return readText(email.text ?? '', email, headers);
  const lines = readLines(parsePage(email.html).body);
  const twinWords = lines.reduce((sum, line) => sum + wordsIn(line), 0);
  const isWhole =
    wordsIn(email.text) >= twinWords * MIN_TWIN_SHARE &&
    !(STUB.test(email.text ?? '') && wordsIn(email.text) < twinWords);
  if (wordsIn(email.text) > 0 && isWhole) return readText(email.text ?? '', email, headers);
  const html = lines.join('\n\n');
  const { forwarded, own } = splitMessage(html, email.subject ?? '');
  if (forwarded || own.some(({ rule }) => rule === 'quoted-message') || lines.some((line) => WROTE.test(line)))
    return readText(html, email, headers);
  return readHtmlBody(email.html, headers, html, email);
}

function readHtmlBody(html: string, headers: Metadata, text: string, email: Email): Reading[] {
  try {
    const reading = readPage(html);
    const { title: _, ...page } = reading.markup;
    return [{ ...reading, format: 'mail', markup: { ...page, ...headers } }];
  } catch (error) {
    if (!(error instanceof UnreadableError) || error.rule !== 'no-text') throw error;
    return readText(text, email, headers);
  }
}

/** Behind the words of a link its address, in pointed brackets: programs write it where they make text of a page. */
const LINK_ADDRESS = /(?<=\S)[ \t]*<https?:\/\/[^\s<>]+>/g;

function readText(text: string, email: Email, headers: Metadata): Reading[] {
  const { own, forwarded } = splitMessage(text.replace(LINK_ADDRESS, ''), email.subject ?? '');
  if (!forwarded) return readingOf(headers, own, []);
  const ownWords = own.reduce((sum, block) => sum + (block.kind === 'paragraph' ? wordsIn(block.text) : 0), 0);
  const passedOn = { ...headers, authors: [], ...forwarded.metadata };
  if (ownWords > MAX_COVERING_WORDS)
    return [...readingOf(headers, own, []), ...readingOf(passedOn, forwarded.blocks, [])];
  const covering = own.map((block): LooseBlock => ({ ...block, kind: 'clutter', rule: 'covering-note' }));
  return readingOf(passedOn, forwarded.blocks, covering);
}

function readingOf(
  { authors, ...markup }: Metadata,
  blocks: readonly LooseBlock[],
  before: readonly LooseBlock[],
): Reading[] {
  if (!blocks.some(({ kind, text }) => kind === 'paragraph' && /[\p{L}\p{N}]/u.test(text))) return [];
  const title: LooseBlock = { text: markup.title ?? '', kind: 'title', rule: 'subject' };
  const { notices, ...laid } = layOutBlocks([title, ...before, ...blocks]);
  return [
    {
      format: 'mail',
      ...laid,
      frontMatter: {},
      markup: { ...markup, ...(authors?.length ? { authors } : {}) },
      notices: [...notices, ...noticeCovering(before)],
    },
  ];
}

function readHeaders(email: Email): Metadata {
  const title = bareSubject(email.subject ?? '');
  const sender = nameOf(email.from?.name ?? '');
  const published = parseWrittenDate(headerOf(email, 'date'));
  return { ...(title ? { title } : {}), ...(sender ? { authors: [sender] } : {}), ...(published ? { published } : {}) };
}

/** "C:\\Users\\ana\\plan.docx" → "plan.docx": where it lay on somebody's machine is not told. */
const bareName = (name: string): string => normalizeLine(name.replace(/^.*[\\/]/s, ''));

function toEntry({ filename, mimeType, content }: Attachment, index: number): Entry {
  const name =
    bareName(filename ?? '').slice(0, 200) || `attachment ${index + 1}${mimeType === 'message/rfc822' ? '.eml' : ''}`;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { entry: name, bytes, isAttached: true };
}

function noticeCovering(blocks: readonly LooseBlock[]): ReadingNotice[] {
  const words = blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
  if (words === 0) return [];
  return [
    {
      rule: 'covering-note',
      reason: `The message passes another one on, which was read; ${words} ${words === 1 ? 'word' : 'words'} above it were set aside`,
      fix: 'Nothing to do; put the words into a text file if they belong to the subject',
    },
  ];
}
