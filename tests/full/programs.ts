import { spawnSync } from 'node:child_process';

/** Programs that npm does not bring, and what is not tested without them. */
export const PROGRAMS = [
  { command: 'java', argument: '-version', needed: 'epubcheck' },
  { command: 'nginx', argument: '-v', needed: 'the site on nginx' },
  { command: 'caddy', argument: 'version', needed: 'the site on Caddy' },
  { command: 'firefox-esr', argument: '--version', needed: 'the editions, search and offline reading in Firefox' },
] as const;

/** Whether the program can be started. */
export const hasProgram = (wanted: (typeof PROGRAMS)[number]['command']): boolean =>
  PROGRAMS.some(({ command, argument }) => command === wanted && spawnSync(command, [argument]).status === 0);
