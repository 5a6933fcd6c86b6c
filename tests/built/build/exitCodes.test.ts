import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ROOT, runBuild } from '../build.ts';
import { hashesOf, makeFolder } from './folder.ts';

const FIRST = '000_df01eb154787d552';

describe('a build', () => {
  test('of nothing that can be read gives exit code 1 and leaves the old site as it is', async () => {
    const folder = await makeFolder();
    const [seeds, out] = [join(folder, 'seeds'), join(folder, 'out')];
    await cp(inject('site').folder, out, { recursive: true });
    await mkdir(seeds);
    await writeFile(join(seeds, 'empty.txt'), '');
    const { code, out: summary, errors } = await runBuild({ SEEDS: seeds, OUT: out });
    expect({ code, summary }).toEqual({ code: 1, summary: '' });
    expect(errors).toContain(`Cannot build from "${seeds}": no document in it can be read\n  empty.txt: `);
    expect(errors).toMatch(/\n {2}fix: Put at least one .*\nNothing was published; the old site is untouched\n$/);
    expect(hashesOf(out)).toEqual(hashesOf(inject('site').folder));
    expect((await readdir(folder)).sort()).toEqual(['out', 'seeds']);
  });

  test.each([
    [{ SEEDS: '/nowhere/at/all' }, 'Cannot read "/nowhere/at/all": there is no such file or folder'],
    [{ SITE: 'example.org' }, 'Cannot use SITE "example.org": not an address'],
  ])('with %j says what is wrong without a stack', async (variables, message) => {
    const { code, errors } = await runBuild({ OUT: join(await makeFolder(), 'out'), ...variables });
    expect(code).toBe(1);
    expect(errors).toContain(message);
    expect(errors).toContain('\n  fix: ');
    expect(errors).not.toMatch(/^ +at .*\.ts:\d+/m);
  });
});

describe('a commentary', () => {
  test('that points at what is not there is named with the ids there are, and left out alone', async () => {
    const folder = await makeFolder();
    const [content, out] = [join(folder, 'content'), join(folder, 'out')];
    await cp(join(ROOT, 'content'), content, { recursive: true });
    await writeFile(join(content, 'briefings', `${FIRST}.mdx`), 'Some say\n<Figure id="nosuchthing" />.\n');
    const { code, errors } = await runBuild({ CONTENT: content, OUT: out });
    expect(code).toBe(2);
    expect(errors).toMatch(
      new RegExp(
        `^briefings/${FIRST}\\.mdx:2: rejected: No figure has the id "nosuchthing"\\. Take one of these: \\w{10} \\(`,
        'm',
      ),
    );
    expect(await readdir(folder)).toEqual(['content', 'out']);
  });
});
