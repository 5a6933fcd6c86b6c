import { DAY_NAME, NOBODY_IN_PARTICULAR } from '../../language/en/words/articleLines.ts';
import { BYLINE_JOINTS } from '../../language/en/words/bylineWords.ts';
import { ORGANISATION_WORDS } from '../../language/en/words/nameWords.ts';
import { PAPER_KINDS, PUBLISHER_WORDS } from '../../language/en/words/publisherWords.ts';
import { CHANGED_BEHIND_DAY, ROLE_BEHIND_NAME } from '../../language/en/words/releaseWords.ts';
import { isGivenName } from '../../language/names/index.ts';
import type { Block, BlockKind } from '../../records/index.ts';
import { findWrittenDates, readDateLine } from './dateLine.ts';
import { isReleaseKind } from './releaseHead.ts';

type Line = Readonly<{ block: Block; words: string }>;

/** What the lines above a text say of it, and what each of them is. */
export type Masthead = Readonly<{
  publisher?: string;
  published?: string;
  authors: readonly string[];
  /** The headline below the name of the paper. */
  title?: Block;
  lines: readonly Readonly<{ block: Block; kind: BlockKind; rule: string }>[];
}>;

const MAX_LINE = 110;
const MAX_NAME_WORDS = 6;
const MAX_LINES = 10;

/** A sentence of the article: from the first on, lines are no head. */
export const isRunning = (line: string): boolean =>
  line.split(/\s+/).length > 6 && /[.!?:]["”’')\]*]*$/u.test(line) && !/^[*_]/.test(line);

/** The lines before the first sentence. */
function headOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ block, words }) => block.kind === 'dateline' || isRunning(words));
  return lines.slice(0, Math.min(end < 0 ? 0 : end, MAX_LINES));
}

/**
 * The names and the day that stand above a text without a word that announces them: "The Muro Daily" over a date line,
 * "Lakes Trust, briefing note, 20 March 2031", "Ann Bell and Tom Ruiz" over a date.
 */
export function readMasthead(lines: readonly Line[]): Masthead {
  const head = headOf(lines);
  const dates = head
    .filter(({ block }) => block.kind !== 'byline')
    .flatMap((line) => {
      const dated = readDated(line.words);
      return dated ? [{ ...line, ...dated }] : [];
    });
  const open = head.filter(({ block, words }) => isOpen(block) && !readDated(words));
  const paper = open.find(
    (line) => head.indexOf(line) === 0 && isBesideDate(head, 0) && isNameOfPaper(line.words, head.slice(2)),
  );
  const issuer = paper ? undefined : issuerOf(head, open);
  const beside = open.find(
    (line) => head.indexOf(line) > 0 && isBesideDate(head, head.indexOf(line)) && endsAsPublisher(line.words),
  );
  const names = dates.length
    ? open.find((line) => head.indexOf(line) > 0 && bareAuthors(line.words).length > 0)
    : undefined;
  const [bars] = head.slice(1).flatMap((line) => readBars(line) ?? []);
  const publisher =
    (paper ?? issuer)?.words ?? bars?.publisher ?? dates.map((each) => each.publisher).find(Boolean) ?? beside?.words;
  const published = dates[0]?.day ?? bars?.day;
  const title =
    (paper ?? issuer) && head.slice(2).find(({ block, words }) => isOpen(block) && !readDated(words))?.block;
  return {
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(title ? { title } : {}),
    authors: names ? bareAuthors(names.words) : (bars?.authors ?? []),
    lines: [
      ...dates.map(({ block }) => ({ block, kind: 'clutter' as const, rule: block.rule ?? 'masthead' })),
      ...[paper, issuer, beside].flatMap((line) =>
        line ? [{ block: line.block, kind: 'clutter' as const, rule: 'masthead' }] : [],
      ),
      ...(bars ? [{ block: bars.block, kind: 'byline' as const, rule: 'names' }] : []),
      ...(names ? [{ block: names.block, kind: 'byline' as const, rule: 'names' }] : []),
    ],
  };
}

/** A line that nothing has told yet. */
const isOpen = (block: Block): boolean => block.rule === undefined && block.kind !== 'byline' && block.kind !== 'title';

