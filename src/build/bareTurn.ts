import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { processSettings } from '../library/shared.ts';
import { takeTurn } from './turn.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** `astro build` by itself works in the folders of the project, so that two of them take turns; `npm run build` has its own. */
export const bareTurn = (): AstroIntegration => ({
  name: 'crossbrief-turn',
  hooks: {
    async 'astro:config:setup'({ command, config, logger }) {
      if (command !== 'build' || fileURLToPath(config.root) !== PROJECT) return;
      const lock = join(PROJECT, '.astro/build.lock');
      const { seeds, out } = processSettings();
      await takeTurn(lock, `"${seeds}" into "${out}"`, (line) => logger.warn(line));
      process.on('exit', () => rmSync(lock, { force: true }));
    },
  },
});
