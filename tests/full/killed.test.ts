import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { hashesOf, makeFolder } from '../built/build/folder.ts';
import { runBuild, startBuild } from '../built/build.ts';

/** Shares of a build's files: so much is written when it is killed. */
const MOMENTS = Array.from({ length: 20 }, (_, index) => index / 20);
const SITE = 'https://new.example';

/** Kills a build once it has written so many files beside the site; it may have ended before. */
async function killWhenWritten(build: ReturnType<typeof startBuild>, next: string, files: number): Promise<void> {
  let isRunning = true;
  const ended = build.ended.then(() => {
    isRunning = false;
  });
  const countFiles = async (): Promise<number> => (await readdir(next, { recursive: true }).catch(() => [])).length;
  while (isRunning && (!existsSync(next) || (await countFiles()) < files)) await setTimeout(5);
  build.process.kill('SIGKILL');
  await ended;
}

describe('a build that is killed', () => {
  test('leaves the old site whole at twenty moments; the next one removes what was left', async () => {
    const folder = await makeFolder();
    const out = join(folder, 'site');
    await cp(inject('site').folder, out, { recursive: true });
    const before = hashesOf(out);
    const found: Record<string, string>[] = [];
    const beside = new Set<string>();
    for (const moment of MOMENTS) {
      const build = startBuild({ OUT: out, SITE });
      await killWhenWritten(build, `${out}.next-${build.process.pid}`, moment * Object.keys(before).length);
      found.push(hashesOf(out));
      for (const name of await readdir(folder)) beside.add(name.replace(/\d+$/, 'PID'));
    }
    const { code, errors } = await runBuild({ OUT: out, SITE });
    expect({ code, errors }).toEqual({ code: 0, errors: '2 of 2 documents\n' });
    const after = hashesOf(out);
    expect(after).not.toEqual(before);
    for (const hashes of found) expect([before, after]).toContainEqual(hashes);
    expect(beside).toContain('site.next-PID');
    expect(await readdir(folder)).toEqual(['site']);
  });
});
