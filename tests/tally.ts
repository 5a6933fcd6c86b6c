import type { Reporter, TestModule, TestSuite } from 'vitest/node';

/** What came of a run: a hook or file that failed counts as one failure, besides the tests that it kept from running. */
export type Count = { passed: number; failed: number; skipped: number };

/**
 * Closes a run with "N passed, N failed" on a line of its own, for whoever reads the log; what was not run is told on the
 * line before. A run of nothing has failed.
 */
export class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const { passed, failed, skipped } = countOf(modules, errors);
    process.stdout.write(`\n${skipped} skipped\n${passed} passed, ${failed} failed\n`);
  }
}

/** Counts tests, and the files, groups and hooks that failed by themselves. */
export function countOf(modules: readonly TestModule[], errors: readonly unknown[]): Count {
  const count: Count = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    for (const suite of [module, ...module.children.allSuites()]) if (failedByItself(suite)) count.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      count[state === 'pending' ? 'skipped' : state] += 1;
    }
  }
  if (count.passed + count.failed === 0) count.failed = 1;
  return count;
}

/** A hook threw, or the file could not be read; a group whose tests failed has not. */
const failedByItself = (suite: TestModule | TestSuite): boolean =>
  suite.errors().length > 0 || (suite.state() === 'failed' && suite.children.size === 0);
