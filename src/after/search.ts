import { writeIndex } from '../search/index.ts';
import type { Step } from './index.ts';

/** Writes the index of the pages, and of every figure, claim and quote by itself. */
export const search: Step = {
  name: 'search',
  async run({ site, library }) {
    const { pages, records, files } = await writeIndex(library, site.folder);
    for (const { path, content } of files) await site.write(`pagefind/${path}`, content);
    return `${records} figures, claims and quotes and the text of ${pages} pages indexed`;
  },
};
