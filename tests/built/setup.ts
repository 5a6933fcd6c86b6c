import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveBrowser } from '../browser.ts';
import { serve } from '../server.ts';
import { runBuild } from './build.ts';

/** A site that was built and is served. */
export type ServedSite = Readonly<{
  folder: string;
  base: string;
  /** Where it is served: "http://127.0.0.1:40123". */
  origin: string;
}>;

declare module 'vitest' {
  interface ProvidedContext {
    /** The project's own seeds, at the root of a host. */
    site: ServedSite;
    /** The same files, unchanged, below a path. */
    nested: ServedSite;
    /** And as somebody is shown them before they are published. */
    preview: ServedSite;
    /** Where the browser listens. */
    browser: string;
  }
}

/** What the site calls its home, wherever it is served. */
export const HOME = 'https://briefings.example/a/b/';

/** How it is built. */
export const PLACE = { BASE: '/', SITE: HOME };

/** Where it is served, from one build for the root. */
const BASES = { site: '/', nested: '/a/b/', preview: '/pull/17/' } as const;

/** Builds the site once, serves it at three bases and starts one browser for all files. Gives what ends all of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(join(tmpdir(), 'crossbrief-'));
  const folder = join(temporary, 'site');
  const { code, errors } = await runBuild({ OUT: folder, ...PLACE });
  if (code !== 0) throw new Error(`Cannot build the site: exit code ${code}, expected 0\n${errors}`);
  const servers: Server[] = [];
  for (const [name, base] of Object.entries(BASES) as [keyof typeof BASES, string][]) {
    const { origin, server } = await serve(folder, base);
    servers.push(server);
    project.provide(name, { folder, base, origin });
  }
  const browser = await serveBrowser();
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const server of servers) server.close();
    await rm(temporary, { recursive: true });
  };
}
