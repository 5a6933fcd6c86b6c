import type { Basis } from '../../records/index.ts';

/** Where a field of a document comes from, in words. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  editor: 'given by the editor',
  'front-matter': 'from the file’s front matter',
  markup: 'from the page’s markup',
  text: 'read from the text',
  'file-name': 'from the file’s name',
};
