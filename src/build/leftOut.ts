import { IntruderError } from '../intruderError.ts';
import type { LeftOut, Library } from '../library/index.ts';
import { blame } from './blame.ts';

/** Each round takes at least one file out; a site that needs more has something wrong that is no file's. */
const MOST_ROUNDS = 5;

/**
 * Makes the library and builds its site; where a page holds markup that is not ours, once more without the files that it
 * comes from. Gives the library that was published, and what its building gave. Throws where no file is to blame.
 */
export async function buildWithoutIntruders<T>(
  make: (leftOut: LeftOut) => Promise<Library>,
  build: (library: Library, round: number) => Promise<T>,
): Promise<{ library: Library; result: T }> {
  const leftOut = new Map<string, string>();
  for (let round = 1; ; round += 1) {
    const library = await make(leftOut);
    try {
      return { library, result: await build(library, round) };
    } catch (error) {
      if (!isIntruderError(error)) throw error;
      const blamed = blame(library, error.found);
      if (blamed.size === 0 || round === MOST_ROUNDS) throw error;
      for (const file of blamed) leftOut.set(file, error.found[0]?.what ?? 'markup');
    }
  }
}

/** One thrown inside of the bundler's copy of the class has lost it. */
const isIntruderError = (error: unknown): error is IntruderError =>
  error instanceof IntruderError || (error instanceof Error && error.name === 'IntruderError');
