import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../built/pages.ts';
import { hasProgram } from './programs.ts';

test.skipIf(!hasProgram('java'))('the Nu HTML checker has no error for any page', () => {
  const { folder } = inject('site');
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const files = filesOf(folder).filter((file) => file.endsWith('.html'));
  const paths = files.map((file) => join(folder, file));
  const { status, stderr } = spawnSync('java', ['-jar', jar, '--errors-only', ...paths], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
