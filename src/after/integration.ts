import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Finishes the site that Astro wrote, so that `astro build` alone gives a whole one; not where it was to compile alone. The
 * steps are loaded when their time has come: they take as long to load as Astro itself.
 */
export const after = (): AstroIntegration => ({
  name: 'crossbrief-after',
  hooks: {
    async 'astro:build:done'({ dir, pages, logger }) {
      if (pages.length === 0) return;
      const { finishSite } = await import('./index.ts');
      await finishSite(fileURLToPath(dir), undefined, (line) => logger.info(line));
    },
  },
});
