import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { Library } from '../library/index.ts';
import { sharedLibrary } from '../library/shared.ts';
import { languageOf, listSearchRecords } from './records.ts';
import { settleBundle } from './settle.ts';

/** Writes the search index of the built site: its pages, and every figure, claim and quote by itself. */
export const search = (): AstroIntegration => ({
  name: 'crossbrief-search',
  hooks: {
    async 'astro:build:done'({ dir, logger }) {
      const started = performance.now();
      const { pages, records } = await writeIndex(await sharedLibrary(), fileURLToPath(dir));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      logger.info(`${records} figures, claims and quotes and the text of ${pages} pages indexed in ${seconds} s`);
    },
  },
});

/** Indexes the site in `folder` and writes Pagefind's bundle to `pagefind/` in it. */
export async function writeIndex(library: Library, folder: string): Promise<{ pages: number; records: number }> {
  const created = await pagefind.createIndex({ forceLanguage: languageOf(library) });
  throwOn(created.errors, folder);
  const { index } = created;
  if (!index) throw new Error(`Cannot index "${folder}": Pagefind gave no index, expected one`);
  try {
    const { errors, page_count: pages } = await index.addDirectory({ path: folder });
    throwOn(errors, folder);
    const records = listSearchRecords(library);
    for (const record of records) throwOn((await index.addCustomRecord(record)).errors, folder);
    const bundle = join(folder, 'pagefind');
    throwOn((await index.writeFiles({ outputPath: bundle })).errors, folder);
    await settleBundle(bundle);
    return { pages, records: records.length };
  } finally {
    await pagefind.close();
  }
}

function throwOn(errors: readonly string[], folder: string): void {
  if (errors.length > 0) throw new Error(`Cannot index "${folder}": ${errors.join('; ')}`);
}
