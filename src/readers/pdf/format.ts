import type { FileFormat } from '../format.ts';

export const pdf: FileFormat = {
  kind: 'pdf',
  name: 'a PDF',
  endings: ['pdf'],
  isHeavy: true,
  recognizes: ({ text }) => /^[\s\S]{0,1019}?%PDF-\d/.test(text),
  open: async (bytes) => ({ readings: await (await import('./index.ts')).readPdf(bytes) }),
};
