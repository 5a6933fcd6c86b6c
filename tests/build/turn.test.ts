import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { takeTurn } from '../../src/build/turn.ts';
import { folderOf } from '../builders.ts';

describe('takeTurn(lock, what, say)', () => {
  test('lets one at a time in, and says for whom the other waits', async () => {
    const lock = join(await folderOf({ 'x.txt': '' }), 'dist.lock');
    const said: string[] = [];
    // As if another process held it: this one's own number counts as gone.
    await writeFile(lock, JSON.stringify({ pid: process.ppid, what: '"/a/seeds" into "dist"' }));
    let isIn = false;
    const second = takeTurn(lock, '"/b/seeds" into "dist"', (line) => said.push(line)).then((end) => {
      isIn = true;
      return end;
    });
    await setTimeout(500);
    expect({ isIn, said }).toEqual({
      isIn: false,
      said: [`Waiting for the build of "/a/seeds" into "dist" (process ${process.ppid}) to end`],
    });
    await writeFile(lock, JSON.stringify({ pid: 2 ** 30, what: 'one that was killed' }));
    await (await second)();
    expect(existsSync(lock)).toBe(false);
  });

  test.each(['', '{"pid":', '{}'])('takes over a lock that says %j', async (text) => {
    const lock = join(await folderOf({ 'dist.lock': text }), 'dist.lock');
    await (await takeTurn(lock, 'x', () => {}))();
    expect(existsSync(lock)).toBe(false);
  });
});
