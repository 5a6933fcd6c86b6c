import { fileURLToPath } from 'node:url';
import { webFaces } from '../fonts/index.ts';
import { processPlace } from '../library/place.ts';
import { readSeedFiles } from '../library/seedFiles.ts';
import { processSettings } from '../library/shared.ts';
import { digestOfCode } from './inputs.ts';
import { compileAhead } from './pages/index.ts';
import { closeWorkshop, openWorkshop } from './workshop.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Nobody waits longer for it. */
export const MOST_MS = 120_000;

/**
 * Makes and keeps what rests on the code alone, so that a first build takes no longer than others: the pages are compiled,
 * the fonts cut, the code that reads and writes is loaded once.
 */
export async function prepare(): Promise<void> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }); // as in a build
  process.chdir(ROOT);
  const settings = { ...processSettings(), ...(await processPlace()) };
  const files = await readSeedFiles(settings.seeds).then(
    (read) => read.files.map(({ file }) => file),
    () => [],
  );
  const workshop = await openWorkshop(ROOT, process.pid);
  try {
    const project = { root: ROOT, settings, folder: workshop.folder, code: await digestOfCode(ROOT), files };
    await Promise.all([compileAhead(project), import('./anew.ts').then(webFaces)]);
  } finally {
    await closeWorkshop(workshop);
  }
}
