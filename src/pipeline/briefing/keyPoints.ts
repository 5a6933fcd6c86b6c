import {
  AROUND_ARTICLE,
  GREETS,
  OF_LETTERHEAD,
  OPENS_OPEN,
  POINTS_BACK,
  SINGLE_PRONOUN,
  TURNS,
} from '../../language/en/words/keyPointWords.ts';
import { PERSON_NOUNS, SURNAME_NOUNS } from '../../language/en/words/speakers.ts';
import {
  type Block,
  contains,
  type Document,
  type Figure,
  isBody,
  overlaps,
  type Span,
  textOf,
} from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { contentOf, itemsOver, spansOver } from '../spanIndex.ts';
import { wordsIn } from './words.ts';

const MAX_POINTS = 4;
/** One point more for as many words of the body. */
const WORDS_A_POINT = 220;
const MIN_WORDS = 8;
const MAX_WORDS = 45;
/** The first sentence of a report may be longer. */
const MAX_LEAD_WORDS = 60;
/** Two points that share more than this of their terms say the same. 0 to 1. */
const MAX_LIKENESS = 0.4;
/** A sentence with this share of the title's terms and no more than so many of its own tells nothing else. */
const TITLE_SHARE = 0.75;
const MIN_NEWS = 3;

/** What is asked of each sentence of a document. */
type Reading = Readonly<{ document: Document; blocks: readonly Block[]; titleTerms: ReadonlySet<string> }>;
type Scored = Readonly<{ sentence: Span; index: number; score: number }>;

/**
 * The sentences that an editor would take: the news, its figures with who gives them, and the doubt about it, in the order
 * of the document. Nothing that stands round an article, repeats its title, or hangs on the sentence before. Two for a
 * short report, four for a long one. Measured against lead sentences and LexRank on news: position, figures and attribution
 * do best.
 */
export function findKeyPoints(document: Document): Span[] {
  const blocks = document.blocks.filter(isBody).filter((block) => block.kind === 'paragraph' && block.part !== 'table');
  const reading = { document, blocks, titleTerms: new Set(termsOf(document.title)) };
  const sentences = document.sentences.filter((sentence) =>
    spansOver(blocks, sentence).some((block) => contains(block, sentence)),
  );
  const scored = sentences
    .map((sentence, index) => ({ sentence, index }))
    .filter(({ sentence, index }) => isFit(reading, sentence, index))
    .map(({ sentence, index }) => ({ sentence, index, score: scoreOf(reading, sentence, index) }))
    .sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start);
  const chosen = choose(reading, scored, pointsFor(document, sentences));
  return withDoubts(reading, chosen, sentences)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
}

function pointsFor(document: Document, sentences: readonly Span[]): number {
  const words = sentences.reduce((sum, sentence) => sum + wordsIn(document.text, sentence).length, 0);
  return Math.min(MAX_POINTS, 2 + Math.floor(words / WORDS_A_POINT));
}

function choose({ document }: Reading, scored: readonly Scored[], count: number): Span[] {
  const chosen: Span[] = [];
  for (const { sentence } of scored) {
    if (chosen.length === count) break;
    if (chosen.every((other) => likeness(document, sentence, other) <= MAX_LIKENESS)) chosen.push(sentence);
  }
  return chosen;
}

/** A point that the next sentence takes back or doubts never stands without it: "But engineers doubt that …". */
function withDoubts(reading: Reading, chosen: readonly Span[], sentences: readonly Span[]): Span[] {
  const all = [...chosen];
  for (const point of chosen) {
    const next = sentences[sentences.indexOf(point) + 1];
    if (next && !all.includes(next) && isDoubt(reading, next) && all.length < MAX_POINTS) all.push(next);
  }
  return all;
}

