import type { FileFormat } from '../format.ts';
import { ENVELOPE } from './envelope.ts';

/** Headers that only mail and saved pages have, and those that stand round them. */
const SURE_HEADER =
  /^(?:mime-version|message-id|received|return-path|delivered-to|dkim-signature|snapshot-content-location):/im;
const KNOWN_HEADER =
  /^(?:mime-version|message-id|received|return-path|delivered-to|reply-to|sender|from|to|cc|subject|date|content-type|content-transfer-encoding):/gim;
const HEADER_LINE = /^(?:[!-9;-~]{1,76}:.*|[ \t]+\S.*)$/;
const ADDRESS = /^(?:from|to|sender|reply-to):.*[^\s@<>]@[^\s@<>]/im;
const MULTIPART = /^content-type:\s*multipart\/[\w-]+;\s*boundary=/im;

/** A page that a browser saved whole, though a line of its headers was broken. */
const MULTIPART_SAVED = /^from:\s*<?saved by[\s\S]*^content-type:\s*multipart\/related/im;

/** Mail (RFC 5322), and pages that a browser saved whole (MHTML). */
export const mail: FileFormat = {
  kind: 'mail',
  name: 'a mail message or a page saved whole',
  endings: ['eml', 'mht', 'mhtml'],
  isHeavy: true,
  recognizes: (head) => isMail(head.text, head.ending),
  open: async (bytes) => (await import('./index.ts')).openMail(bytes),
};

/**
 * Whether the lines before the first empty one are the headers of a mail: one that only mail has among three that are
 * known, or an address beside a second one; a name that promises mail needs one.
 */
export function isMail(text: string, ending = ''): boolean {
  const [headers = ''] = text.replace(ENVELOPE, '').split('\n\n', 1);
  const lines = headers.split('\n');
  const isCut = !text.includes('\n\n');
  if (mail.endings.includes(ending) && MULTIPART_SAVED.test(headers)) return true;
  if (!lines.slice(0, isCut ? -1 : undefined).every((line) => HEADER_LINE.test(line)) || /^\s/.test(headers))
    return false;
  const known = headers.match(KNOWN_HEADER)?.length ?? 0;
  if (SURE_HEADER.test(headers) && known >= 3) return true;
  if (MULTIPART.test(headers) || (ADDRESS.test(headers) && known >= 2)) return true;
  return mail.endings.includes(ending) && known >= 1;
}
