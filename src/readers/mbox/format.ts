import type { FileFormat } from '../format.ts';
import { isMail } from '../mail/format.ts';
import { POSTMARK } from './postmark.ts';

/** Mailboxes of Thunderbird, Apple Mail, Google Takeout and others. */
export const mbox: FileFormat = {
  kind: 'mbox',
  name: 'a mailbox (MBOX)',
  endings: ['mbox'],
  isHeavy: true,
  recognizes: ({ text }) => {
    const [first = '', ...rest] = text.split('\n');
    return POSTMARK.test(first) && isMail(rest.join('\n'), 'eml');
  },
  open: async (bytes) => ({ entries: await (await import('./index.ts')).unpackMbox(bytes) }),
};
