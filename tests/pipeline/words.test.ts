import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Two words that a pattern or a list holds as rivals: "said|says", "'killed injured missing'.split". */
const ALTERNATION = /(?<![\w\\])[a-z]{2,}\??\)?\|\(?(?:\?:)?[a-z]{2,}(?![\w:])/;
const WORD_LIST = /['`][a-z]+(?: [a-z]+){2,}['`]\s*\.split/;
/** Types and comments hold no words of a language that a text is read with. */
const NO_CODE = /^\s*(?:\*|\/\*|\/\/)|^\s*\|?\s*'[\w-]+'\s*(?:\||;)|^(?:export )?type\b/;

/** Rooms of the pipeline from which the words of English have not all gone to `src/language/en`. */
const LEFT = /^src\/pipeline\/quantities\//;
/** What reads dates and names of many languages at once holds letters of all of them. */
const OF_MANY_LANGUAGES = /^src\/pipeline\/(?:article\/(?:blocks|dateLine)|language\/spelling)\.ts$/;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src/pipeline'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.ts'));

/** Lines of a file that hold words of English to look for. */
const wordsIn = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(
      (line) =>
        !NO_CODE.test(line) && (WORD_LIST.test(line) || (/[/`']/.test(line) && ALTERNATION.test(patternsOf(line)))),
    )
    .map((line) => `${file}: ${line.trim()}`);

/** The regular expressions and strings of a line. */
const patternsOf = (line: string): string =>
  (line.match(/\/(?:[^/\\\n]|\\.)+\/[a-z]*|`[^`]*`|'[^']*'/g) ?? []).filter((each) => each.includes('|')).join(' ');

describe('the words of a language', () => {
  test('are found by this test', () => {
    expect(ALTERNATION.test('/^(?:said|says) that/')).toBe(true);
    expect(ALTERNATION.test('/^(?:the|an?) /i')).toBe(true);
    expect(ALTERNATION.test('/^[a-z]{2,}$|^[.!?]$/')).toBe(false);
    expect(WORD_LIST.test("'killed injured missing'.split(' ')")).toBe(true);
  });

  test('stand in src/language, and not in the pipeline', () => {
    expect(files.filter((file) => !LEFT.test(file) && !OF_MANY_LANGUAGES.test(file)).flatMap(wordsIn)).toEqual([]);
  });
});
