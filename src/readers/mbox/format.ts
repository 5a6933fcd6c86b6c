import type { FileFormat } from '../format.ts';
import { isMail } from '../mail/format.ts';
import { listAll, sourceOf } from '../source.ts';
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
  open: async (bytes) => ({ entries: await listAll((await import('./index.ts')).unpackMbox(sourceOf(bytes))) }),
  unpack: async function* (source) {
    yield* (await import('./index.ts')).unpackMbox(source);
  },
};
