/**
 * What a reader is given by a built site: rows without words, small cuts, sentences printed twice, how many words of each
 * briefing are seen on load beside those of its document, and whether the first screen holds somebody's words.
 *
 *   SEEDS=… [CONTENT=…] node tests/measures/reading.ts SITE
 *
 * `SITE` is what `npm run build` made of the same folders.
 */
import type { Page } from 'playwright-core';
import { makeLibrary } from '../../src/library/index.ts';
import { SILENT } from '../../src/library/progress.ts';
import { readSettings } from '../../src/library/settings.ts';
import { openBrowser } from '../browser.ts';
import { htmlOf } from '../built/pages.ts';
import {
  countedCuts,
  emptyRows,
  isFirstSight,
  LONG,
  medianOf,
  readPathsOf,
  repeatedSentences,
  SCREENS,
  smallCuts,
  topOfWords,
  visibleWords,
} from '../built/reading.ts';
import { serve } from '../server.ts';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const [folder = ''] = process.argv.slice(2);
const library = await makeLibrary(readSettings(process.env, process.cwd()), SILENT);
const digests = new Map(library.digests.map((digest) => [digest.id, digest]));
const briefings = library.documents.flatMap((document) => {
  const digest = digests.get(document.id);
  return digest ? [{ document, digest, path: `briefings/${document.slug}/` }] : [];
});
const { origin, server } = await serve(folder, '/');
const site = { folder, base: '/', origin };
const paths = readPathsOf(site);

/** Tells a count and its first cases. */
function list(name: string, cases: readonly string[]): void {
  tell(`${name}: ${cases.length}`);
  for (const each of cases.slice(0, 20)) tell(`  ${each.replace(/\s+/g, ' ').slice(0, 220)}`);
}

const found = paths.map((path) => ({ path, html: htmlOf(site, path) }));
const casesOf = (find: (html: string) => readonly string[]): string[] =>
  found.flatMap(({ path, html }) => find(html).map((each) => `${path}: ${each}`));
tell(`${paths.length} pages of ${briefings.length} documents`);
list('rows without words or value', casesOf(emptyRows));
list('cuts that are counted', casesOf(countedCuts));
list(
  'sentences printed twice',
  casesOf((html) => repeatedSentences(html, briefings)),
);
list('cuts under four words', briefings.flatMap(smallCuts));

const browser = await openBrowser();
const page: Page = await browser.newPage();
const shares: { path: string; share: number }[] = [];
for (const { path, digest } of briefings.filter(({ digest }) => digest.words.document > LONG)) {
  await page.goto(`${origin}/${path}`);
  shares.push({ path, share: (await visibleWords(page)) / digest.words.document });
}
tell(
  `words seen on load, of those of ${shares.length} documents of more than ${LONG}: median ${medianOf(shares.map(({ share }) => share)).toFixed(3)}`,
);
list(
  'above .60',
  shares.filter(({ share }) => share > 0.6).map(({ path, share }) => `${share.toFixed(3)} ${path}`),
);
for (const viewport of SCREENS) {
  const late: string[] = [];
  await page.setViewportSize(viewport);
  for (const path of paths.filter(isFirstSight)) {
    await page.goto(`${origin}/${path}`);
    const top = await topOfWords(page);
    if (!(top <= viewport.height)) late.push(`${path}: ${top}`);
  }
  list(
    `of ${paths.filter(isFirstSight).length} pages without words and sayer on ${viewport.width} × ${viewport.height}`,
    late,
  );
}
await browser.close();
server.close();
