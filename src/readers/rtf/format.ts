import type { FileFormat } from '../format.ts';

/** Rich text, as TextEdit, WordPad and old programs write it (Microsoft, RTF 1.9.1). */
export const rtf: FileFormat = {
  kind: 'rtf',
  name: 'a rich text file (RTF)',
  endings: ['rtf'],
  isHeavy: true,
  recognizes: ({ text }) => /^\s*\{\\rtf/.test(text),
  open: async (bytes) => ({ readings: await (await import('./index.ts')).readRtf(bytes) }),
};
