import type { FileFormat } from '../format.ts';

/** What nothing else recognizes, exports of news archives as text among it. */
export const text: FileFormat = {
  kind: 'text',
  name: 'plain text',
  endings: ['txt', 'text'],
  isHeavy: false,
  recognizes: () => true,
  open: async (bytes) => ({ readings: await (await import('./index.ts')).readPlainText(bytes) }),
};
