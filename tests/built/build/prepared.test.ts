import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, startNode } from '../build.ts';
import { filesOf } from '../pages.ts';
import { checkoutElsewhere, makeFolder } from './folder.ts';

/** What npm has Node run after it has installed the packages. */
async function postinstall(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const [, code] = /^node -e "(.+)"$/.exec(scripts.postinstall) ?? [];
  return ['-e', String(code)];
}

test('npm has the pages compiled and the fonts cut that a first build takes', async () => {
  const checkout = await checkoutElsewhere();
  const { code, errors } = await startNode(await postinstall(), {}, checkout).ended;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const kept = (folder: string) => filesOf(join(checkout, 'node_modules/.cache/crossbrief', folder));
  const compiled = kept('pages').filter((file) => !file.includes('/users/'));
  expect(compiled).toHaveLength(2); // of the seeds at hand with their commentaries, and of any without
  const out = join(await makeFolder(), 'site');
  const build = await startNode([join(checkout, 'src/build/run.ts')], { OUT: out }, checkout).ended;
  expect(build.out).toMatch(/Seconds: .*compiling 0\.\d/);
  for (const file of compiled) expect(kept('pages')).toContain(file);
}, 240_000);

test('nothing stops the installation where the project’s code is not there yet', async () => {
  const { code, out, errors } = await startNode(await postinstall(), {}, await makeFolder()).ended;
  expect({ code, out, errors }).toEqual({ code: 0, out: '', errors: '' });
});
