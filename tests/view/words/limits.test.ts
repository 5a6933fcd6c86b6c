import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/view/words/limits.ts';

test('LIMITS are those of the README, row by row', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const rows = readme.split('## Limits, measured')[1]?.split('\n\n')[1]?.split('\n').slice(2);
  expect(LIMITS.map(({ what, measured }) => `| ${what} | ${measured} |`)).toEqual(rows);
});
