import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { keyOf, openCache } from '../../library/cache.ts';
import type { Commentary } from '../../library/editor/commentary.ts';
import { pruneCaches } from '../../library/prune.ts';
import type { Place, Settings } from '../../library/settings.ts';
import { digestOfContent } from '../inputs.ts';
import { type Bundle, packBundle, readBundle, unpackBundle } from './bundle.ts';
import { guessCommentary } from './guess.ts';
import { COMPILED, type CommentaryList, listCommentary, type Order } from './order.ts';

/** Compiles the pages of a site, or takes what was kept of them. */
export type Compiler = Readonly<{
  /** The pages, these commentaries among them. */
  bundleWith: (commentary: Commentary) => Promise<Bundle>;
  /** Ends what is still at work. */
  close: () => void;
}>;

/** What pages are compiled for. */
export type Project = Readonly<{
  root: string;
  settings: Settings & Place;
  /** Where it works. */
  folder: string;
  /** Digest of the code. */
  code: string;
  /** The files of the seeds. */
  files: readonly string[];
}>;

/** The folders of `content/` whose files become part of the code. */
const COMMENTARY = ['briefings', 'comparisons'] as const;
const NONE: CommentaryList = { briefings: [], comparisons: [] };

/**
 * What is compiled rests on the code and the commentaries alone, and is kept as long as they are the same. It is begun at
 * once, beside the reading of the documents, with the commentaries that will most likely be shown; where others are, once
 * more.
 */
export async function openCompiler(project: Project): Promise<Compiler> {
  const children = new Set<ChildProcess>();
  const close = (): void => {
    for (const child of children) child.kill('SIGKILL');
  };
  const guess = await guessCommentary(project.settings.content, project.files);
  const early = keptOrCompiled(project, guess, children);
  early.catch(() => {}); // thrown where it is asked for
  return {
    bundleWith: async (commentary) => {
      const list = listCommentary(commentary);
      if (JSON.stringify(list) === JSON.stringify(guess)) return early;
      close();
      await early.catch(() => {});
      return keptOrCompiled(project, list, children);
    },
    close,
  };
}

/** Compiles and keeps the pages of the documents at hand, and those of documents without commentary, as others bring them. */
export async function compileAhead(project: Project): Promise<void> {
  const children = new Set<ChildProcess>();
  await keptOrCompiled(project, NONE, children, project.root);
  await keptOrCompiled(project, await guessCommentary(project.settings.content, project.files), children);
}

/** `user`: for whom it is kept. */
async function keptOrCompiled(
  project: Project,
  commentary: CommentaryList,
  children: Set<ChildProcess>,
  user = project.settings.out,
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
    await pruneCaches(folder, version, user, [key]);
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
  const out = await mkdtemp(join(folder, 'compiled-'));
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
  (child.stderr as Socket | null)?.unref();
  const bundle = await readBundle(out);
  await rm(out, { recursive: true, force: true });
  return bundle;
}
