import { PRONOUNS } from './pronouns.ts';

const COUNTED = 'two three four'.split(' ');
const WRITTEN = 'document documents letter report reports source sources statement statements article'.split(' ');

/** Words that stand for somebody or something told of elsewhere, in lower case: as a sayer they name nobody. */
export const STAND_INS: ReadonlySet<string> = new Set([
  ...PRONOUNS.keys(),
  ...'others both someone somebody'.split(' '),
  ...[...COUNTED, ...WRITTEN].map((noun) => `the ${noun}`),
]);
