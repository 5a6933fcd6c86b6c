import type { Loader, LoaderContext } from 'astro/loaders';
import type { Library } from '../library/index.ts';
import { forgetLibrary, processSettings, sharedLibrary } from '../library/shared.ts';

type Entry = Readonly<{ id: string }>;

/**
 * A loader for one kind of record: `pick` takes its list from the library. A changed file in seeds or content makes
 * the library anew while the site is served.
 */
export function recordsLoader(name: string, pick: (library: Library) => readonly Entry[]): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const entries = pick(await sharedLibrary());
    const ids = new Set(entries.map((entry) => entry.id));
    for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
    for (const entry of entries) {
      const data = await context.parseData({ id: entry.id, data: entry });
      context.store.set({ id: entry.id, data, digest: context.generateDigest(data) });
    }
  };
  return {
    name: `crossbrief-${name}`,
    async load(context) {
      await load(context);
      context.watcher?.add([processSettings().seeds, processSettings().content]);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => reloadWhereConcerned(path, () => load(context), context));
      }
    },
  };
}

async function reloadWhereConcerned(path: string, reload: () => Promise<void>, context: LoaderContext): Promise<void> {
  const { seeds, content } = processSettings();
  if (!path.startsWith(seeds) && !path.startsWith(content)) return;
  try {
    await forgetLibrary();
    await reload();
  } catch (error) {
    context.logger.error(error instanceof Error ? error.message : String(error));
  }
}
