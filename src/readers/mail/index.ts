import PostalMime, { type Email } from 'postal-mime';
import type { Metadata } from '../../records/index.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeLine, normalizeUrl } from '../fields.ts';
import { readPage } from '../html/index.ts';
import { layOutBlocks } from '../layOutBlocks.ts';
import { type Reading, type ReadingNotice, UnreadableError } from '../reading.ts';

/** A message within a message within a message: no more. */
const MAX_NESTING = 20;
const MAX_HEADER_BYTES = 1_000_000;

/**
 * A mail message, or a page saved whole (MHTML), as the text or page that it carries. Only sender, subject and day of a
 * mail are kept; whom it went to is nobody's business. Throws an `UnreadableError` where it carries neither.
 */
export async function readMail(bytes: Uint8Array): Promise<readonly Reading[]> {
  const email = await parse(bytes);
  const isPage = isSavedPage(email);
  const attached = isPage ? 0 : email.attachments.filter((each) => !each.related).length;
  const reading = email.html && (isPage || !hasWords(email.text)) ? readCarriedPage(email, isPage) : readText(email);
  return [{ ...reading, notices: [...reading.notices, ...noticeAttachments(attached)] }];
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

const isSavedPage = (email: Email): boolean =>
  /multipart\/related/i.test(headerOf(email, 'content-type')) &&
  (headerOf(email, 'snapshot-content-location') !== '' || /saved by|blink/i.test(headerOf(email, 'from')) || !email.to);

const hasWords = (text: string | undefined): boolean => /[\p{L}\p{N}]/u.test(text ?? '');

function readCarriedPage(email: Email, isPage: boolean): Reading {
  const reading = readPage(email.html ?? '');
  const url = normalizeUrl(headerOf(email, 'snapshot-content-location') || headerOf(email, 'content-location'));
  const fromPage = { ...(url ? { url } : {}), ...reading.markup };
  return { ...reading, markup: isPage ? fromPage : { ...fromPage, ...readHeaders(email) } };
}

function readText(email: Email): Reading {
  const subject = normalizeLine(email.subject ?? '');
  const paragraphs = (email.text ?? '').replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/);
  const { text, blocks, notices } = layOutBlocks([
    { text: subject, kind: 'title', rule: 'subject' },
    ...paragraphs.map((each) => classify(each)),
  ]);
  if (!blocks.some((block) => block.kind === 'paragraph')) {
    throw new UnreadableError('no-text', 'There are no words in the message', 'Save what is attached to it instead');
  }
  return { format: 'text', text, blocks, frontMatter: {}, markup: readHeaders(email), notices };
}

/** Quoted lines of an earlier message and the signature below "-- " are not what this message says. */
function classify(paragraph: string): { text: string; kind: 'paragraph' | 'clutter'; rule?: string } {
  const text = paragraph.replace(/\n+$/, '');
  if (/^-- ?\n/.test(text)) return { text, kind: 'clutter', rule: 'signature' };
  if (text.split('\n').every((line) => line.startsWith('>'))) return { text, kind: 'clutter', rule: 'quoted-message' };
  return { text, kind: 'paragraph' };
}

function readHeaders(email: Email): Metadata {
  const title = normalizeLine(email.subject ?? '');
  const sender = normalizeLine(email.from?.name ?? '');
  const published = parseWrittenDate(headerOf(email, 'date'));
  return { ...(title ? { title } : {}), ...(sender ? { authors: [sender] } : {}), ...(published ? { published } : {}) };
}

function noticeAttachments(count: number): ReadingNotice[] {
  if (count === 0) return [];
  return [
    {
      rule: 'attachments',
      reason: `${count} attached ${count === 1 ? 'file was' : 'files were'} not read`,
      fix: 'Put what belongs to the subject into seeds/ as a file of its own',
    },
  ];
}
