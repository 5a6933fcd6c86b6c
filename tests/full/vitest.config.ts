import { defineConfig } from 'vitest/config';

/** What needs programs that npm does not bring. */
export default defineConfig({
  test: {
    include: ['tests/full/**/*.test.ts'],
    globalSetup: ['tests/built/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