/** A line of a date and, beside it, who publishes, what kind of paper it is, or where: "Lakes Trust, report, 3 May 2031". */
function readDated(line: string): { day: string; publisher?: string } | undefined {
  const whole = readDateLine(line);
  if (whole?.published) return { day: whole.published };
  const bare = line.replace(/^[*_#\s]+|[*_\s]+$/g, '');
  const isMarked = bare !== line;
  if (bare.length > MAX_LINE || /[.!?]$/.test(bare)) return undefined;
  const [date, ...others] = findWrittenDates(bare);
  if (date?.start === 0 && others.length === 0 && CHANGED_BEHIND_DAY.test(bare.slice(date.end)))
    return { day: date.day };
  if (!date || others.length > 0 || (date.start > 0 && date.end < bare.length)) return undefined;
  const parts = `${bare.slice(0, date.start)}${bare.slice(date.end)}`
    .split(/[,|·•–—]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part && !DAY_NAME.test(part));
  const names = parts.filter((part) => !PAPER_KINDS.has(part.toLowerCase()));
  if (names.length > 2 || !names.every(isName)) return undefined;
  const hasKind = names.length < parts.length;
  const [name] = names;
  const isPublisher = name !== undefined && (hasKind || isMarked || endsAsPublisher(name));
  return isPublisher || names.length < 2 ? { day: date.day, ...(isPublisher ? { publisher: name } : {}) } : undefined;
}

type Bars = Readonly<{ block: Block; authors: readonly string[]; day?: string; publisher?: string }>;

/** "Ann Bell and Tom Ruiz | 4 June 2031 | Valley Paper": persons, and beside them a day or who publishes. */
function readBars({ block, words }: Line): Bars | undefined {
  const parts = words.split(/\s+[|·•]\s+/);
  if (!isOpen(block) || parts.length < 2 || parts.length > 4 || words.length > MAX_LINE) return undefined;
  const authors = parts.flatMap(bareAuthors);
  const day = parts.map((part) => readDateLine(part)?.published).find(Boolean);
  const publisher = parts.find((part) => endsAsPublisher(part) && bareAuthors(part).length === 0);
  const told = parts.filter(
    (part) => bareAuthors(part).length > 0 || readDateLine(part)?.published || part === publisher,
  );
  if (authors.length === 0 || told.length < parts.length) return undefined;
  return { block, authors, ...(day ? { day } : {}), ...(publisher ? { publisher } : {}) };
}

/** Words that all have a capital, but for the small ones within. */
const isName = (words: string): boolean =>
  words.split(/\s+/).length <= MAX_NAME_WORDS &&
  /^\p{Lu}/u.test(words) &&
  words.split(/\s+/).every((word) => /^(?:\p{Lu}|of\b|the\b|and\b|for\b|de\b|&)/u.test(word));

const endsAsPublisher = (words: string): boolean =>
  isName(words) &&
  words.split(/\s+/).some((word) => {
    const lower = word.toLowerCase();
    return PUBLISHER_WORDS.has(lower) || ORGANISATION_WORDS.has(lower);
  });

/** The name of a paper at the very top, with a headline of its own below. */
const isNameOfPaper = (words: string, below: readonly Line[]): boolean =>
  isName(words) &&
  below.some(({ block }) => isOpen(block)) &&
  (endsAsPublisher(words) || words.split(/\s+/).length <= 4);

/** The name of a body over the kind of paper that it hands out: "HARBOUR BOARD" over "PRESS RELEASE", a headline below. */
function issuerOf(head: readonly Line[], open: readonly Line[]): Line | undefined {
  const [first, second] = head;
  if (!first || !second || !open.includes(first) || !isReleaseKind(second.words)) return undefined;
  return isNameOfPaper(first.words, head.slice(2)) ? first : undefined;
}

const isBesideDate = (head: readonly Line[], index: number): boolean =>
  [head[index - 1], head[index + 1]].some((line) => line !== undefined && readDated(line.words) !== undefined);

/** "Ann Bell and Tom Ruiz" → both; nothing where a name does not begin with a given name, or ends like a paper. */
function bareAuthors(line: string): string[] {
  const names = line.split(BYLINE_JOINTS).map((name) => name.trim());
  const last = names.at(-1) ?? '';
  if (names.length > 1 && (ROLE_BEHIND_NAME.test(last) || endsAsPublisher(last))) names.pop();
  const isPerson = (name: string): boolean => {
    const words = name.split(/\s+/);
    return (
      words.length > 1 && words.length < 5 && isName(name) && isGivenName(words[0] ?? '') && !endsAsPublisher(name)
    );
  };
  return names.every(isPerson) ? names : [];
}

const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?)?\s*(?:by )?(?<name>[^.,|]+?)(?:\s\d{4})?[.,|]?(?:\s*all rights reserved.*)?\.?$/iu;

/** Whose copyright a text says it is, with its year: a bare "© Nordbild" credits a picture. "© 2031 Harbor News" → Harbor News. */
export function publisherOfCopyright(lines: readonly Line[]): string | undefined {
  for (const { block, words } of lines) {
    if (block.rule !== 'legal-notice' || !/\d{4}|all rights reserved/i.test(words)) continue;
    const name = COPYRIGHT.exec(words)?.groups?.name?.trim();
    if (name && isName(name) && !NOBODY_IN_PARTICULAR.test(name)) return name;
  }
  return undefined;
}
