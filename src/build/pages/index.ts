import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { keyOf, openCache } from '../../library/cache.ts';
import type { Commentary } from '../../library/editor/commentary.ts';
import { pruneCaches } from '../../library/prune.ts';
import type { Place, Settings } from '../../library/settings.ts';
import { digestOfContent } from '../inputs.ts';
import { type Bundle, packBundle, readBundle, unpackBundle } from './bundle.ts';
import { COMPILED, type CommentaryList, listCommentary, type Order } from './order.ts';

/** Compiles the pages of a site, or takes what was kept of them. */
export type Compiler = Readonly<{
  /** The pages, these commentaries among them. */
  bundleWith: (commentary: Commentary) => Promise<Bundle>;
  /** Ends what is still at work. */
  close: () => void;
}>;

/** What pages are compiled for: the project, its settings, a folder to work in, the digest of the code. */
export type Project = Readonly<{ root: string; settings: Settings & Place; folder: string; code: string }>;

/** The folders of `content/` whose files become part of the code. */
const COMMENTARY = ['briefings', 'comparisons'] as const;
const NONE: CommentaryList = { briefings: [], comparisons: [] };

/**
 * What is compiled rests on the code and the commentaries alone, and is kept as long as they are the same. Where there is no
 * commentary to wait for, it is begun at once, beside the reading of the documents.
 */
export async function openCompiler(project: Project): Promise<Compiler> {
  const children = new Set<ChildProcess>();
  const { content } = project.settings;
  const folders = await Promise.all(COMMENTARY.map((name) => readdir(join(content, name)).catch(() => [])));
  const early = folders.flat().length === 0 ? keptOrCompiled(project, NONE, children) : undefined;
  early?.catch(() => {}); // thrown where it is asked for
  return {
    bundleWith: (commentary) => early ?? keptOrCompiled(project, listCommentary(commentary), children),
    close: () => {
      for (const child of children) child.kill('SIGKILL');
    },
  };
}

async function keptOrCompiled(
  project: Project,
  commentary: CommentaryList,
  children: Set<ChildProcess>,
): Promise<Bundle> {
  const { settings, code } = project;
  const key = await keyFor(settings, commentary);
  const [folder, version] = [join(settings.cache, 'pages'), code.slice(0, 16)];
  const cache = openCache(join(folder, version));
  const kept = key && (await cache.read(key));
  if (kept) return unpackBundle(kept);
  const bundle = await compile(project, commentary, children);
  if (key) {
    await cache.write(key, packBundle(bundle));
    await pruneCaches(folder, version, settings.out, [key]);
  }
  return bundle;
}

/** Undefined where a commentary takes other files along, so that nobody knows what it rests on. */
async function keyFor(
  { content, base, site = '' }: Settings & Place,
  commentary: CommentaryList,
): Promise<string | undefined> {
  const paths = COMMENTARY.flatMap((folder) => commentary[folder].map(([file]) => join(content, folder, file)));
  const words = await digestOfContent(paths).catch(() => undefined);
  return (
    words && keyOf(process.version, base, site, paths.length > 0 ? content : '', JSON.stringify(commentary), words)
  );
}

const PROGRAM = fileURLToPath(new URL('./compile.ts', import.meta.url));

/** In a process of its own: Astro's bundler takes as much memory as all else of a build, and gives it back at its end. */
async function compile(
  { root, folder }: Project,
  commentary: CommentaryList,
  children: Set<ChildProcess>,
): Promise<Bundle> {
  const out = join(folder, 'compiled');
  const child = fork(PROGRAM, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  children.add(child);
  const said = child.stderr ? text(child.stderr) : '';
  child.once('exit', () => children.delete(child));
  child.send({ root, folder, out, commentary } satisfies Order);
  const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (answer !== COMPILED)
    throw new Error(`Cannot compile the pages: the compiler ended with ${answer}\n${await said}`);
  children.delete(child);
  child.unref();
  const bundle = await readBundle(out);
  await rm(out, { recursive: true, force: true });
  return bundle;
}
