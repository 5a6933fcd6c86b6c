import { CLAUSE_OPENERS, DEPENDENT_OPENERS, FINITE_VERBS } from '../../language/en/words/clauseWords.ts';
import { ruleSetOf } from '../../language/index.ts';
import { contains, type Document, overlaps, type Span, textOf } from '../../records/index.ts';
import { wordsIn } from './words.ts';

/** A clause of fewer words says nothing by itself. */
const LEAST_KEPT = 6;
/** Fewer words are not worth a cut: it would take as much room as they do. */
export const LEAST_CUT = 4;

/** A semicolon or dash, or a comma before a word that opens another clause. */
const BREAK = new RegExp(`;\\s|\\s?[—–]\\s|—|,\\s(?=(?:${CLAUSE_OPENERS.join('|')})\\s)`, 'gi');

type Read = Pick<Document, 'text' | 'language' | 'sentences' | 'names' | 'figures' | 'claims'>;

/**
 * The beginning of a sentence up to where a clause ends behind `span`, where it stands by itself: it has its verb, opens
 * as a main clause, tears no name, figure, quotation or bracket, and leaves at least four words out. Undefined where no
 * such part is. "The dam broke on Friday, and the engineers …" → "The dam broke on Friday"
 */
export function clauseWith(document: Read, sentence: Span, span: Span): Span | undefined {
  if (ruleSetOf(document.language) === undefined) return undefined;
  const words = textOf(document.text, sentence);
  if (DEPENDENT_OPENERS.has(firstWordOf(words))) return undefined;
  return Array.from(words.matchAll(BREAK), ({ index }) => ({ start: sentence.start, end: sentence.start + index }))
    .filter((clause) => clause.end >= span.end)
    .find((clause) => standsAlone(document, sentence, clause));
}

const firstWordOf = (words: string): string => /[\p{L}’']+/u.exec(words)?.[0].toLowerCase() ?? '';

function standsAlone(document: Read, sentence: Span, clause: Span): boolean {
  const { text } = document;
  const rest = { start: clause.end, end: sentence.end };
  return (
    wordsIn(text, clause).length >= LEAST_KEPT &&
    wordsIn(text, rest).length >= LEAST_CUT &&
    isBalanced(textOf(text, clause)) &&
    !isTorn(document, clause.end) &&
    hasVerb(document, clause)
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
function hasVerb({ text, claims }: Read, clause: Span): boolean {
  if (claims.some(({ cue }) => cue && contains(clause, cue) && overlaps(cue, clause))) return true;
  return wordsIn(text, clause)
    .slice(1)
    .some((word) => FINITE_VERBS.has(textOf(text, word).toLowerCase()));
}
