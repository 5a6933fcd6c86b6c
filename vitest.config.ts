import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/order.ts';
import { Tally } from './tests/tally.ts';

/** Files and words that go to the limits of what is read, and what is made by chance: seconds each, too long for every save. */
const EXTREMES = [
  'tests/**/{hostile,hostileInput,containers,mutations,properties}.test.ts',
  'tests/library/workers.test.ts',
  'tests/tally.test.ts',
];
/** Node takes the types out by itself; no test needs the bundler, which would take a quarter of the time. */
const NATIVE = { viteModuleRunner: false, nodeLoader: false } as const;

export default defineConfig({
  test: {
    reporters: ['default', new Tally()],
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongFirst },
    // Processes that tests start load what was compiled before.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/crossbrief-code', import.meta.url)) },
    projects: [
      // No test mocks a module, so files may share one: the language model is loaded once.
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**', 'tests/full/**', 'tests/house/**', 'tests/**/sizes.test.ts', ...EXTREMES],
          isolate: false,
          testTimeout: 60_000, // processes start slowly on a busy machine
          experimental: NATIVE,
        },
      },
      { test: { name: 'extremes', include: EXTREMES, isolate: false, testTimeout: 60_000, experimental: NATIVE } },
      // Lint and types, while other tests wait for their builds.
      { test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 600_000, experimental: NATIVE } },
      // What measures time has a process of its own.
      { test: { name: 'sizes', include: ['tests/**/sizes.test.ts'], testTimeout: 120_000, experimental: NATIVE } },
      {
        test: {
          name: 'site',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: ['tests/built/setup.ts'],
          experimental: NATIVE,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
