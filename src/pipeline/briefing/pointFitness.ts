import { type Document, overlaps, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { spansOver } from '../spanIndex.ts';
import type { PointReading } from './pointScore.ts';
import type { PointRules } from './rules.ts';
import { wordsIn } from './words.ts';

const MIN_WORDS = 8;
const MAX_WORDS = 45;
/** The first sentence of a report may be longer. */
const MAX_LEAD_WORDS = 60;
/** A sentence with this share of the title's terms and no more than so many of its own tells nothing else. */
const TITLE_SHARE = 0.75;
const MIN_NEWS = 3;

/** Long enough to say something, short enough to be read, of the article itself, and not hanging on the sentence before. */
export function isFit(reading: PointReading, sentence: Span, index: number): boolean {
  const { document, rules } = reading;
  const words = textOf(document.text, sentence).replace(rules?.lead ?? /^(?!)/, '');
  const count = wordsIn(document.text, sentence).length;
  return (
    count >= MIN_WORDS &&
    count <= (index === 0 ? MAX_LEAD_WORDS : MAX_WORDS) &&
    isWhole(words, rules) &&
    !isAsked(document, sentence) &&
    !repeatsTitle(reading, words) &&
    (rules === undefined ||
      (!speaksOfNobody(document, sentence, rules) &&
        !rules.bars.some(({ pattern, notFirst }) => !(notFirst && index === 0) && pattern.test(words))))
  );
}

/** Of whoever asks in an interview. */
const isAsked = ({ blocks }: Document, sentence: Span): boolean =>
  spansOver(blocks, sentence).some(({ turn }) => turn === 'question');

/** "A keeper lost his boat" stands alone; "The tide took his boat" needs the sentence that tells whose. */
function speaksOfNobody(document: Document, sentence: Span, { pronoun, isPerson }: PointRules): boolean {
  const words = textOf(document.text, sentence).replace(/["“][^"”]*["”]?/g, (quoted) => ' '.repeat(quoted.length));
  const found = pronoun.exec(words);
  if (!found) return false;
  const before = { start: sentence.start, end: sentence.start + found.index };
  const isNamed = document.names.some(
    ({ kind, mentions }) => kind === 'person' && mentions.some((mention) => overlaps(mention, before)),
  );
  const nouns =
    words
      .slice(0, found.index)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return !isNamed && !nouns.some(isPerson);
}

/** Ends with a full stop that is no abbreviation's, and closes what it quotes. */
const isWhole = (words: string, rules: PointRules | undefined): boolean =>
  /[.!]["”’)\]]*$/.test(words) &&
  rules?.abbreviated.test(words) !== true &&
  (words.match(/[“«]/g)?.length ?? 0) === (words.match(/[”»]/g)?.length ?? 0) &&
  (words.match(/"/g)?.length ?? 0) % 2 === 0;

function repeatsTitle({ document, titleTerms }: PointReading, words: string): boolean {
  if (document.basis.title === 'text' && document.blocks.every(({ kind }) => kind !== 'title')) return false;
  const terms = new Set(termsOf(words));
  const shared = [...terms].filter((term) => titleTerms.has(term)).length;
  return shared >= TITLE_SHARE * titleTerms.size && terms.size - shared < MIN_NEWS;
}

/** Whether a sentence takes back or doubts the one before it: "But engineers doubt that …". */
export function isDoubt({ document, rules }: PointReading, sentence: Span): boolean {
  const words = textOf(document.text, sentence);
  const count = wordsIn(document.text, sentence).length;
  if (!rules || count > MAX_WORDS || count < 4 || /\?["”]?$/.test(words)) return false;
  const isDenied = document.claims.some(
    ({ content, certainty }) => certainty === 'denied' && content.some((span) => overlaps(span, sentence)),
  );
  const isUnsure = document.caveats.some(
    ({ start, end, cue }) =>
      start === sentence.start && end === sentence.end && rules.notShown.test(textOf(document.text, cue)),
  );
  return (
    (rules.turns.test(words) && (isDenied || isUnsure || rules.doubts.test(words))) ||
    (isUnsure && rules.opensOpen.test(words))
  );
}
