import { PERSON_NOUNS } from '../../language/en/words/countedNouns.ts';
import { measureOf, PEOPLE_MEASURES } from '../../language/en/words/measures.ts';
import { PART_CUES_BEFORE, PART_CUES_BEHIND, PART_WORDS, STRETCHES } from '../../language/en/words/scopes.ts';
import { STATUS_NOUNS, STATUS_WORDS } from '../../language/en/words/statusWords.ts';
import type { Figure, Span } from '../../records/index.ts';
import { type Clause, termWords } from './clause.ts';

type Told = Readonly<{ figure: Figure; others: readonly Span[]; clause: Clause; role: string | undefined }>;

/** Whether the text counts a number among others, or beside others who are of one whole with it. */
export const isPartOfOthers = (text: string, sentence: Span, { figure, others, clause, role }: Told): boolean =>
  isPart(clause, figure) ||
  isOutOf(text, sentence, { figure, others }) ||
  isOneOfTwo(text, sentence, { figure, others, role });

/** Those who are counted among others are a part of them, and do not say who the others are. */
const INCLUDING = /\b(?:including|among them|many of them|some of them|most of them)\b.*/i;

/** Which lines of `PART_WORDS` some words stand in, and on which side. */
export function partsOf(words: string): Map<number, number> {
  const found = new Map<number, number>();
  const padded = termWords(words.replace(INCLUDING, ''));
  for (const [index, line] of PART_WORDS.entries()) {
    const sides = line.flatMap((side, at) => (padded.some((word) => side.includes(` ${word} `)) ? [at] : []));
    if (sides.length === 1) found.set(index, sides[0] ?? 0);
  }
  return found;
}

/** "Two of the officials", "200,000 of the comments": some of what stands elsewhere as a whole. */
const OF_WHOLE = /^(?:of|out of) (?:the|these|those|them|its|his|her|their|whom|which)\b/i;

/** "90 died in Holm alone": others died elsewhere. */
const ALONE = /^[^,;]{0,40}\bin (?:the )?(?:\p{L}+ ){1,3}alone\b/u;

function isPart({ before, behind }: Clause, figure: Figure): boolean {
  if (figure.unit === null && figure.role !== 'bodies found' && OF_WHOLE.test(behind)) return true;
  if (STRETCHES.has(before.split(/\s+/).at(-1)?.toLowerCase() ?? '')) return true;
  if (/^others?\b/i.test(behind) && /\bthe$/i.test(before)) return true;
  if (figure.role !== undefined && ALONE.test(behind)) return true;
  const near = before.split(/\s+/).slice(-4).join(' ').toLowerCase();
  const after = behind
    .split(/\s+/)
    .slice(0, figure.what.split(/\s+/).length + 5)
    .join(' ')
    .toLowerCase();
  return PART_CUES_BEFORE.some((cue) => near.includes(cue)) || PART_CUES_BEHIND.some((cue) => after.includes(cue));
}

/** "Killing seven pupils and the headmistress", "four soldiers and two guards": the dead are both together. */
function isOneOfTwo(
  text: string,
  sentence: Span,
  { figure, others, role }: Readonly<{ figure: Figure; others: readonly Span[]; role: string | undefined }>,
): boolean {
  if (figure.unit !== null || !BESIDE_EACH_OTHER.has(role ?? '')) return false;
  return (
    isBesideNext(text, sentence, figure, others) ||
    others.some((before) => before.end < figure.start && isBesideNext(text, sentence, before, [figure]))
  );
}

/** Whether somebody stands beside those of a number: with an article, or with the number of one of some figures. */
function isBesideNext(text: string, sentence: Span, { end }: Span, others: readonly Span[]): boolean {
  const found = AND_SOMEBODY.exec(text.slice(end, sentence.end))?.groups;
  if (!found || TOLD_OF_THEM.test(found.own ?? '')) return false;
  const next = others.some(({ start }) => start >= end && start <= end + (found.own ?? '').length + AND.length + 1);
  return isOfSomebody((found.other ?? '').toLowerCase()) && (found.article !== undefined || next);
}

const AND = ' and ';
/** Roles in which two kinds of people stand beside each other, who together are all. */
const BESIDE_EACH_OTHER: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'rescued',
  'arrested',
  'captured',
]);

/** The noun of those counted, and whoever stands beside them. */
const AND_SOMEBODY =
  /^(?<own>(?: [\p{L}’'-]+){1,3}),? and (?:(?<article>an?|the|his|her|their|one) |(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )(?:\p{L}+ ){0,2}?(?<other>\p{L}+)(?![\p{L}’'-])/iu;

/** "Eight were killed and five wounded": two things, told of two numbers. */
const TOLD_OF_THEM = /\b(?:was|were|are|is|had|have|dead|died|killed|wounded|injured|hurt|missing|arrested)\b/i;

const isOfSomebody = (noun: string): boolean =>
  !STATUS_WORDS.has(noun) &&
  !STATUS_NOUNS.has(noun) &&
  !/^(?:others?|more|people)$/.test(noun) &&
  (PERSON_NOUNS.has(noun.replace(/s$/, '')) ||
    PEOPLE_MEASURES.has(measureOf(noun) ?? '') ||
    /\p{L}(?:man|men|woman|women|master|mistress)$/u.test(noun));

/** "Of the five cases, four are under treatment": the four are some of the five. */
const isOutOf = (
  text: string,
  sentence: Span,
  { figure, others }: Readonly<{ figure: Span; others: readonly Span[] }>,
): boolean =>
  /^(?:out )?of (?:the|these|those|them|its|their)\b/i.test(text.slice(sentence.start, figure.start)) &&
  others.some(({ end }) => end < figure.start);
