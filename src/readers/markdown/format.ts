import type { FileFormat } from '../format.ts';

/** Nothing but the ending of its name tells Markdown from text. */
export const markdown: FileFormat = {
  kind: 'markdown',
  name: 'Markdown',
  endings: ['md', 'markdown'],
  isHeavy: false,
  recognizes: ({ ending }) => markdown.endings.includes(ending),
  open: async (bytes) => ({ readings: await (await import('./index.ts')).readMarkdown(bytes) }),
};
