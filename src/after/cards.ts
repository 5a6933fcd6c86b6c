import { listCards } from '../cards/list.ts';
import { writeCards } from '../cards/write.ts';
import type { Step } from './index.ts';

/** Writes the share images that pages refer to. */
export const cards: Step = {
  name: 'cards',
  async run({ site, library, settings }) {
    const { written, rendered } = await writeCards(listCards(library), site.folder, settings.cache);
    site.add(written);
    return `${written.size} cards, ${rendered} of them drawn anew`;
  },
};
