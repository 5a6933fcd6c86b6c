import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../browser.ts';
import { addressOf, pathsOf } from '../built/pages.ts';
import { hasProgram, LIGHTHOUSE } from './programs.ts';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const site = inject('site');
const firstBelow = (folder: string): string => pathsOf(site).find((path) => path.startsWith(folder)) ?? folder;

type Report = Readonly<{ categories: Readonly<Record<string, { score: number }>> }>;

/** Scores of one run with Lighthouse's own settings: a middling phone on slow 4G. */
async function measure(address: string): Promise<Record<string, number>> {
  const { executablePath = '', args = [] } = await findBrowser();
  const options = ['--output=json', '--quiet', '--no-enable-error-reporting', `--chrome-flags=${args.join(' ')}`];
  const child = spawn('npm', ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, ...options], {
    env: { ...process.env, CHROME_PATH: executablePath },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { categories }: Report = JSON.parse(await text(child.stdout));
  return Object.fromEntries(CATEGORIES.map((name) => [name, 100 * (categories[name]?.score ?? 0)]));
}

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

describe.skipIf(!hasProgram(LIGHTHOUSE))('Lighthouse', () => {
  test.each(['', firstBelow('briefings/'), firstBelow('compare/')])(
    'gives "%s" 100 in everything, as the median of three runs',
    async (path) => {
      const runs: Record<string, number>[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await measure(addressOf(site, path)));
      const medians = CATEGORIES.map((name) => [name, medianOf(runs.map((scores) => scores[name] ?? 0))]);
      expect(Object.fromEntries(medians)).toEqual(Object.fromEntries(CATEGORIES.map((name) => [name, 100])));
    },
  );
});
