import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/commands/exitCode.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { noticeLine } from '../../src/commands/inputs.ts';
import { readPublished } from '../../src/library/publishedFile.ts';
import { comparisonSchema, digestSchema, documentSchema } from '../../src/records/index.ts';
import { folderOf } from '../builders.ts';
import { effectsIn } from './effects.ts';

const FLOOD =
  'Flood Hits Lowmere\nThe flood killed 40 people in the lower town of Lowmere on Friday, Norwegian police said.\n';
const FLOOD_AGAIN =
  'Forty Dead in Lowmere\nIn the lower town of Lowmere 40 people died in the flood on Friday, police said.\n';
const FIRE =
  'Bakery Burns in Oslo\nA bakery with twelve ovens burned down, and the smoke hung over the harbor for hours.\n';
const SEEDS = { 'seeds/a.txt': FLOOD, 'seeds/b.txt': FLOOD_AGAIN, 'seeds/c.txt': FIRE };
const NONE = { paths: [], compareAll: false };

const run = async (
  name: string,
  files: Readonly<Record<string, string>>,
  { paths = [], compareAll = false, lines = [] }: { paths?: string[]; compareAll?: boolean; lines?: string[] } = {},
) => {
  const folder = await folderOf(files);
  const world = effectsIn(folder, lines);
  const inFolder = paths.map((path) => (path === '-' ? path : join(folder, path)));
  const command = COMMANDS[name];
  if (!command) throw new Error(`There is no command "${name}"`);
  const code = await command({ paths: inFolder, compareAll }, world.effects);
  return { code, told: world.told, records: world.records };
};

describe('extract', () => {
  test('writes one document a line, in file order', async () => {
    const { code, records } = await run('extract', SEEDS);
    expect(code).toBe(0);
    expect(records().map((record) => documentSchema.parse(record).id)).toEqual(['a', 'b', 'c']);
  });

  test('joins in what the editor knows', async () => {
    const notes = { 'content/documents/a.yaml': 'publisher: Courier\n' };
    const { records } = await run('extract', { ...SEEDS, ...notes }, { paths: ['seeds/a.txt'] });
    expect(records()).toEqual([expect.objectContaining({ id: 'a', publisher: 'Courier' })]);
  });

  test('goes on past a file that cannot be read, and tells which', async () => {
    const { code, told, records } = await run('extract', { ...SEEDS, 'seeds/empty.txt': '' });
    expect(code).toBe(2);
    expect(records()).toHaveLength(3);
    expect(told).toEqual([expect.stringMatching(/^empty\.txt: rejected: /)]);
  });

  test('fails where nothing can be read', async () => {
    expect((await run('extract', { 'seeds/empty.txt': '' })).code).toBe(1);
    await expect(run('extract', {})).rejects.toThrow('there is no such file or folder');
  });

  test('gives the same record whatever the order of its inputs', async () => {
    const [there, back] = await Promise.all([
      run('extract', SEEDS, { paths: ['seeds/a.txt', 'seeds/c.txt'] }),
      run('extract', SEEDS, { paths: ['seeds/c.txt', 'seeds/a.txt'] }),
    ]);
    expect(back.records().toReversed()).toEqual(there.records());
  });

  test('reads lines of standard input and counts those that are none', async () => {
    const lines = ['{"id":"x","text":"It rained."}', '', 'rain', '{"id":"y","text":"It snowed."}'];
    const { code, told, records } = await run('extract', {}, { paths: ['-'], lines });
    expect(code).toBe(2);
    expect(records().map((record) => documentSchema.parse(record).id)).toEqual(['x', 'y']);
    expect(told).toEqual([expect.stringMatching(/^-:3: rejected: /)]);
  });

  test('refuses standard input together with paths', async () => {
    await expect(run('extract', SEEDS, { paths: ['-', 'seeds'] })).rejects.toThrow(
      'Cannot read "-" together with paths',
    );
  });
});

describe('relate', () => {
  test('writes the pairs of one story', async () => {
    const { code, records } = await run('relate', SEEDS);
    expect(code).toBe(0);
    expect(records()).toEqual([{ a: 'a', b: 'b', score: expect.any(Number) }]);
  });
});

describe('compare', () => {
  test.each([
    [false, ['a--b']],
    [true, ['a--b', 'a--c', 'b--c']],
  ])('with all: %s', async (compareAll, ids) => {
    const { code, records } = await run('compare', SEEDS, { compareAll });
    expect(code).toBe(0);
    expect(records().map((record) => comparisonSchema.parse(record).id)).toEqual(ids);
  });
});

describe('digest', () => {
  test('writes one digest a line, of a folder', async () => {
    const { code, records } = await run('digest', SEEDS, { paths: ['seeds'] });
    expect(code).toBe(0);
    expect(records().map((record) => digestSchema.parse(record).id)).toEqual(['a', 'b', 'c']);
  });

  test('refuses two paths, since a digest rests on the whole story', async () => {
    await expect(run('digest', SEEDS, { paths: ['seeds/a.txt', 'seeds/b.txt'] })).rejects.toThrow(
      'expected one folder',
    );
  });
});

