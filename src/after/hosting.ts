import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listRedirects } from '../editions/redirects.ts';
import { hostRulesOf, writeHostFiles } from '../hosting/index.ts';
import { listFiles } from '../library/files.ts';
import { processPlace, sharedLibrary } from '../library/shared.ts';

/** Writes headers and redirects for the hosts that take them. */
export const hosting = (): AstroIntegration => ({
  name: 'crossbrief-hosting',
  hooks: {
    async 'astro:build:done'({ dir }) {
      const folder = fileURLToPath(dir);
      const library = await sharedLibrary();
      const place = { base: (await processPlace()).base, isPrivate: library.site.private };
      const files = await listFiles(folder);
      await writeHostFiles(folder, hostRulesOf(files, place, listRedirects(library)));
    },
  },
});
