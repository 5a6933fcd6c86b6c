import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const RUN = fileURLToPath(new URL('fixtures/run/', import.meta.url));

// outcomes.check.ts: two tests pass, one fails, one fails by its hook, two groups fail by a hook of theirs, of which one
// keeps two tests from running; two more are not to run. unreadable.check.ts fails as a file.
test('a run closes with what passed and what failed, hooks and files among it, and says before what was not run', () => {
  const { stdout, status } = spawnSync(process.execPath, [VITEST, 'run', '--root', RUN], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  expect({ status, end: stdout.split('\n').slice(-3) }).toEqual({
    status: 1,
    end: ['4 skipped', '2 passed, 5 failed', ''],
  });
});
