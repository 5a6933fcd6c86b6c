import type { Loader, LoaderContext } from 'astro/loaders';
import { forgetLibrary, processSettings } from '../library/shared.ts';
import { sharedEntries } from './shared.ts';

/**
 * A loader for one kind of record, which takes it from the library. The records are taken as they are: our own code made
 * them, and the schema of the collection is their type. A changed file in seeds or content makes the library anew while
 * the site is served.
 */
export function recordsLoader(name: string): Loader {
  const load = async ({ store }: LoaderContext): Promise<void> => {
    const entries = await sharedEntries(name);
    store.clear();
    for (const entry of entries) store.set({ id: entry.id, data: entry });
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
