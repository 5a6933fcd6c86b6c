import { UnreadableError } from '../reading.ts';

/** A part of a message, as its headers name it. */
export type MailPart = Readonly<{ mimeType: string }>;

/**
 * Parts that tell who got a message, on which way, and by which key it is signed: what is written for programs, and
 * nobody's business.
 */
const PRIVATE_PARTS: readonly RegExp[] = [
  /^message\/(?:global-)?(?:delivery-status|disposition-notification|headers)$/,
  /^message\/(?:feedback-report|tracking-status|external-body|partial|imdn\+xml|vnd\..*)$/,
  /^text\/(?:rfc822-headers|x-amp-html|calendar|x-vcalendar|directory|vcard|x-vcard)$/,
  /^application\/(?:ics|pgp-signature|pgp-keys|(?:x-)?pkcs7-signature|x-moz-deleted|applefile)$/,
];

/** Whether a part is no document: reports of servers, bare headers, keys, cards, invitations. */
export const isPrivatePart = ({ mimeType }: MailPart): boolean =>
  PRIVATE_PARTS.some((pattern) => pattern.test(mimeType.toLowerCase()));

const REPORT = /^multipart\/report\b/i;
const LOCKED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted)\b/i;

/** Throws an `UnreadableError` for what a mail server wrote, and for a message that only its addressee can open. */
export function checkReadable(contentType: string, parts: readonly MailPart[]): void {
  if (REPORT.test(contentType)) {
    throw new UnreadableError(
      'format',
      'It is a report of a mail server on how a message fared',
      'Put the message itself into seeds/ if it belongs to the subject',
    );
  }
  if (LOCKED.test(contentType) || parts.some(({ mimeType }) => LOCKED.test(mimeType))) {
    throw new UnreadableError(
      'password',
      'The message is encrypted or sealed (S/MIME or PGP)',
      'Open it in the mail program and save its text',
    );
  }
}
