import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/commands/index.ts';
import { effectsIn } from '../../commands/effects.ts';
import { ROOT, runBuild } from '../build.ts';
import { htmlOf, pathsOf } from '../pages.ts';
import { briefings } from '../records.ts';
import { makeFolder } from './folder.ts';

const [first, second] = briefings;
if (!first || !second) throw new Error('Cannot test what was published: there are no two documents');

/** A project of its own with the seeds and content of this one. */
async function makeProject() {
  const folder = await makeFolder();
  const [SEEDS, CONTENT, OUT] = [join(folder, 'seeds'), join(folder, 'content'), join(folder, 'out')];
  await cp(join(ROOT, 'seeds'), SEEDS, { recursive: true });
  await cp(join(ROOT, 'content'), CONTENT, { recursive: true });
  return { SEEDS, CONTENT, OUT, SITE: 'https://briefings.example' };
}

/** `brief publish --date …` on that project: its exit code, what it wrote and what it told. */
async function publish({ CONTENT }: { CONTENT: string }, date: string) {
  const { effects, written, told } = effectsIn(dirname(CONTENT));
  const code = await COMMANDS.publish?.({ paths: [], compareAll: false, date }, effects);
  return { code, out: written.join(''), errors: told.join('\n') };
}

describe('what was published', () => {
  test('leads on or says what became of it, at every address, and is told of as a change', async () => {
    const project = await makeProject();
    const site = { folder: project.OUT, base: '/', origin: '' };
    expect(await publish(project, '2026-01-31')).toMatchObject({ code: 0, out: '' });
    const ledger = join(project.CONTENT, 'published.json');
    await writeFile(ledger, (await readFile(ledger, 'utf8')).replace('"lists": []', '"lists": ["figures/2/"]')); // a longer list
    const notes = join(project.CONTENT, 'documents', `${second.document.id}.yaml`);
    await writeFile(notes, `${await readFile(notes, 'utf8')}slug: another-name\n`);
    await rm(join(project.SEEDS, first.file));
    await rm(join(project.CONTENT, 'documents', `${first.document.id}.yaml`));
    await rm(join(project.CONTENT, 'briefings'), { recursive: true });
    await rm(join(project.CONTENT, 'comparisons'), { recursive: true });
    const { code, out, errors } = await runBuild(project);
    expect({ code, errors }).toEqual({ code: 0, errors: '1 of 1 document\n' });
    expect(out).toMatch(/^Published addresses that are gone: \d+ lead on, \d+ say what became of them$/m);
    expect(out).toMatch(/^\d+ changes? since the last edition; "brief publish" writes them down$/m);

    const moved = htmlOf(site, second.path);
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=../../briefings/another-name/">');
    expect(moved).toContain('<meta name="robots" content="noindex">');
    expect(htmlOf(site, 'figures/2/')).toContain('content="0; url=../../figures/"');
    const gone = htmlOf(site, `c/${first.document.figures.find(({ minor }) => !minor)?.id}/`);
    expect(gone).toContain('The document was taken out of this site.');
    expect(gone).not.toContain('http-equiv="refresh"');
    expect(htmlOf(site, 'sitemap.xml')).not.toContain(first.path);
    expect(htmlOf(site, 'changes/')).toContain('Taken out, and with it the only source of');
    expect(htmlOf(site, 'feeds/changes.atom')).toContain('<id>https://briefings.example/changes/#edition-2</id>');

    expect((await publish(project, '2026-02-01')).out).toMatch(
      /: Taken out, and with it the only source of \d+ figures, \d+ claims\n/,
    );
    expect((await runBuild(project)).out).not.toContain('since the last edition');
    expect(pathsOf(site)).toContain(first.path);
    const again = await publish(project, '2026-02-02');
    expect(again.errors).toContain('Nothing changed since the last edition');
  });
});
