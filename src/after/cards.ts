import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listCards } from '../cards/list.ts';
import { writeCards } from '../cards/write.ts';
import { processSettings, sharedLibrary } from '../library/shared.ts';

/** Writes a share image for every page into the built site. */
export const cards = (): AstroIntegration => ({
  name: 'crossbrief-cards',
  hooks: {
    async 'astro:build:done'({ dir, logger }) {
      const started = performance.now();
      const library = await sharedLibrary();
      const { cache, seeds } = processSettings();
      const { written, rendered } = await writeCards(listCards(library), fileURLToPath(dir), cache, seeds);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      logger.info(`${written} cards, ${rendered} of them drawn anew, in ${seconds} s`);
    },
  },
});
