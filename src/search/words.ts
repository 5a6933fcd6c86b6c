import { ASKING } from '../language/en/asking.ts';
import { ASKED_WORDS } from '../language/en/words/askedWords.ts';
import { STATUS_WORDS, STATUSES } from '../language/en/words/statusWords.ts';

/** What became of those who are counted, the words of each a line: "dead died killed". */
const roleWords = (): string[] =>
  STATUSES.map((status) => [...STATUS_WORDS].flatMap(([word, of]) => (of === status ? [word] : [])))
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '));

/** A script that search takes from how questions are asked, and which words mean the same. */
export const wordsScript = (): string =>
  Object.entries({ ASKING, GROUPS: ASKED_WORDS, ROLES: roleWords() })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
