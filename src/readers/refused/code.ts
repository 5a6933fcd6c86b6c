import type { Head, RefusedFormat } from '../format.ts';

const REMOVE = 'Remove it from seeds/';
/** Fewer lines tell nothing of what they are. */
const MIN_LINES = 3;
const MIN_CODE_LINES = 5;

/** Four words on end are said by somebody; a program, a list of settings and a table of a log have hardly any such line. */
const SAID = /(?:\p{L}[\p{L}’'-]* ){3}\p{L}/u;
const COMMENT = /^\s*(?:\/\/|\/\*|\*|#|--|;|<!--)/;
/** How lines of programs and of style sheets end or begin. */
const CODE =
  /[;{}]\s*(?:\/\/.*)?$|^\s*[\])}]+[,;)]*$|^\s*(?:def|class|function|fn|func|if|for|while|switch|return|import|export|const|let|var|public|private|static|async|await|try|catch|else|elif|except|with|use|package|namespace|end|begin|SELECT|INSERT|UPDATE|CREATE|DROP|ALTER)\b.*[({:;]\s*\S*\s*$|^\s*[\w$.[\]'"]+ ?(?:[-+*/|&:]?=|=>|->) ?\S/;
/** Programs for databases are written in words. */
const SQL = /^\s*(?:SELECT|INSERT INTO|UPDATE|CREATE|DROP|ALTER|DELETE FROM|GRANT)\b.*[;(]\s*$/;
const SETTING = /^\s*\[[\w. -]+\]\s*$|^\s*[\w.-]+\s*=\s*\S*.{0,80}$/;
const KEY = /^\s*(?:- )?(?:"?[a-z][\w-]*"?):(?:\s+\S.{0,80})?$|^\s*- \S+$|^---$/;
const LOGGED =
  /^\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}\S*\]?\s.*\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\b|^[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \S+ [\w./-]+(?:\[\d+\])?:|^\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[/;
const DIFF = /^(?:diff --git a\/|Index: \S+\n={20}|--- \S+.*\n\+\+\+ \S+)/;

const linesOf = ({ text }: Head): string[] => text.split('\n').filter((line) => line.trim());

/** Whether at least this share of the lines, and hardly one that says something, are of a kind. */
function isMade(head: Head, pattern: RegExp, share: number, least = MIN_LINES): boolean {
  if (['md', 'markdown'].includes(head.ending)) return false;
  const lines = linesOf(head).filter((line) => !COMMENT.test(line) || pattern.test(line));
  const isSaid = (line: string): boolean => SAID.test(line) && !SQL.test(line);
  const fitting = lines.filter((line) => pattern.test(line) && !isSaid(line)).length;
  const said = lines.filter(isSaid).length;
  return lines.length >= least && fitting >= lines.length * share && said <= lines.length * (1 - share) * 0.5;
}

const isLog = (head: Head): boolean => {
  const lines = linesOf(head);
  return lines.length >= MIN_LINES && lines.filter((line) => LOGGED.test(line)).length >= lines.length * 0.8;
};

/** Letters and digits without a space, by the hundred: bytes written as Base64 or hexadecimal numbers, or one letter over and over. */
const PACKED = /[\w+/=-]{60,}/g;
const MIN_PACKED = 0.8;
const MIN_LENGTH = 200;

function isPacked({ text, ending }: Head): boolean {
  if (['md', 'markdown'].includes(ending) || SAID.test(text)) return false;
  const solid = text.replace(/\s+/g, '');
  if (solid.length < MIN_LENGTH || /[^\0-\x7F]/.test(solid)) return false;
  const packed = (text.match(PACKED) ?? []).reduce((sum, each) => sum + each.length, 0);
  return packed >= solid.length * MIN_PACKED;
}

/** What programs read and write as lines of text, and what no program shows to anybody. */
export const CODE_FORMATS: readonly RefusedFormat[] = [
  { name: 'a list of changes to a program (diff)', fix: REMOVE, recognizes: ({ text }) => DIFF.test(text) },
  { name: 'the log of a program', fix: REMOVE, recognizes: isLog },
  {
    name: 'the source of a program',
    fix: REMOVE,
    recognizes: (head) => isMade(head, CODE, 0.6, MIN_CODE_LINES),
  },
  {
    name: 'the settings of a program',
    fix: REMOVE,
    recognizes: (head) => isMade(head, SETTING, 0.9) || (isSettingsName(head) && isMade(head, KEY, 0.9, 1)),
  },
  {
    name: 'packed data (Base64, hexadecimal)',
    fix: 'Unpack it with the program that wrote it, and put what is in it into seeds/',
    recognizes: isPacked,
  },
];

const isSettingsName = ({ ending }: Head): boolean => ['yaml', 'yml', 'toml', 'ini', 'cfg', 'conf'].includes(ending);
