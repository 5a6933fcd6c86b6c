import { PRONOUNS } from './pronouns.ts';

const COUNTED = 'two three four'.split(' ');
const WRITTEN = 'document documents letter report reports source sources statement statements article'.split(' ');

/** Words that name nobody as a sayer, in lower case: whoever they stand for was told of elsewhere. */
export const UNNAMED: ReadonlySet<string> = new Set([
  ...PRONOUNS.keys(),
  ...'others both someone somebody'.split(' '),
  ...[...COUNTED, 'source', 'sources'].map((noun) => `the ${noun}`),
]);

/** Words that name nothing beyond their document: those, and "the report", which says what it says but is no origin. */
export const STAND_INS: ReadonlySet<string> = new Set([...UNNAMED, ...WRITTEN.map((noun) => `the ${noun}`)]);
