import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What waits for other processes comes first, so that what is quick fills the gaps; the quick ones as Vitest orders them. */
const LONG = ['/house/', '/built/build/', '/built/offline', '/built/look', '/built/'];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG.findIndex((part) => moduleId.includes(part));
  return rank < 0 ? LONG.length : rank;
};

/** The order in which files of tests begin. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
