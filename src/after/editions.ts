import { createHash } from 'node:crypto';
import { publishEditions } from '../editions/index.ts';
import { dateOfDocuments, type Edition } from '../site/edition.ts';
import type { Step, Work } from './index.ts';

/** Names the edition, and writes the book for print and the files to take along, as far as hosts take them. */
export const editions: Step = {
  name: 'editions',
  async run({ site, library, records, settings }) {
    const edition = await editionOf({ site, library, settings });
    await site.write(EDITION_SCRIPT, `export const EDITION = ${JSON.stringify(edition.id)};\n`);
    const names = records.pages.plan.editions ? undefined : [];
    const { files, tooLarge } = await publishEditions(site.built(), records, edition, names);
    for (const [file, content] of files) await site.write(file, content);
    return tooLarge.length > 0 ? `without ${tooLarge.join(', ')}, which hosts would not take` : 'all written';
  },
};

/** Tells search which edition this is, so that its index is kept as long as the edition is. */
const EDITION_SCRIPT = 'edition.js';

/** Files whose names change with what they hold. */
const NAMED_BY_CONTENT = /^(?:cards|pagefind\/(?:fragment|index|filter))\/|^(?:_astro|fonts)\/.+\.[\w-]{8,}\.\w+$/;

/** Changes with any file of a site; what is named after its content need not be read. */
async function idOf(files: readonly string[], read: Work['site']['read']): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\n`);
    if (!NAMED_BY_CONTENT.test(file)) hash.update(await read(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The edition of the site as it stands. */
export async function editionOf({
  site,
  library,
  settings,
}: Pick<Work, 'site' | 'library' | 'settings'>): Promise<Edition> {
  const date = settings.date ?? dateOfDocuments(library.documents);
  const files = site.files().filter((file) => file !== EDITION_SCRIPT);
  return { id: await idOf(files, site.read), ...(date ? { date } : {}) };
}

/** The id that the build wrote into the site; undefined where there is none. */
export const readEditionId = async (read: (file: string) => Promise<Uint8Array>): Promise<string | undefined> =>
  /"([\da-f]{12})"/.exec(await read(EDITION_SCRIPT).then(String, () => ''))?.[1];
