import { spawnSync } from 'node:child_process';

/** From a package registry, and too large to be brought with the project. */
export const LIGHTHOUSE = 'lighthouse@13.5.0';

const lighthouse = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', '--version'];

/** Programs that the project does not bring, and what is not tested without them. */
export const PROGRAMS = [
  { command: 'java', start: ['java', '-version'], needed: 'the Nu HTML checker and epubcheck' },
  { command: LIGHTHOUSE, start: ['npm', ...lighthouse], needed: 'speed on a phone' },
  { command: 'nginx', start: ['nginx', '-v'], needed: 'the site on nginx' },
  { command: 'caddy', start: ['caddy', 'version'], needed: 'the site on Caddy' },
  {
    command: 'firefox-esr',
    start: ['firefox-esr', '--version'],
    needed: 'editions, search and offline reading in Firefox',
  },
] as const;

/** Whether the program can be started. */
export const hasProgram = (wanted: (typeof PROGRAMS)[number]['command']): boolean =>
  PROGRAMS.some(({ command, start: [program, ...words] }) => {
    if (command !== wanted) return false;
    return spawnSync(program, words, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
  });
