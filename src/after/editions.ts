import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withFiles } from '../editions/builtPages.ts';
import { dateOfDocuments, type Edition, idOfFiles } from '../editions/edition.ts';
import { editionMakers, publishEditions, readWithBook } from '../editions/index.ts';
import { listFiles } from '../library/files.ts';
import { processPlace, processSettings, sharedLibrary } from '../library/shared.ts';
import { writeOffline, writeRemoval } from '../offline/write.ts';

/** Writes what readers take along: the book for print, the editions, and the service worker with its list. */
export const editions = (): AstroIntegration => ({
  name: 'crossbrief-editions',
  hooks: {
    async 'astro:build:done'({ dir, logger }) {
      const folder = fileURLToPath(dir);
      const place = await processPlace();
      const library = await sharedLibrary();
      const date = processSettings().date ?? dateOfDocuments(library.documents);
      const edition: Edition = { id: await idOfFiles(folder, await listFiles(folder)), ...(date ? { date } : {}) };
      await nameEdition(join(folder, 'search.js'), edition);
      const site = await readWithBook(folder, place, library, edition);
      const tooLarge = await publishEditions(site, editionMakers(site, library, edition));
      for (const name of tooLarge) logger.warn(`${name} is larger than hosts take: npm run editions writes it`);
      if (library.site.offline) await writeOffline(withFiles(site, await listFiles(folder)), edition);
      else await writeRemoval(folder);
    },
  },
});

/** Search keeps its index as long as the edition is the same. */
async function nameEdition(file: string, { id }: Edition): Promise<void> {
  const script = await readFile(file, 'utf8');
  const named = script.replace('__EDITION__', id);
  if (named === script) throw new Error(`Cannot name the edition in "${file}": it has no place for it`);
  await writeFile(file, named);
}
