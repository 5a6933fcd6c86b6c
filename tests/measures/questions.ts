/**
 * How many questions the search of a built site answers with its first result. A file of JSON Lines holds the questions,
 * each with what tells an answer: `{"q": "how many divers searched", "a": "twelve divers|\\b12\\b"}`, a pattern that the text
 * of a result has to fit. Who writes the questions should not have seen the site.
 *
 *   node tests/measures/questions.ts SITE QUESTIONS.jsonl
 */
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { serve } from '../server.ts';
import { readLines } from './lines.ts';

type Question = Readonly<{ q: string; a: string }>;

const AMONG = 3;
const COMES_MS = 60_000;

const [site = '', file = ''] = process.argv.slice(2);
const questions = readLines<Question>(file);
const { origin, server } = await serve(site, '/');
const browser = await openBrowser();
const page = await browser.newPage();
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const counts = { first: 0, among: 0 };
for (const { q, a } of questions) {
  const found = await ask(page, q);
  const place = found.findIndex((text) => new RegExp(a, 'su').test(text));
  counts.first += Number(place === 0);
  counts.among += Number(place >= 0 && place < AMONG);
  tell(`${place === 0 ? 'first' : place > 0 ? `${place + 1}.   ` : 'no   '} ${q}\n      ${found[0] ?? 'nothing'}`);
}
tell(`${counts.first} of ${questions.length} first, ${counts.among} among ${AMONG}`);
await browser.close();
server.close();

/** The texts of the first results. */
async function ask(page: Page, question: string): Promise<string[]> {
  await page.goto(`${origin}/search/?q=${encodeURIComponent(question)}`);
  const results = page.locator('.search-result');
  await results
    .first()
    .waitFor({ timeout: COMES_MS })
    .catch(() => {});
  const texts = await results.allInnerTexts();
  return texts.slice(0, AMONG).map((text) => text.replace(/\s+/g, ' ').trim());
}
