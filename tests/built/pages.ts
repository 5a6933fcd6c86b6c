import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { SINGLE_PAGES } from '../../src/site/kinds.ts';
import type { ServedSite } from './setup.ts';

/** The files of a folder, by name, with forward slashes. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/** The paths of all pages of a site, relative to its base: "", "about/", "404.html". */
export const pathsOf = ({ folder }: ServedSite): string[] =>
  filesOf(folder)
    .filter((file) => /(?:^|\/)(?:index|404)\.html$/.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

/** The first page of each kind, by its path with "*" for what is one of many. */
export const kindsOf = (site: ServedSite): Map<string, string> =>
  new Map(
    pathsOf(site)
      .toReversed()
      .map((path) => [path.replace(/^(briefings|compare|stories|names|c|q)\/[^/]+\//, '$1/*/'), path]),
  );

const EACH = 8;

/** The paths that are opened in a browser: all but those of claims and figures, which are made alike; of them every eighth. */
export function samplePathsOf(site: ServedSite): string[] {
  const paths = pathsOf(site);
  const citables = paths.filter((path) => path.startsWith('c/'));
  return paths.filter((path) => !path.startsWith('c/') || citables.indexOf(path) % EACH === 0);
}
/** Pages that no search engine is to know. */
export const UNLISTED: readonly string[] = [
  '404.html',
  'offline/',
  ...SINGLE_PAGES.filter(({ isListed }) => !isListed).map(({ path }) => path),
].sort();

/** The address that a path of a site is served at. */
export const addressOf = ({ origin, base }: ServedSite, path: string): string => `${origin}${base}${path}`;

/** The HTML of a page as it was written. */
export const htmlOf = ({ folder }: ServedSite, path: string): string =>
  readFileSync(join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : ''), 'utf8');

/** An open page, and what happened on it since before its first request. */
export type Opened = Readonly<{
  page: Page;
  /** Addresses that were asked for. */
  requests: readonly string[];
  /** Answers of 400 and above, errors and warnings of the console, exceptions; the policy's blocks are among them. */
  complaints: readonly string[];
}>;

/** The browser that all files share. What is opened in a test is closed after it. */
export function useBrowser(): {
  open: (address: string, options?: BrowserContextOptions) => Promise<Opened>;
  /** A page that has asked for nothing yet. */
  openBlank: (options?: BrowserContextOptions) => Promise<Opened>;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());
  const openBlank = async (options?: BrowserContextOptions): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    return listenTo(await context.newPage());
  };
  return {
    openBlank,
    async open(address, options) {
      const opened = await openBlank(options);
      await opened.page.goto(address);
      return opened;
    },
  };
}

function listenTo(page: Page): Opened {
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, requests, complaints };
}

/** Waits for the results of all that was typed: those of its first letters come before them, and are taken away again. */
export async function settleResults(page: Page, query: string): Promise<void> {
  await page.locator('pagefind-summary:visible', { hasText: query }).waitFor();
  await page.locator('.search-result').first().waitFor();
}

/** Waits until the page has done what it had begun: fonts are there, what they moved is painted, nothing is left to do. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve));
  });

const MOST_STEPS = 15;
const COMES_MS = 5_000;

/** Waits for what a selector finds, and presses Tab until the focus is in it. Throws where it does not get there. */
export async function tabTo(page: Page, selector: string, steps = MOST_STEPS): Promise<void> {
  await page.locator(selector).first().waitFor({ timeout: COMES_MS });
  for (let step = 0; step < steps; step += 1) {
    if (await page.evaluate((inside) => document.activeElement?.closest(inside) !== null, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Cannot reach "${selector}" with Tab: ${steps} steps did not`);
}
