import { join, relative, resolve } from 'node:path';
import { readEditionId } from '../after/editions.ts';
import { openSite } from '../after/site.ts';
import { editionMakers, sizeInWords, writeEditions } from '../editions/index.ts';
import { makeLibrary } from '../library/index.ts';
import { SILENT } from '../library/progress.ts';
import { readPlace, readSettings } from '../library/settings.ts';
import { arrangeRecords } from '../site/arrange.ts';
import { dateOfDocuments, type Edition } from '../site/edition.ts';
import { explain, UserError } from '../userError.ts';

/** `npm run editions -- [FOLDER]`: the editions of the site in OUT once more, however large, into a folder. */
async function run(folder: string): Promise<void> {
  const settings = readSettings(process.env, process.cwd());
  const library = await makeLibrary(settings, SILENT);
  const site = await openSite(settings.out, readPlace(process.env, library.site.address)).catch(() => undefined);
  const id = site && (await readEditionId(site.read));
  if (!site || id === undefined) {
    throw new UserError(`Cannot make editions of "${settings.out}": it holds no built site, expected one`, {
      fix: 'Run "npm run build" first, with the same OUT, BASE and SITE',
    });
  }
  const date = settings.date ?? dateOfDocuments(library.documents);
  const edition: Edition = { id, ...(date ? { date } : {}) };
  const makers = editionMakers(site.built(), arrangeRecords(library), edition);
  for (const { name, bytes } of await writeEditions(folder, makers)) {
    const path = relative(process.cwd(), join(folder, name));
    process.stdout.write(`${path}  ${sizeInWords(bytes)}\n`);
  }
}

try {
  await run(resolve(process.argv[2] ?? 'editions'));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
