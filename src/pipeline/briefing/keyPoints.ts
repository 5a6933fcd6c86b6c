import { ruleSetOf } from '../../language/index.ts';
import { contains, type Document, isBody, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { spansOver } from '../spanIndex.ts';
import { isDoubt, isFit } from './pointFitness.ts';
import { isOfSpeaker, type PointReading, scoreOf } from './pointScore.ts';
import { lengthOf } from './words.ts';

const MAX_POINTS = 4;
/** One point more for as many words of the body. */
const WORDS_A_POINT = 300;
/** Two points that share more than this of their terms say the same. 0 to 1. */
const MAX_LIKENESS = 0.4;
/** So many points are taken though they score little; what comes behind them must score as much. */
const SURE_POINTS = 2;
const MIN_SCORE = 2;
/** Of the second one only what says nothing at all is left out: a scene, an aside. */
const MIN_SECOND = 0;

type Scored = Readonly<{ sentence: Span; score: number }>;

/**
 * The sentences that an editor would take: the news, its figures with who gives them, and the doubt about it, in the order
 * of the document. Nothing that stands round an article, repeats its title, or hangs on the sentence before. Two for a
 * short report, up to four for a long one where so many are about its subject. Measured against lead sentences and LexRank
 * on news: position, figures, attribution and the words of the title do best.
 */
export function findKeyPoints(document: Document): Span[] {
  const blocks = document.blocks.filter(isBody).filter((block) => block.kind === 'paragraph' && block.part !== 'table');
  const sentences = document.sentences.filter((sentence) =>
    spansOver(blocks, sentence).some((block) => contains(block, sentence)),
  );
  const reading = readingOf(document, blocks, sentences);
  const scored = sentences
    .map((sentence, index) => ({ sentence, index }))
    .filter(({ sentence, index }) => isFit(reading, sentence, index))
    .map(({ sentence, index }) => ({ sentence, score: scoreOf(reading, sentence, index) }))
    .sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start);
  const words = lengthOf(document.text, sentences);
  const most = Math.min(MAX_POINTS, SURE_POINTS + Math.floor(words / WORDS_A_POINT));
  const chosen = choose(reading, scored, most);
  return withDoubts(reading, chosen, sentences)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
}

/** Terms of the title that a sentence must share to tell what the title does. */
const NEWS_TERMS = 3;
/** Sentences among which the news stands that the first one puts off. */
const LEAD_IN = 8;
/** A document in which more sentences than this speak of "I" or "we" is somebody's talk. 0 to 1. */
const TALK_SHARE = 0.3;

function readingOf(document: Document, blocks: PointReading['blocks'], sentences: readonly Span[]): PointReading {
  const rules = ruleSetOf(document.language)?.briefing.points;
  const titleTerms = new Set(termsOf(document.title));
  const words = sentences.map((sentence) => textOf(document.text, sentence));
  const shared = words
    .slice(0, LEAD_IN)
    .map((each) => new Set(termsOf(each).filter((term) => titleTerms.has(term))).size);
  const [first = 0, ...others] = shared;
  const tellsNews = (count: number): boolean =>
    (count >= NEWS_TERMS && count > first + 1) || (first === 0 && count >= NEWS_TERMS - 1);
  const hasLateNews = first < 2 && others.some(tellsNews);
  const own = words.filter((each) => isOfSpeaker(each, rules)).length;
  return {
    document,
    rules,
    blocks,
    titleTerms,
    subject: new Set([...titleTerms, ...termsOf(words[0] ?? '')]),
    hasLateNews,
    news: hasLateNews ? shared.findIndex(tellsNews) : 0,
    isTalk: own > TALK_SHARE * sentences.length,
  };
}

function choose({ document, rules }: PointReading, scored: readonly Scored[], most: number): Span[] {
  const chosen: Span[] = [];
  for (const { sentence, score } of scored) {
    const least = chosen.length >= SURE_POINTS ? MIN_SCORE : chosen.length > 0 ? MIN_SECOND : Number.NEGATIVE_INFINITY;
    if (chosen.length === most || score < least) break;
    const isNew = chosen.every((other) => likeness(document, sentence, other) <= MAX_LIKENESS);
    if (isNew || rules?.ruling.test(textOf(document.text, sentence)) === true) chosen.push(sentence); // what was asked for, and granted
  }
  return chosen;
}

/** A point that the next sentence takes back or doubts never stands without it. */
function withDoubts(reading: PointReading, chosen: readonly Span[], sentences: readonly Span[]): Span[] {
  const all = [...chosen];
  for (const point of chosen) {
    const next = sentences[sentences.indexOf(point) + 1];
    if (next && !all.includes(next) && isDoubt(reading, next) && all.length < MAX_POINTS) all.push(next);
  }
  return all;
}

function likeness(document: Document, a: Span, b: Span): number {
  const [x, y] = [new Set(termsOf(textOf(document.text, a))), new Set(termsOf(textOf(document.text, b)))];
  const shared = [...x].filter((term) => y.has(term)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}
