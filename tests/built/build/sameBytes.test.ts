import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { runBuild } from '../build.ts';
import { PLACE } from '../setup.ts';
import { hashesOf, makeFolder } from './folder.ts';

// On a fresh clone the first build finds nothing kept and this one everything, so what is kept changes nothing either.
test('a second build, into another folder, in another language and time zone, writes the same bytes', async () => {
  const out = join(await makeFolder(), 'elsewhere');
  const { code, errors } = await runBuild({ OUT: out, ...PLACE, TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' });
  expect({ code, errors }).toEqual({ code: 0, errors: '2 of 2 documents\n' });
  expect(hashesOf(out)).toEqual(hashesOf(inject('site').folder));
});
