import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { workAhead } from '../after/ahead.ts';
import { finishSite } from '../after/index.ts';
import { exitCodeOf } from '../commands/exitCode.ts';
import { noticeLine } from '../commands/inputs.ts';
import { countForHosts } from '../hosting/counts.ts';
import { type Library, makeLibrary } from '../library/index.ts';
import { PASSING } from '../library/passing.ts';
import type { Place, Settings } from '../library/settings.ts';
import { shareLibrary } from '../library/shared.ts';
import { collectionsOf } from '../loaders/collections.ts';
import type { Begun } from './begun.ts';
import { keepCodeSoFar, keepNoMoreCode } from './compiledCode.ts';
import type { BuildEffects } from './index.ts';
import { buildWithoutIntruders } from './leftOut.ts';
import { type Bundle, writeBundle } from './pages/bundle.ts';
import { openKeptPages } from './pages/kept.ts';
import { renderPages } from './pages/render.ts';
import type { Stage } from './stages.ts';
import { type BuildFacts, writeSummary } from './summary.ts';
import { nextFolder, swapIn } from './swap.ts';
import { moveFolder } from './workshop.ts';

/** What came of a build. */
export type Built = Readonly<{
  code: number;
  summary: string;
  stages: readonly Stage[];
  /** Whether the same inputs give the same site again: nothing of it was decided by the moment. */
  isLasting: boolean;
}>;

/** Builds the site in a folder of its own and puts it in the place of the old one. */
export async function buildAnew(
  root: string,
  settings: Settings & Place,
  effects: BuildEffects,
  begun: Begun,
): Promise<Built> {
  const { workshop, compiler } = begun;
  const stages: Stage[] = [];
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const started = effects.now();
    const result = await work();
    stages.push({ name, seconds: (effects.now() - started) / 1000 });
    return result;
  };
  const next = nextFolder(settings.out, process.pid);
  try {
    const { library, result: outcome } = await buildWithoutIntruders(
      async (leftOut) => {
        const made = await timed('reading', () => makeLibrary(settings, effects.progress, leftOut));
        for (const notice of made.notices) effects.progress.say(noticeLine(notice));
        return made;
      },
      async (made, round) => {
        shareLibrary(made);
        const bundle = await timed('compiling', () =>
          beside(compiler.bundleWith(made.commentary), (isOver) => {
            keepCodeSoFar();
            return workAhead(made, settings, isOver);
          }),
        );
        keepNoMoreCode();
        const pages = await timed('rendering', () => writePages(bundle, made, settings, begun, round));
        return finishSite(workshop.site, pages);
      },
    );
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
    await rm(next, { recursive: true, force: true });
  }
}

/** Waits for one thing and does another in the meantime. */
async function beside<T>(awaited: Promise<T>, work: (isOver: () => boolean) => Promise<void>): Promise<T> {
  let isOver = false;
  const told = awaited.finally(() => {
    isOver = true;
  });
  const [result] = await Promise.all([told, work(() => isOver)]);
  return result;
}

/** Renders the pages of a library into the workshop; the code of each round is loaded anew. */
async function writePages(
  bundle: Bundle,
  library: Library,
  settings: Settings & Place,
  { workshop: { site, folder }, code: digest }: Begun,
  round: number,
): Promise<Map<string, string>> {
  const code = join(folder, `code-${round}`);
  await rm(site, { recursive: true, force: true });
  await writeBundle(bundle, code, site);
  const collections = collectionsOf(library);
  const kept = await openKeptPages(settings, { code: digest, bundle, collections });
  return renderPages({ code, facts: bundle.facts, collections, place: settings, site, kept });
}

const exitCodeOfLibrary = ({ documents, notices }: Library): number =>
  exitCodeOf(documents.length, notices.filter((notice) => notice.kind === 'rejected').length);

function countFiles(sizes: ReadonlyMap<string, number>): { pages: number; cards: number } {
  const files = [...sizes.keys()];
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    cards: files.filter((file) => /^cards.*\.png$/.test(file)).length,
  };
}
