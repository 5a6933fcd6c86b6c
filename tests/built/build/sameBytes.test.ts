import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ROOT, runBuild, startNode } from '../build.ts';
import { filesOf } from '../pages.ts';
import { PLACE } from '../setup.ts';
import { hashesOf, makeFolder } from './folder.ts';

// On a fresh clone the first build finds nothing kept and this one everything, so what is kept changes nothing either.
test('a second build, into another folder, in another language and time zone, writes the same bytes', async () => {
  const out = join(await makeFolder(), 'elsewhere');
  const { code, errors } = await runBuild({ OUT: out, ...PLACE, TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' });
  expect({ code, errors }).toEqual({ code: 0, errors: '2 of 2 documents\n' });
  expect(hashesOf(out)).toEqual(hashesOf(inject('site').folder));
});

// Our build renders what was compiled before without Astro's bundler: it must be what Astro renders. Names of scopes and of
// style sheets differ, because Astro makes them of the way from where it works to the component.
test('`astro build` by itself writes the same pages', async () => {
  const out = join(await makeFolder(), 'by-astro');
  const astro = [`${ROOT}node_modules/astro/bin/astro.mjs`, 'build', '--silent', '--force'];
  const { code, errors } = await startNode(astro, { OUT: out, ...PLACE, ASTRO_TELEMETRY_DISABLED: '1' }).ended;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(pagesOf(out)).toEqual(pagesOf(inject('site').folder));
});

const MADE_OF_PATHS = / data-astro-cid-\w+|(?:_astro\/|astro-)[\w.-]+/g;

/** What Astro wrote into a site, by file, without what it makes of paths. */
const pagesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder)
      .filter((file) => /^(?:data|feeds|oembed)\/|\.md$|(?<!^editions\/.*)\.html$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8').replace(MADE_OF_PATHS, '')]),
  );
