import { spawnSync } from 'node:child_process';
import { hasProgram, PROGRAMS } from './full/programs.ts';

/**
 * The whole suite with what takes longer, 500 damaged files of each format instead of a few, and what needs programs
 * that npm does not bring. Takes up to an hour. Says what it could not test.
 */
const run = (command: string): boolean =>
  spawnSync('npm', command.split(' '), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, READER_MUTATIONS: '500' },
  }).status === 0;

const results = [run('test'), run('exec -- vitest run --config tests/full/vitest.config.ts --root .')];
for (const { command, needed } of PROGRAMS.filter((program) => !hasProgram(program.command))) {
  process.stdout.write(`Not tested, because "${command}" is not on this machine: ${needed}\n`);
}
process.exitCode = results.every(Boolean) ? 0 : 1;
