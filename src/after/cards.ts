import { listCards } from '../cards/list.ts';
import { writeCards } from '../cards/write.ts';
import type { Step } from './index.ts';

/** Writes the share images that pages refer to. */
export const cards: Step = {
  name: 'cards',
  async run({ site, records, settings }) {
    const { written, rendered } = await writeCards(
      listCards(records, site.place.site !== undefined),
      site.folder,
      settings.cache,
      settings.seeds,
    );
    site.add(written);
    return `${written.size} cards, ${rendered} of them drawn anew`;
  },
};
