import { defineConfig } from 'vitest/config';
import { Tally } from '../tally.ts';

/** What takes long, and what needs programs that npm does not bring. */
export default defineConfig({
  test: {
    reporters: ['default', new Tally()],
    include: ['tests/full/**/*.test.ts'],
    globalSetup: ['tests/built/setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 20_000 } },
    fileParallelism: false,
  },
});
