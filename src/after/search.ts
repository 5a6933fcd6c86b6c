import { writeIndex } from '../search/index.ts';
import { wordsScript } from '../search/words.ts';
import type { Step } from './index.ts';

/** Writes the index of the pages, and of every figure, claim and quote by itself. */
export const search: Step = {
  name: 'search',
  async run({ site, library, results, records: { pages: chosen } }) {
    const { pages, records, files, addresses } = await writeIndex(
      { ...library, sources: new Set(chosen.sources) },
      site.built(),
    );
    results.push(...addresses.map((address) => `${site.place.base}${address}`));
    for (const { path, content } of files) await site.write(`pagefind/${path}`, content);
    await site.write('search-words.js', wordsScript());
    return `${records} figures, claims and quotes and the text of ${pages} pages indexed`;
  },
};
