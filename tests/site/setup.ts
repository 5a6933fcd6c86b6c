import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveBrowser } from '../browser.ts';
import { serve } from '../server.ts';
import { runBuild, type Variables } from './build.ts';

/** A site that was built and is served. */
export type ServedSite = Readonly<{
  folder: string;
  base: string;
  /** Where it is served: "http://127.0.0.1:40123". */
  origin: string;
}>;

declare module 'vitest' {
  interface ProvidedContext {
    /** The project's own seeds, at the root of a host, without an address of its own. */
    site: ServedSite;
    /** The same below a path, with its address known. */
    nested: ServedSite;
    /** Where the browser listens. */
    browser: string;
  }
}

/** The address that the nested site is built for. */
export const NESTED_SITE = 'https://briefings.example';

/** Builds the site twice, serves both and starts one browser for all files. Gives what ends all of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
  const plain = await buildAndServe('/', { OUT: join(folder, 'plain') });
  const nested = await buildAndServe('/a/b/', { OUT: join(folder, 'nested'), BASE: 'a/b', SITE: NESTED_SITE });
  const browser = await serveBrowser();
  project.provide('site', plain.site);
  project.provide('nested', nested.site);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const { server } of [plain, nested]) server.close();
    await rm(folder, { recursive: true });
  };
}

async function buildAndServe(base: string, variables: Variables & { OUT: string }) {
  const { code, errors } = await runBuild(variables);
  if (code !== 0) throw new Error(`Cannot build the site at "${base}": exit code ${code}, expected 0\n${errors}`);
  const { origin, server } = await serve(variables.OUT, base);
  return { server, site: { folder: variables.OUT, base, origin } };
}
