import { once } from 'node:events';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroInlineConfig, type AstroIntegration, build } from 'astro';
import type { Library } from '../../library/index.ts';
import { shareLibrary } from '../../library/shared.ts';
import { provideCollections } from '../../loaders/shared.ts';
import { siteSettingsSchema } from '../../records/index.ts';
import { type Facts, saveCode } from './bundle.ts';
import { COMPILED, type CommentaryList, type Order } from './order.ts';

/** A library of nothing but commentaries. */
const libraryOf = ({ briefings, comparisons }: CommentaryList): Library => ({
  site: siteSettingsSchema.parse({ title: '-', description: '-' }),
  documents: [],
  pairs: [],
  stories: [],
  comparisons: [],
  quantities: [],
  digests: [],
  notices: [],
  published: undefined,
  aliases: new Map(),
  commentary: { briefings: new Map(briefings), comparisons: new Map(comparisons) },
});

/** No browser asks the server that Astro starts to read collections: nothing is bundled for one ahead. */
const nothingForBrowsers: NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number] = {
  name: 'crossbrief-nothing-ahead',
  enforce: 'post',
  configEnvironment: (_name, { optimizeDeps }) => {
    if (optimizeDeps) optimizeDeps.include = [];
  },
};

/**
 * Has Astro compile all pages and render none; what it knows of them beside their code is written down. Astro names the
 * scopes of styles after the paths of components below its root: once it has settled where it works, the root is the project's,
 * so that no name holds the place of a checkout.
 */
function compiledAlone(
  { root, folder }: Order,
  tell: (facts: Pick<Facts, 'styles'>) => Promise<void>,
): AstroIntegration {
  let pages: ReadonlyMap<string, Readonly<{ styles: readonly unknown[] }>> = new Map();
  return {
    name: 'crossbrief-compile',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        provideCollections(() => ({}));
        updateConfig({
          root: pathToFileURL(`${root}/`),
          vite: { cacheDir: join(folder, 'vite'), plugins: [nothingForBrowsers] },
        });
      },
      'astro:build:setup': ({ pages: all }) => {
        pages = all;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'crossbrief-compile',
          setup: () => tell({ styles: Array.from(pages, ([key, { styles }]) => [key, styles]) }),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Cannot render a page: it is only compiled, expected no call')),
        }),
    },
  };
}

/** The project's own configuration, at work in a folder; forced, because what Astro kept is of another build. */
const configOf = ({ root, folder, out }: Order, alone: AstroIntegration): AstroInlineConfig => ({
  root: folder,
  configFile: relative(folder, join(root, 'astro.config.mjs')),
  srcDir: join(root, 'src'),
  publicDir: join(root, 'public'),
  outDir: out,
  logLevel: 'silent',
  force: true,
  integrations: [alone],
});

/** Not `process.exit`, which waits for the threads of the bundler, and these for it where they have only just begun. */
const endAtOnce = (): unknown => process.kill(process.pid, 'SIGKILL');

// Whoever asked is gone, perhaps while this was loaded.
process.on('disconnect', endAtOnce);
if (!process.connected) endAtOnce();
const [order] = (await once(process, 'message')) as [Order];
shareLibrary(libraryOf(order.commentary));
await build(
  configOf(
    order,
    compiledAlone(order, (facts) => saveCode(order.out, facts)),
  ),
);
// Nobody need wait for this process to put away the code that Node compiled; the bundler leaves services behind that never end.
process.send?.(COMPILED, () => process.exit(0));
