import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build as buildSite } from 'astro';
import { lastOutcome } from '../after/outcome.ts';
import { exitCodeOf } from '../commands/exitCode.ts';
import { noticeLine } from '../commands/inputs.ts';
import { countForHosts } from '../hosting/counts.ts';
import { type Library, makeLibrary } from '../library/index.ts';
import { PASSING } from '../library/passing.ts';
import type { Place, Settings } from '../library/settings.ts';
import { shareLibrary } from '../library/shared.ts';
import { keepNoMoreCode } from './compiledCode.ts';
import type { BuildEffects } from './index.ts';
import { buildWithoutIntruders } from './leftOut.ts';
import type { Stage } from './stages.ts';
import { type BuildFacts, writeSummary } from './summary.ts';
import { nextFolder, swapIn } from './swap.ts';
import { closeWorkshop, moveFolder, openWorkshop } from './workshop.ts';

/** What came of a build. */
export type Built = Readonly<{
  code: number;
  summary: string;
  stages: readonly Stage[];
  /** Whether the same inputs give the same site again: nothing of it was decided by the moment. */
  isLasting: boolean;
}>;

/** Builds the site in a folder of its own and puts it in the place of the old one. */
export async function buildAnew(root: string, settings: Settings & Place, effects: BuildEffects): Promise<Built> {
  const stages: Stage[] = [];
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const started = effects.now();
    const result = await work();
    stages.push({ name, seconds: (effects.now() - started) / 1000 });
    return result;
  };
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
        keepNoMoreCode();
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
    return {
      code: exitCodeOfLibrary(library),
      summary: writeSummary(facts satisfies BuildFacts),
      stages,
      isLasting: !library.notices.some(({ rule }) => PASSING.has(rule)),
    };
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
