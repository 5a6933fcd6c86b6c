import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { build as buildSite } from 'astro';
import { exitCodeOf } from '../commands/exitCode.ts';
import { noticeLine } from '../commands/inputs.ts';
import { countForHosts } from '../hosting/counts.ts';
import { listFiles } from '../library/files.ts';
import { makeLibrary } from '../library/index.ts';
import type { Progress } from '../library/progress.ts';
import type { Place, Settings } from '../library/settings.ts';
import { type BuildFacts, writeSummary } from './summary.ts';
import { isProcessAlive, nextFolder, recover, swapIn } from './swap.ts';

/** What a build does to the world outside. */
export type BuildEffects = Readonly<{
  write: (text: string) => void;
  progress: Progress;
  /** Milliseconds. */
  now: () => number;
}>;

/**
 * Builds the site beside the old one and puts it in its place when everything holds. Gives the exit code: 0 everything
 * published, 2 some inputs rejected. Throws a `UserError` where nothing can be published; the old site is untouched.
 */
export async function buildLibrarySite(
  root: string,
  settings: Settings & Place,
  effects: BuildEffects,
): Promise<number> {
  const stages: { name: string; seconds: number }[] = [];
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const started = effects.now();
    const result = await work();
    stages.push({ name, seconds: (effects.now() - started) / 1000 });
    return result;
  };
  await recover(settings.out, isProcessAlive);
  const library = await timed('reading', () => makeLibrary(settings, effects.progress));
  for (const notice of library.notices) effects.progress.say(noticeLine(notice));
  const next = nextFolder(settings.out, process.pid);
  try {
    // Forced: what Astro kept of another content folder must not come into this site.
    await timed('site', () => buildSite({ root, outDir: next, logLevel: 'silent', force: true }));
    const facts = {
      library,
      out: relative(root, settings.out) || settings.out,
      site: settings.site,
      ...(await countFiles(next)),
      host: await countForHosts(next),
    };
    await timed('change', () => swapIn(next, settings.out, process.pid));
    effects.write(writeSummary({ ...facts, stages } satisfies BuildFacts));
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  const rejected = library.notices.filter((notice) => notice.kind === 'rejected').length;
  return exitCodeOf(library.documents.length, rejected);
}

async function countFiles(folder: string): Promise<{ pages: number; cards: number }> {
  const files = await listFiles(folder);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    cards: files.filter((file) => /^cards.*\.png$/.test(file)).length,
  };
}
