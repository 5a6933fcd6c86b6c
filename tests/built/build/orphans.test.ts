import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { startNode } from '../build.ts';
import { checkoutElsewhere, makeFolder } from './folder.ts';

/** Loaded by each process of a build: writes down the processes that it starts, whatever program they run. */
const LIST = `data:text/javascript,${encodeURIComponent(`
import { appendFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';
subscribe('child_process', ({ process: child }) =>
  child.once('spawn', () => appendFileSync(process.env.STARTED, child.pid + ' ' + child.spawnargs.join(' ') + '\\n')));
`)}`;

type Started = Readonly<{ pid: number; command: string }>;

const startedIn = (list: string): Started[] =>
  (existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []).map((line) => ({
    pid: Number.parseInt(line, 10),
    command: line,
  }));

/** A process that has ended and that nobody has asked for is still listed on Linux. */
function isAlive({ pid }: Started): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z/.test(readFileSync(stat, 'utf8'));
}

/** The compiler begins when the documents are read, which a busy machine takes its time for. */
const BEGUN = { timeout: 90_000, interval: 50 };
const ENDED = { timeout: 60_000 };

const SENTENCE = 'The harbour office counted 600 tents on the east bank on Tuesday, and said that more would follow.';
/** A page that takes its reader some seconds. */
const PAGE = `<!doctype html><title>Tents</title><h1>Tents</h1>${`<p>${SENTENCE}</p>`.repeat(8000)}`;

describe('what a build that is killed leaves', () => {
  // At the first moment the reader and the compiler are still loading, at the other they are at work.
  test.each([0, 1500])(
    'ends by itself, %d ms after it began',
    async (ms) => {
      const folder = await makeFolder();
      const [list, seeds, out] = ['started', 'seeds', 'site'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      await mkdir(seeds);
      await writeFile(join(seeds, 'tents.html'), PAGE);
      const variables = { SEEDS: seeds, OUT: out, STARTED: list, NODE_OPTIONS: `--import=${LIST}` };
      // Nothing is kept there, so the pages are compiled.
      const checkout = await checkoutElsewhere();
      const build = startNode([join(checkout, 'src/build/run.ts')], variables, checkout);
      await expect
        .poll(
          () => startedIn(list).map(({ command }) => /(?:workerProcess|pages\/compile)\.ts/.exec(command)?.[0]),
          BEGUN,
        )
        .toEqual(expect.arrayContaining(['workerProcess.ts', 'pages/compile.ts']));
      await setTimeout(ms);
      const started = startedIn(list);
      build.process.kill('SIGKILL');
      await build.ended;
      expect(started.filter(isAlive)).not.toEqual([]);
      await expect.poll(() => startedIn(list).filter(isAlive), ENDED).toEqual([]);
    },
    240_000,
  );
});
