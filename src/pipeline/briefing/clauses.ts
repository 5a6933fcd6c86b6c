import { ruleSetOf } from '../../language/index.ts';
import { contains, type Document, overlaps, type Span, textOf } from '../../records/index.ts';
import { spansOver } from '../spanIndex.ts';
import type { ClauseRules } from './rules.ts';
import { wordsIn } from './words.ts';

/** A clause of fewer words says nothing by itself. */
const LEAST_KEPT = 6;
/** Fewer words are not worth a cut: it would take as much room as they do. */
export const LEAST_CUT = 4;

/** A semicolon or dash, or a comma before a word that opens another clause. */
const breakOf = ({ openers }: ClauseRules): RegExp =>
  new RegExp(`;\\s|\\s?[—–]\\s|—|,\\s(?=(?:${openers.join('|')})\\s)`, 'gi');

type Read = Pick<Document, 'text' | 'language' | 'sentences' | 'names' | 'figures' | 'claims'>;

/**
 * The beginning of a sentence up to where a clause ends behind `span`, where it stands by itself: it has its verb, opens
 * as a main clause, tears no name, figure, quotation or bracket, and leaves at least four words out. Undefined where no
 * such part is. "The dam broke on Friday, and the engineers …" → "The dam broke on Friday"
 */
export function clauseWith(document: Read, sentence: Span, span: Span): Span | undefined {
  const rules = ruleSetOf(document.language)?.briefing.clauses;
  if (!rules) return undefined;
  const words = textOf(document.text, sentence);
  if (rules.dependent.has(firstWordOf(words))) return undefined;
  return Array.from(words.matchAll(breakOf(rules)), ({ index }) => ({
    start: sentence.start,
    end: sentence.start + index,
  }))
    .filter((clause) => clause.end >= span.end)
    .find((clause) => standsAlone(document, sentence, clause, rules));
}

/** A clause with the few words of its sentence before or behind it that are not worth a cut. */
export function withScraps({ text, sentences }: Pick<Read, 'text' | 'sentences'>, clause: Span): Span {
  const own = spansOver(sentences, clause);
  const [first, last] = [own[0], own.at(-1)];
  const isScrap = (start: number, end: number): boolean => wordsIn(text, { start, end }).length < LEAST_CUT;
  return {
    start: first && isScrap(first.start, clause.start) ? Math.min(first.start, clause.start) : clause.start,
    end: last && isScrap(clause.end, last.end) ? Math.max(last.end, clause.end) : clause.end,
  };
}

const firstWordOf = (words: string): string => /[\p{L}’']+/u.exec(words)?.[0].toLowerCase() ?? '';

function standsAlone(document: Read, sentence: Span, clause: Span, rules: ClauseRules): boolean {
  const { text } = document;
  const rest = { start: clause.end, end: sentence.end };
  return (
    wordsIn(text, clause).length >= LEAST_KEPT &&
    wordsIn(text, rest).length >= LEAST_CUT &&
    isBalanced(textOf(text, clause)) &&
    !isTorn(document, clause.end) &&
    hasVerb(document, clause, rules)
  );
}

/** Whether quotations and brackets that open in it close in it. */
function isBalanced(words: string): boolean {
  const number = (sign: RegExp): number => words.match(sign)?.length ?? 0;
  return (
    number(/“/g) === number(/”/g) &&
    number(/\(/g) === number(/\)/g) &&
    number(/"/g) % 2 === 0 &&
    number(/(?<!\p{L})['‘](?=\p{L})/gu) === 0
  );
}

const isTorn = ({ names, figures }: Read, at: number): boolean =>
  [...names.flatMap(({ mentions }) => mentions), ...figures].some(({ start, end }) => start < at && at < end);

/** A cue of a claim that stands in it, or a finite form behind its first word. */
function hasVerb({ text, claims }: Read, clause: Span, { isVerb }: ClauseRules): boolean {
  if (claims.some(({ cue }) => cue && contains(clause, cue) && overlaps(cue, clause))) return true;
  return wordsIn(text, clause)
    .slice(1)
    .some((word) => isVerb(textOf(text, word).toLowerCase()));
}
