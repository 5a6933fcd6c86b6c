import { spawnSync } from 'node:child_process';
import { hasProgram, PROGRAMS } from './full/programs.ts';

const shell = process.platform === 'win32';
const run = (...words: readonly string[]): number =>
  spawnSync('npm', words, {
    stdio: 'inherit',
    shell,
    env: { ...process.env, READER_MUTATIONS: '500' },
  }).status ?? 1;

/**
 * The whole suite with what takes longer (tests/full): 500 damaged files of each format, forty documents, builds that are
 * killed, the Nu HTML checker, Lighthouse, epubcheck, the site on nginx and Caddy and in Firefox. Takes up to an hour;
 * says what it had to leave out.
 */
const suite = run('test');
const full = run('exec', '--', 'vitest', 'run', '--config', 'tests/full/vitest.config.ts', '--root', '.');
for (const { command, needed } of PROGRAMS.filter((program) => !hasProgram(program.command))) {
  process.stdout.write(`Left out: ${needed} needs ${command}, which is not there\n`);
}
process.exitCode = suite || full;
