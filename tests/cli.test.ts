import { describe, expect, test } from 'vitest';
import { main } from '../src/cli.ts';
import { folderOf } from './builders.ts';
import { effectsIn } from './commands/effects.ts';

const run = async (...argv: string[]) => {
  const { effects, told, written } = effectsIn(await folderOf({ 'seeds/a.txt': 'Storm\nIt rained all night.\n' }));
  return { code: await main(argv, effects), told: told.join(''), written: written.join('') };
};

describe('main(argv, effects)', () => {
  test('runs a command', async () => {
    const { code, written } = await run('extract');
    expect([code, JSON.parse(written).id]).toEqual([0, 'a']);
  });

  test('helps on standard output where it is asked to, else on standard error', async () => {
    expect((await run('publish', '--help')).written).toMatch(
      /^ {2}brief publish [\s\S]*\n\nFor all commands: brief --help\n$/,
    );
    expect(await run('--help')).toMatchObject({ code: 0, told: '', written: expect.stringMatching(/^brief: /) });
    expect(await run()).toMatchObject({ code: 1, written: '', told: expect.stringMatching(/^brief: /) });
  });

  test.each([
    [
      ['bake'],
      'Cannot run "bake": no such command, expected extract, relate, quantities, compare, digest, check, publish, new, review\n  fix: See brief --help\n',
    ],
    [['toString'], 'Cannot run "toString": no such command'],
    [['extract', '--fast'], 'Cannot read the command line: '],
    [['extract', '/no/such'], 'Cannot read "/no/such": there is no such file or folder'],
  ])('refuses %j in words, without a stack', async (argv, words) => {
    const { code, told, written } = await run(...argv);
    expect([code, written]).toEqual([1, '']);
    expect(told.startsWith(words)).toBe(true);
    expect(told).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});
