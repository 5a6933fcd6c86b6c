import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hashesOf, makeFolder } from '../built/build/folder.ts';
import { ROOT, runBuild, startBuild } from '../built/build.ts';
import { filesOf } from '../built/pages.ts';

const REPORTS = {
  'flood.txt':
    'Flood in Lowmere\n\nThe flood in Lowmere killed 15,000 hens, police said. “It rose by night,” said Ana Ruiz.\n',
  'count.txt': 'Hens of Lowmere counted\n\nThe flood in Lowmere killed 75,000 hens, the mayor said on Monday.\n',
};

/** Where builds of this checkout keep their cache. */
const CACHE = join(ROOT, 'node_modules/.cache/crossbrief');

async function seedsIn(folder: string, files: Readonly<Record<string, string>> = REPORTS): Promise<string> {
  const seeds = join(folder, 'seeds');
  await mkdir(seeds, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(seeds, name), text);
  return seeds;
}

describe('a cache entry with a flipped byte', () => {
  test('is made anew in every class, and changes no page', { timeout: 900_000 }, async () => {
    const folder = await makeFolder();
    const [out, seeds] = [join(folder, 'site'), await seedsIn(folder)];
    const build = () => runBuild({ SEEDS: seeds, CONTENT: folder, OUT: out }, undefined, ['--force']);
    expect((await build()).code).toBe(0);
    const whole = hashesOf(out);
    const entries = () => filesOf(CACHE).filter((file) => !/(?:^|\/)users\//.test(file));
    const classOf = (file: string): string => file.split('/')[0] ?? '';
    const classes = new Set(entries().map(classOf));
    expect(classes.size).toBeGreaterThanOrEqual(3);
    for (const name of classes) {
      // Listed anew for each: a build removes what was kept for a site that is gone.
      const files = entries().filter((file) => classOf(file) === name);
      expect(files).not.toEqual([]);
      for (const file of files) {
        const bytes = await readFile(join(CACHE, file));
        const at = Math.floor(bytes.length * 0.8);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        await writeFile(join(CACHE, file), bytes);
      }
      expect({ name, code: (await build()).code }).toEqual({ name, code: 0 });
      expect({ name, pages: hashesOf(out) }).toEqual({ name, pages: whole });
    }
  });
});

/** A disk of so many megabytes; undefined where nobody may make one. */
async function smallDisk(megabytes: number, at?: string): Promise<string | undefined> {
  const folder = at ?? (await mkdtemp(join(tmpdir(), 'crossbrief-disk-')));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
    stdio: 'ignore',
  });
  onTestFinished(async () => {
    spawnSync('umount', ['-l', folder], { stdio: 'ignore' });
    if (!at) await rm(folder, { recursive: true, force: true });
  });
  return status === 0 ? folder : undefined;
}

describe('a full disk', () => {
  test('for the output is told with its path, without a stack trace', { timeout: 600_000 }, async (context) => {
    const disk = await smallDisk(1);
    if (!disk) return context.skip();
    const folder = await makeFolder();
    const { code, errors } = await runBuild({ SEEDS: await seedsIn(folder), CONTENT: folder, OUT: join(disk, 'site') });
    expect(code).toBe(1);
    expect(errors).toMatch(/full|no space/i);
    expect(errors).toContain(disk);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  test('for the cache costs time, never the build', { timeout: 600_000 }, async (context) => {
    const folder = await makeFolder();
    const seeds = await seedsIn(folder);
    const [full, roomy] = [join(folder, 'full'), join(folder, 'roomy')];
    expect((await runBuild({ SEEDS: seeds, CONTENT: folder, OUT: roomy })).code).toBe(0);
    if (!(await smallDisk(1, CACHE))) return context.skip();
    const { code, errors } = await runBuild({ SEEDS: seeds, CONTENT: folder, OUT: full });
    expect({ code, trace: /\n\s+at /.test(errors) }).toEqual({ code: 0, trace: false });
    expect(hashesOf(full)).toEqual(hashesOf(roomy));
  });
});

describe('builds at once, again and again', () => {
  test('never publish what another one reads', { timeout: 3_000_000 }, async () => {
    for (let round = 0; round < 10; round += 1) {
      const folder = await makeFolder();
      const towns = ['Lowmere', 'Hartwick', 'Ostrand', 'Welling'];
      const ended = await Promise.all(
        towns.map(async (town, index) => {
          const seeds = await seedsIn(join(folder, town), {
            'a.txt': `Flood in ${town}\n\nThe flood in ${town} killed 40 hens, police said.\n`,
          });
          const site = join(folder, `out-${index % 3}`);
          return { site, ...(await startBuild({ SEEDS: seeds, CONTENT: folder, OUT: site }).ended) };
        }),
      );
      expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
      for (const { site } of ended) {
        const pages = filesOf(site).filter((file) => file.endsWith('.html'));
        const text = (await Promise.all(pages.map((file) => readFile(join(site, file), 'utf8')))).join('');
        expect(towns.filter((town) => text.includes(town))).toHaveLength(1);
      }
      expect((await readdir(folder)).filter((name) => name.startsWith('out-')).sort()).toEqual([
        'out-0',
        'out-1',
        'out-2',
      ]);
    }
  });
});
