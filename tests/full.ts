import { spawnSync } from 'node:child_process';
import { hasProgram, PROGRAMS } from './full/programs.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const shell = process.platform === 'win32';
const isThere = (command: string, ...options: string[]): boolean =>
  spawnSync(command, options, { stdio: 'ignore', shell }).status === 0;

/** Checks that need what npm does not bring with the project, by the variable that asks for them. */
const OTHERS = [
  { variable: 'NU_CHECKER', value: '1', needs: 'Java', isFound: isThere('java', '-version') },
  {
    variable: 'LIGHTHOUSE',
    value: LIGHTHOUSE,
    needs: `${LIGHTHOUSE} from a package registry`,
    isFound: isThere('npm', 'exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', '--version'),
  },
];

/**
 * The whole suite with what takes longer: 500 damaged files of each format instead of a few, the Nu HTML checker and
 * Lighthouse, epubcheck, the site on nginx and Caddy and in Firefox. Takes up to an hour; says what it had to leave out.
 */
const asked = OTHERS.filter(({ isFound }) => isFound).map(({ variable, value }) => [variable, value]);
const { status } = spawnSync('npm', ['test'], {
  stdio: 'inherit',
  shell,
  env: { ...process.env, READER_MUTATIONS: '500', ...Object.fromEntries(asked) },
});
for (const { variable, needs } of OTHERS.filter(({ isFound }) => !isFound)) {
  process.stdout.write(`Left out: ${variable} needs ${needs}, which is not there\n`);
}
const others = spawnSync(
  'npm',
  ['exec', '--', 'vitest', 'run', '--config', 'tests/full/vitest.config.ts', '--root', '.'],
  {
    stdio: 'inherit',
    shell,
  },
);
for (const { command, needed } of PROGRAMS.filter((program) => !hasProgram(program.command))) {
  process.stdout.write(`Left out: ${needed} needs ${command}, which is not there\n`);
}
process.exitCode = status || others.status || 0;
