import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPort } from '../../server.ts';
import { ROOT, startNode } from '../build.ts';
import { copyFolder } from './folder.ts';

const SEED = '003_37f6d0f4a98bd653.txt';

test('astro dev shows a changed seed without a restart', showChangedSeed);

async function showChangedSeed(): Promise<void> {
  const seeds = await copyFolder(join(ROOT, 'seeds'));
  const port = await findPort();
  const options = ['--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  const dev = startNode([`${ROOT}node_modules/astro/bin/astro.mjs`, 'dev', ...options], { SEEDS: seeds });
  const readValues = async (): Promise<(string | undefined)[]> => {
    const answer = await fetch(`http://127.0.0.1:${port}/figures/`).catch(() => undefined);
    const html = (await answer?.text()) ?? '';
    return Array.from(html.matchAll(/<data [^>]*\bvalue="([^"]*)"/g), ([, value]) => value);
  };
  try {
    await expect.poll(readValues, { timeout: 40_000, interval: 500 }).toContain('101');
    const text = await readFile(join(seeds, SEED), 'utf8');
    await writeFile(join(seeds, SEED), text.replace('portraits of 101 North', 'portraits of 137 North'));
    await expect.poll(readValues, { timeout: 20_000, interval: 500 }).toContain('137');
    expect(await readValues()).not.toContain('101');
  } finally {
    dev.process.kill();
    await dev.ended;
  }
}
