import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ROOT, runBuild, startNode } from '../build.ts';
import { filesOf } from '../pages.ts';
import { PLACE } from '../setup.ts';
import { checkoutElsewhere, hashesOf, makeFolder } from './folder.ts';

// On a fresh clone the first build finds nothing kept and this one everything, so what is kept changes nothing either.
test('a second build, into another folder, in another language and time zone, writes the same bytes', async () => {
  const out = join(await makeFolder(), 'elsewhere');
  const { code, errors } = await runBuild({ OUT: out, ...PLACE, TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' });
  expect({ code, errors }).toEqual({ code: 0, errors: '2 of 2 documents\n' });
  expect(hashesOf(out)).toEqual(hashesOf(inject('site').folder));
});

test('a checkout that lies elsewhere and has nothing kept writes the same bytes', async () => {
  const [checkout, out] = [await checkoutElsewhere(), join(await makeFolder(), 'site')];
  const program = join(checkout, 'src/build/run.ts');
  const { code, errors } = await startNode([program], { OUT: out, ...PLACE }, checkout).ended;
  // Where reading takes long, it says how far it is before it says that it is done.
  expect({ code, errors: errors.replace(/^1 of 2 documents.*\n/, '') }).toEqual({
    code: 0,
    errors: '2 of 2 documents\n',
  });
  expect(hashesOf(out)).toEqual(hashesOf(inject('site').folder));
}, 240_000);

// Our build renders what was compiled before without Astro's bundler: it must be what Astro renders.
test('`astro build` by itself writes the same pages', async () => {
  const out = join(await makeFolder(), 'by-astro');
  const astro = [`${ROOT}node_modules/astro/bin/astro.mjs`, 'build', '--silent', '--force'];
  const { code, errors } = await startNode(astro, { OUT: out, ...PLACE, ASTRO_TELEMETRY_DISABLED: '1' }).ended;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(pagesOf(out)).toEqual(pagesOf(inject('site').folder));
});

/** What Astro wrote into a site, by file. */
const pagesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder)
      .filter((file) => /^(?:data|feeds|oembed)\/|\.md$|(?<!^editions\/.*)\.html$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
