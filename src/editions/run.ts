import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { makeLibrary } from '../library/index.ts';
import { SILENT } from '../library/progress.ts';
import { readPlace, readSettings } from '../library/settings.ts';
import { explain, UserError } from '../userError.ts';
import { readBuiltSite } from './builtPages.ts';
import { dateOfDocuments, type Edition } from './edition.ts';
import { editionMakers, sizeInWords, writeEditions } from './index.ts';

/** `npm run editions -- [FOLDER]`: the editions of the site in OUT once more, however large, into a folder. */
async function run(folder: string): Promise<void> {
  const settings = readSettings(process.env, process.cwd());
  const library = await makeLibrary(settings, SILENT);
  const id = await readEditionId(settings.out);
  const date = settings.date ?? dateOfDocuments(library.documents);
  const edition: Edition = { id, ...(date ? { date } : {}) };
  const site = await readBuiltSite(settings.out, readPlace(process.env, library.site.address));
  for (const { name, bytes } of await writeEditions(folder, editionMakers(site, library, edition))) {
    const path = relative(process.cwd(), join(folder, name));
    process.stdout.write(`${path}  ${sizeInWords(bytes)}\n`);
  }
}

/** As the build wrote it into the site. */
async function readEditionId(out: string): Promise<string> {
  const script = await readFile(join(out, 'search.js'), 'utf8').catch(() => '');
  const id = /const EDITION = ["']([\da-f]{12})["']/.exec(script)?.[1];
  if (id !== undefined) return id;
  throw new UserError(`Cannot make editions of "${out}": it holds no built site, expected one`, {
    fix: 'Run "npm run build" first, with the same OUT, BASE and SITE',
  });
}

try {
  await run(resolve(process.argv[2] ?? 'editions'));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
