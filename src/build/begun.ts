import type { Place, Settings } from '../library/settings.ts';
import { type Compiler, openCompiler } from './pages/index.ts';
import { closeWorkshop, openWorkshop, type Workshop } from './workshop.ts';

/** What a build has before it reads: a folder to work in, and a compiler at work in it. */
export type Begun = Readonly<{
  workshop: Workshop;
  compiler: Compiler;
  /** Digest of the project's code. */
  code: string;
  end: () => Promise<void>;
}>;

/** Begins a build: the pages are compiled while all that reads documents is still loaded. `code`: the digest of the project's; `files`: those of the seeds. */
export async function beginBuild(
  root: string,
  settings: Settings & Place,
  { code, files }: Readonly<{ code: string; files: readonly string[] }>,
): Promise<Begun> {
  const workshop = await openWorkshop(root, process.pid);
  const compiler = await openCompiler({ root, settings, folder: workshop.folder, code, files });
  return {
    workshop,
    compiler,
    code,
    end: async () => {
      compiler.close();
      await closeWorkshop(workshop);
    },
  };
}
