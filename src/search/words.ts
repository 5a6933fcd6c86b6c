import { ASKED_WORDS } from '../language/en/words/askedWords.ts';
import { STATUS_WORDS, STATUSES } from '../language/en/words/statusWords.ts';

/** What became of those who are counted, the words of each a line: "dead died killed". */
const roleWords = (): string[] =>
  STATUSES.map((status) => [...STATUS_WORDS].flatMap(([word, of]) => (of === status ? [word] : [])))
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '));

/** A script that search takes words from that mean the same. */
export const wordsScript = (): string =>
  `export const GROUPS = ${JSON.stringify(ASKED_WORDS)};\nexport const ROLES = ${JSON.stringify(roleWords())};\n`;
