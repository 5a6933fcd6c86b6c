import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { BuiltSite } from '../site/builtSite.ts';
import type { Edition } from '../site/edition.ts';
import { formatDate } from '../view/words/dates.ts';
import { listForOffline } from './list.ts';

const WORKER = new URL('./worker.browser.js', import.meta.url);
const REMOVAL = new URL('./removal.browser.js', import.meta.url);

/**
 * `sw.js` and `offline.json`. A small worker of our own: what Workbox precaches is all or nothing, it checks no
 * digest and so can mix two editions while a host is being updated, and it brings 20 kB that this does without.
 */
export async function writeOffline(site: BuiltSite, edition: Edition): Promise<Map<string, string>> {
  const date = edition.date && formatDate(edition.date);
  const list = `${JSON.stringify(await listForOffline(site, { id: edition.id, date }))}\n`;
  const digest = createHash('sha256').update(list).digest('hex').slice(0, 16);
  const constants = { EDITION: edition.id, DATE: date ?? '', LIST_DIGEST: digest };
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  return new Map([
    ['offline.json', list],
    ['sw.js', lines.join('') + (await readFile(WORKER, 'utf8'))],
  ]);
}

/** The `sw.js` that removes what the site's readers have kept. */
export const writeRemoval = async (): Promise<Map<string, string>> =>
  new Map([['sw.js', await readFile(REMOVAL, 'utf8')]]);