const isDoubt = ({ document }: Reading, sentence: Span): boolean => {
  const words = textOf(document.text, sentence);
  const count = wordsIn(document.text, sentence).length;
  if (count > MAX_WORDS || count < 4 || /\?["”]?$/.test(words)) return false;
  const isDenied = document.claims.some(
    ({ content, certainty }) => certainty === 'denied' && content.some((span) => overlaps(span, sentence)),
  );
  const isUnsure = document.caveats.some(
    ({ start, end, cue }) =>
      start === sentence.start && end === sentence.end && NOT_SHOWN.test(textOf(document.text, cue)),
  );
  return (
    (TURNS.test(words) && (isDenied || isUnsure || /\bdoubt|\bdispute|\bden(?:y|ied|ies)|\brejected\b/i.test(words))) ||
    (isUnsure && OPENS_OPEN.test(words))
  );
};

const NOT_SHOWN = /verif|confirm|corroborat|authenticat|substantiat/i;

/** Long enough to say something, short enough to be read, of the article itself, and not hanging on the sentence before. */
function isFit(reading: Reading, sentence: Span, index: number): boolean {
  const words = textOf(reading.document.text, sentence).replace(PLACE_LEAD, '');
  const count = wordsIn(reading.document.text, sentence).length;
  return (
    count >= MIN_WORDS &&
    !speaksOfNobody(reading, sentence) &&
    count <= (index === 0 ? MAX_LEAD_WORDS : MAX_WORDS) &&
    !OPENS_OPEN.test(words) &&
    !(index > 0 && POINTS_BACK.test(words)) &&
    isWhole(words) &&
    !OF_LETTERHEAD.test(words) &&
    !AROUND_ARTICLE.test(words) &&
    !GREETS.test(words) &&
    !repeatsTitle(reading, words)
  );
}

/** "(Lowmere) – The trust said": where a report was written. */
const PLACE_LEAD = /^\(\p{Lu}[^()]{1,30}\) ?[-–—]+ ?/u;

/** "A keeper lost his boat" stands alone; "The tide took his boat" needs the sentence that tells whose. */
function speaksOfNobody({ document }: Reading, sentence: Span): boolean {
  const words = textOf(document.text, sentence).replace(/["“][^"”]*["”]?/g, (quoted) => ' '.repeat(quoted.length));
  const pronoun = SINGLE_PRONOUN.exec(words);
  if (!pronoun) return false;
  const before = { start: sentence.start, end: sentence.start + pronoun.index };
  const isNamed = document.names.some(
    ({ kind, mentions }) => kind === 'person' && mentions.some((mention) => overlaps(mention, before)),
  );
  const nouns =
    words
      .slice(0, pronoun.index)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return (
    !isNamed &&
    !nouns.some(
      (noun) => PERSON_NOUNS.has(noun) || SURNAME_NOUNS.has(noun) || /(?:er|or|ist|man|woman|year-old|who)$/.test(noun),
    )
  );
}

/** Ends with a full stop that is no abbreviation's, and closes what it quotes. */
const isWhole = (words: string): boolean =>
  /[.!]["”’)\]]*$/.test(words) &&
  !/\b(?:al|approx|b|c|dr|e\.g|fig|i\.e|mr|mrs|no|st|v|vs)\.$/i.test(words) &&
  (words.match(/[“«]/g)?.length ?? 0) === (words.match(/[”»]/g)?.length ?? 0) &&
  (words.match(/"/g)?.length ?? 0) % 2 === 0;

function repeatsTitle({ document, titleTerms }: Reading, words: string): boolean {
  if (document.basis.title === 'text' && document.blocks.every(({ kind }) => kind !== 'title')) return false;
  const terms = new Set(termsOf(words));
  const shared = [...terms].filter((term) => titleTerms.has(term)).length;
  return shared >= TITLE_SHARE * titleTerms.size && terms.size - shared < MIN_NEWS;
}

const MAX_TITLE_TERMS = 4;
const MAX_FIGURES = 2;

function scoreOf({ document, blocks, titleTerms }: Reading, sentence: Span, index: number): number {
  const words = textOf(document.text, sentence);
  const block = blocks.indexOf(spansOver(blocks, sentence).find((each) => contains(each, sentence)) as Block);
  const figures = spansOver(document.figures, sentence).filter(isTelling).length;
  const claims = itemsOver(document.claims, sentence, contentOf);
  const isSaid = claims.some(({ source }) => source && source.kind !== 'unnamed');
  const isDoubted = document.caveats.some((caveat) => contains(sentence, caveat.cue));
  const inTitle = termsOf(words).filter((term) => titleTerms.has(term)).length;
  return (
    (index === 0 ? 2 : 0) +
    2 / (1 + block) +
    0.8 * Math.min(figures, MAX_FIGURES) +
    (isSaid ? 0.6 : 0) +
    (isDoubted ? 0.4 : 0) +
    0.3 * Math.min(inTitle, MAX_TITLE_TERMS) -
    (isOfSpeaker(words) ? 1.5 : 0) -
    (quotedShare(document, sentence) > 0.6 ? 0.8 : 0) -
    (/\d{4}\)?[,.]?$|^In (?:1[5-9]|20)\d\d\b/.test(words) ? 0.5 : 0)
  );
}

/** "two countries" in the document's own voice can wait; a sum, a share or what somebody says cannot. */
const isTelling = ({ unit, claim, low, high, role }: Figure): boolean =>
  unit !== null || claim !== undefined || role !== undefined || (low ?? high ?? 0) > 12;

/** "I", "we" or "you" outside of quotation marks: somebody's own talk, not a report. */
const isOfSpeaker = (words: string): boolean =>
  /\b(?:I|we|you|my|our|your|me|us)\b/.test(words.replace(/["“][^"”]*["”]?/g, ' '));

function quotedShare(document: Document, sentence: Span): number {
  const quoted = document.quotes
    .filter((quote) => overlaps(quote, sentence))
    .reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start), 0);
  return quoted / Math.max(1, sentence.end - sentence.start);
}

function likeness(document: Document, a: Span, b: Span): number {
  const [x, y] = [new Set(termsOf(textOf(document.text, a))), new Set(termsOf(textOf(document.text, b)))];
  const shared = [...x].filter((term) => y.has(term)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}
