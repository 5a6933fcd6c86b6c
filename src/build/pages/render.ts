import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { byCodeUnits } from '../../library/files.ts';
import type { Place } from '../../library/settings.ts';
import type { Collections } from '../../loaders/shared.ts';
import { ENTRY, type Facts, STORE_KEY } from './bundle.ts';
import type { KeptPages } from './kept.ts';

type Paths = Awaited<ReturnType<StaticPaths['getAll']>>;
type Path = Paths[number];

/** What the code of a bundle exports, as Astro's own renderer uses it. */
type App = ConstructorParameters<typeof StaticPaths>[0] &
  Readonly<{
    routeCache: Readonly<{ get: (route: Path['route']) => { staticPaths?: readonly GivenPath[] } | undefined }>;
    setInternals: (internals: unknown) => void;
    setOptions: (options: unknown) => void;
    render: (request: Request, options: Readonly<{ routeData: Path['route'] }>) => Promise<Response>;
  }>;

/** What a route gives one of its pages. */
type GivenPath = Readonly<{ props?: unknown }>;

/** Where what is rendered comes from and goes to. */
export type Rendering = Readonly<{
  /** The folder of the bundle's code: another one for every site, since a process loads a module once. */
  code: string;
  facts: Facts;
  collections: Collections;
  place: Place;
  /** The folder of the site. */
  site: string;
  /** What of the last site may be taken. */
  kept: KeptPages;
}>;

/** Renders all pages of a site as `astro build` does, without Astro's bundler. Gives its HTML by file: it is read next. */
export async function renderPages(rendering: Rendering): Promise<Map<string, string>> {
  const { code, facts, collections, place, site, kept } = rendering;
  const stores = globalThis as unknown as Record<symbol, unknown>;
  stores[Symbol.for(STORE_KEY)] = storeOf(collections, facts);
  try {
    const app = await loadApp(code, facts);
    const write = writerInto(site);
    const pages = new Map<string, string>();
    const paths = distinct(await new StaticPaths(app).getAll());
    const propsOf = givenBy(app);
    for (const path of paths) {
      const file = fileOf(path);
      const content = await kept.take({ file, props: propsOf(path), render: () => renderPage(app, path, place) });
      if (!content) continue;
      write(file, content);
      if (file.endsWith('.html')) pages.set(file, Buffer.from(content).toString('utf8'));
    }
    await kept.keep();
    return pages;
  } finally {
    delete stores[Symbol.for(STORE_KEY)];
  }
}

/** A page as it is published; undefined where there is nothing of it. */
async function renderPage(app: App, path: Path, place: Place): Promise<Uint8Array | undefined> {
  const response = await app.render(new Request(addressOf(path, place)), { routeData: path.route });
  if (!response.ok && response.status !== 404) throw new Error(`Cannot render "${path.pathname}": ${response.status}`);
  return response.body ? Buffer.from(await response.arrayBuffer()) : undefined;
}

/** What the routes gave each of their pages; to be asked in the order of the pages. */
function givenBy(app: App): (path: Path) => unknown {
  const at = new Map<Path['route'], number>();
  return ({ route }) => {
    const place = at.get(route) ?? 0;
    at.set(route, place + 1);
    return app.routeCache.get(route)?.staticPaths?.[place]?.props ?? null;
  };
}

/** Writes at once, which costs a third of the time of waiting for each of thousands of files. */
function writerInto(site: string): (file: string, content: Uint8Array) => void {
  const folders = new Set<string>();
  return (file, content) => {
    const path = join(site, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, content);
  };
}

/** What Astro's content collections hold, by name and id, in the order in which Astro would keep them. */
const storeOf = (collections: Collections, { commentary }: Facts) =>
  new Map([
    ...Object.entries(commentary).map(([name, entries]) => [name, new Map(Object.entries(entries))] as const),
    ...Object.entries(collections).map(([name, entries]) => {
      const sorted = entries.toSorted((a, b) => byCodeUnits(a.id, b.id));
      return [name, new Map(sorted.map((entry) => [entry.id, { id: entry.id, data: entry }]))] as const;
    }),
  ]);

async function loadApp(code: string, { styles }: Facts): Promise<App> {
  const entry = (await readdir(code)).find((name) => ENTRY.test(name)) ?? '';
  const { app }: { app: App } = await import(pathToFileURL(join(code, entry)).href);
  app.setInternals({ pagesByKeys: new Map(styles.map(([page, own]) => [page, { styles: own }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

/** Throws where two pages would stand at one address. */
function distinct(paths: Paths): Paths {
  const taken = new Map<string, string>();
  for (const { pathname, route } of paths) {
    const address = pathname.replace(/\/$/, '');
    const other = taken.get(address);
    if (other !== undefined)
      throw new Error(`Cannot render "${address}": both ${other} and ${route.component} write it, expected one`);
    taken.set(address, route.component);
  }
  return paths;
}

/** Where the code believes to be asked; whether the address of a file ends in a slash is as its route says. */
function addressOf({ pathname, route }: Path, { base, site }: Place): URL {
  const inner = pathname.replace(/^\//, '');
  const path = route.type === 'endpoint' ? inner : inner.replace(/\/?$/, inner === '' ? '' : '/');
  return new URL(`${base}${path}`, site ?? 'http://localhost');
}

/** "/about/" → "about/index.html"; endpoints and the page for what is not found are files by their names. */
function fileOf({ pathname, route }: Path): string {
  const inner = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return inner;
  if (inner === '404') return '404.html';
  return inner === '' ? 'index.html' : `${inner}/index.html`;
}
