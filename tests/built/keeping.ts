import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { openSite } from '../../src/after/site.ts';
import { writeOffline } from '../../src/offline/write.ts';
import { listen, typeOf } from '../server.ts';
import { makeFolder } from './build/folder.ts';
import { construction } from './records.ts';

/** What a host answers instead of a file. */
export type Fault = Readonly<{ status: number; type: string; body: string }>;

/** A host that a test can change, break and cut off. */
export type Host = {
  readonly origin: string;
  folder: string;
  /** By path below the root: "search.js". */
  faults: Record<string, Fault>;
  cut: () => Promise<void>;
};

/** Serves the project's own site at the root of an origin of its own. */
export async function openHost(): Promise<Host> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const fault = host.faults[path];
    const bytes = fault ? undefined : await readFile(join(host.folder, file)).catch(() => undefined);
    response.writeHead(fault?.status ?? (bytes ? 200 : 404), { 'content-type': fault?.type ?? typeOf(file) });
    response.end(fault?.body ?? bytes);
  });
  const host: Host = {
    origin: `http://127.0.0.1:${await listen(server)}`,
    folder: inject('site').folder,
    faults: {},
    async cut() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return host;
}

/** The site with other headings on two pages and another style for search, as an edition of its own. */
export async function makeNextEdition(): Promise<string> {
  const folder = await makeFolder();
  await cp(inject('site').folder, folder, { recursive: true });
  for (const file of ['index.html', 'about/index.html']) {
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), html.replace('</h1>', ' (next edition)</h1>'));
  }
  await appendFile(join(folder, 'search.css'), '\n');
  const next = await openSite(folder, { base: '/', site: undefined });
  const files = await writeOffline(next.built(), { id: '0123456789ab', date: '2026-01-02' });
  for (const [file, content] of files) await next.write(file, content);
  return folder;
}

/** A reader's first action on the page, and the wait until the service worker holds it. */
export async function beginKeeping(page: Page): Promise<void> {
  await page.mouse.click(5, 5);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(
    async () => (await caches.match(location.href.replace(/#.*/, ''), { ignoreSearch: true })) !== undefined,
  );
}

/** Presses the button that saves everything, on the site whose home page is `home`, and waits for its end. */
export async function saveEverything(page: Page, home: string): Promise<void> {
  await page.goto(`${home}editions/`);
  await page.locator('[data-offline-panel] button').click();
  await page.locator('[data-offline-panel][data-state=whole]').waitFor();
}

/** Searches the site whose home page is `home` from its timeline, and follows the first result and its number to the figure. */
export async function findByKeyboard(page: Page, home: string): Promise<void> {
  await page.goto(`${home}timeline/`);
  await page.keyboard.press('/');
  await page.locator('pagefind-modal input').first().fill('6,000 construction troops');
  await page.locator('.search-result', { hasText: '6,000' }).first().waitFor();
  await page.locator('.search-result a').first().click();
  await page.waitForURL(`${home}${construction.quantity}`);
  await page.locator(`main a[href$="${construction.path}"]`).first().click();
  await page.waitForURL(`${home}${construction.path}`);
  await page.locator(construction.row).waitFor({ state: 'attached' });
}

/** Names of the stores that the page's origin has. */
export const storesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
