import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build as buildSite } from 'astro';
import { lastOutcome } from '../after/outcome.ts';
import { exitCodeOf } from '../commands/exitCode.ts';
import { noticeLine } from '../commands/inputs.ts';
import { countForHosts } from '../hosting/counts.ts';
import { type Library, makeLibrary } from '../library/index.ts';
import type { Progress } from '../library/progress.ts';
import type { Place, Settings } from '../library/settings.ts';
import { shareLibrary } from '../library/shared.ts';
import { buildWithoutIntruders } from './leftOut.ts';
import { type BuildFacts, writeSummary } from './summary.ts';
import { isProcessAlive, nextFolder, recover, swapIn } from './swap.ts';
import { takeTurn } from './turn.ts';
import { closeWorkshop, moveFolder, openWorkshop } from './workshop.ts';

/** What a build does to the world outside. */
export type BuildEffects = Readonly<{
  write: (text: string) => void;
  progress: Progress;
  /** Milliseconds. */
  now: () => number;
}>;

/**
 * Builds the site in a folder of its own and puts it in the place of the old one when everything holds. Gives the exit
 * code: 0 everything published, 2 some inputs rejected. Throws a `UserError` where nothing can be published; the old site
 * is untouched. Two builds into one folder wait for each other.
 */
export async function buildLibrarySite(
  root: string,
  settings: Settings & Place,
  effects: BuildEffects,
): Promise<number> {
  const shown = relative(root, settings.out) || settings.out;
  const endTurn = await takeTurn(`${settings.out}.lock`, `"${settings.seeds}" into "${shown}"`, effects.progress.say);
  try {
    return await buildInTurn(root, settings, effects);
  } finally {
    await endTurn();
  }
}

async function buildInTurn(root: string, settings: Settings & Place, effects: BuildEffects): Promise<number> {
  const stages: { name: string; seconds: number }[] = [];
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const started = effects.now();
    const result = await work();
    stages.push({ name, seconds: (effects.now() - started) / 1000 });
    return result;
  };
  await recover(settings.out, isProcessAlive);
  const workshop = await openWorkshop(root, process.pid);
  const next = nextFolder(settings.out, process.pid);
  try {
    const library = await buildWithoutIntruders(
      async (leftOut) => {
        const made = await timed('reading', () => makeLibrary(settings, effects.progress, leftOut));
        for (const notice of made.notices) effects.progress.say(noticeLine(notice));
        return made;
      },
      async (made) => {
        shareLibrary(made);
        await timed('site', () => buildSite(configOf(root, workshop.folder, workshop.site)));
      },
    );
    const outcome = lastOutcome();
    const facts = {
      library,
      out: relative(root, settings.out) || settings.out,
      site: settings.site,
      ...countFiles(outcome.sizes),
      host: await countForHosts(outcome.sizes, outcome.read),
    };
    await timed('change', async () => {
      await moveFolder(workshop.site, next);
      await swapIn(next, settings.out, process.pid);
    });
    for (const [name, seconds] of Object.entries(outcome.seconds)) stages.push({ name, seconds });
    effects.write(writeSummary({ ...facts, stages } satisfies BuildFacts));
    return exitCodeOfLibrary(library);
  } finally {
    await closeWorkshop(workshop);
    await rm(next, { recursive: true, force: true });
  }
}

/** The project's own configuration, at work in `folder`; forced, because what Astro kept is of another build. */
const configOf = (root: string, folder: string, outDir: string) =>
  ({
    root: folder,
    configFile: relative(folder, join(root, 'astro.config.mjs')),
    srcDir: join(root, 'src'),
    publicDir: join(root, 'public'),
    outDir,
    logLevel: 'silent',
    force: true,
  }) as const;

const exitCodeOfLibrary = ({ documents, notices }: Library): number =>
  exitCodeOf(documents.length, notices.filter((notice) => notice.kind === 'rejected').length);

function countFiles(sizes: ReadonlyMap<string, number>): { pages: number; cards: number } {
  const files = [...sizes.keys()];
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    cards: files.filter((file) => /^cards.*\.png$/.test(file)).length,
  };
}