describe('check', () => {
  test('says what is unknown and which notes have no seed', async () => {
    const folder = await folderOf({
      'seeds/a.txt': FLOOD,
      'content/documents/a.yaml': 'publisher: Courier\n',
      'content/documents/gone.yaml': 'publisher: Courier\n',
    });
    const { effects, written } = effectsIn(folder);
    expect(await COMMANDS.check?.(NONE, effects)).toBe(0);
    expect(written).toEqual([
      'documents/gone.yaml: notice: No document in seeds/ has this file stem. Rename it after the document it is about (a), or remove it\n',
      'a.txt: notice: It does not say when it was published, so relative dates stay open. Write "published: …" into content/documents/a.yaml\n',
    ]);
  });

  test('tells names that no document has, with the nearest', async () => {
    const { effects, written } = effectsIn(
      await folderOf({
        'seeds/a.txt': 'Pier shut\n\nAna Brand, the mayor, said the pier was shut. Tom Ruiz said the boat was late.\n',
        'content/names.yaml': '- same:\n    - Ana Brant\n    - Tom Ruiz\n',
        'content/documents/gone.yaml': 'rights: all\n',
      }),
    );
    await COMMANDS.check?.(NONE, effects);
    expect(written.slice(0, 3)).toEqual([
      'documents/gone.yaml: notice: No document in seeds/ has this file stem. Rename it after the document it is about (a), or remove it\n',
      'documents/gone.yaml:1: rejected: rights is "all", expected excerpt or full. Correct or remove rights\n',
      expect.stringMatching(
        /^names\.yaml:2: notice: No document names Ana Brant\. Write it as documents have it \(Ana Brand \(nearest\).*; a name to be shown that no document writes stands under name:\n$/,
      ),
    ]);
  });

  test('fails where nothing can be published', async () => {
    await expect(run('check', { 'seeds/empty.txt': '' })).rejects.toThrow('no document in it can be read');
  });
});

describe('exitCodeOf(done, rejected)', () => {
  test.each([
    [3, 0, 0],
    [3, 1, 2],
    [0, 1, 1],
    [0, 0, 1],
  ])('%i done, %i rejected → %i', (done, rejected, code) => {
    expect(exitCodeOf(done, rejected)).toBe(code);
  });
});

describe('noticeLine(notice)', () => {
  test('makes what a terminal would obey visible', () => {
    const notice = {
      file: 'a\u001B[2J.txt',
      kind: 'rejected',
      rule: 'x',
      reason: 'It is\u202E odd',
      fix: 'Remove it',
    } as const;
    expect(noticeLine(notice)).toBe('a\\u001b[2J.txt: rejected: It is\\u202e odd. Remove it');
    expect(noticeLine({ ...notice, file: 'a.txt', line: 4 })).toMatch(/^a\.txt:4: /);
  });
});

describe('publish', () => {
  const publishIn = async (files: Readonly<Record<string, string>>, date?: string) => {
    const folder = await folderOf(files);
    const world = effectsIn(folder);
    const code = await COMMANDS.publish?.({ ...NONE, date }, world.effects);
    return { folder, code, ...world };
  };

  test('writes down what there is, dated today or as it is told, and what changed the next time', async () => {
    const { folder, code, told, effects, written } = await publishIn(SEEDS);
    expect(code).toBe(0);
    expect(await readPublished(join(folder, 'content'))).toMatchObject({
      editions: [{ number: 1, date: '2026-01-31', changes: [] }],
      documents: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    });
    expect(told.at(-1)).toMatch(/^Edition 1 of 2026-01-31 is written down in .*published\.json: 0 changes\n$/);
    await rm(join(folder, 'seeds', 'c.txt'));
    expect(await COMMANDS.publish?.({ ...NONE, date: '2026-02-01' }, effects)).toBe(0);
    expect(written).toEqual([expect.stringMatching(/^Bakery Burns in Oslo: Taken out, /)]);
    await COMMANDS.publish?.({ ...NONE, date: '2026-02-02' }, effects);
    expect(told.at(-1)).toMatch(/^Nothing changed since the last edition/);
    expect((await readPublished(join(folder, 'content')))?.editions).toHaveLength(2);
  });

  test.each(['2026-02-30', '2026', 'tomorrow'])('refuses %j for a day', async (date) => {
    await expect(publishIn(SEEDS, date)).rejects.toThrow(`Cannot publish on "${date}": no such day`);
  });

  test.each([
    ['{', 'expected JSON'],
    ['{"editions": []}', 'documents'],
  ])('refuses a file that holds %j and leaves it as it is', async (text, message) => {
    await expect(publishIn({ ...SEEDS, 'content/published.json': text })).rejects.toThrow(message);
  });
});
