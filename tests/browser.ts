import { existsSync } from 'node:fs';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * How to start Chromium: the machine's own, else the one from npm, which runs on Linux without anything installed.
 * With TEST_BROWSER=npm the one from npm in any case; with TEST_BROWSER=PATH that one.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const { TEST_BROWSER: wanted } = process.env;
  const found = wanted ? [wanted].find((path) => path !== 'npm') : SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (found) return { executablePath: found, args: FLAGS };
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'; // makes it unpack the libraries that it needs
  const { default: bundled } = await import('@sparticuz/chromium');
  return { executablePath: await bundled.executablePath(), args: FLAGS }; // its own would make it one process
}

/** A browser that the tests of many files connect to. */
export const serveBrowser = async (): Promise<BrowserServer> => chromium.launchServer(await findBrowser());

/** A browser for one file of tests. */
export const openBrowser = async () => chromium.launch(await findBrowser());
