import { type Block, contains, type Document, type Figure, overlaps, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { contentOf, itemsOver, spansOver } from '../spanIndex.ts';
import type { PointRules } from './rules.ts';

/** What is asked of each sentence of a document. */
export type PointReading = Readonly<{
  document: Document;
  rules: PointRules | undefined;
  /** The paragraphs of the article itself. */
  blocks: readonly Block[];
  titleTerms: ReadonlySet<string>;
  /** The terms of the title and of the first sentence: what the document is about. */
  subject: ReadonlySet<string>;
  /** The first sentence sets a scene, and the news that the title tells stands behind it. */
  hasLateNews: boolean;
  /** Index of the sentence in which late news stands; 0 where it stands first. */
  news: number;
  /** The document is somebody's own talk throughout: "I" and "we" tell nothing against a sentence. */
  isTalk: boolean;
}>;

const MAX_TITLE_TERMS = 4;
const MAX_FIGURES = 2;
/** So many terms of the subject show that a sentence is about it. */
const ON_SUBJECT = 2;

/** How much an editor would want a sentence: its place, its figures with who gives them, the doubt, what the title tells. */
export function scoreOf(reading: PointReading, sentence: Span, index: number): number {
  const { document, rules, blocks, titleTerms, subject } = reading;
  const words = textOf(document.text, sentence);
  const terms = termsOf(words);
  const block = blocks.indexOf(spansOver(blocks, sentence).find((each) => contains(each, sentence)) as Block);
  const figures = Math.min(spansOver(document.figures, sentence).filter(isTelling).length, MAX_FIGURES);
  const claims = itemsOver(document.claims, sentence, contentOf);
  const isRuling = rules?.ruling.test(words) === true;
  const isOn = terms.filter((term) => subject.has(term)).length >= ON_SUBJECT;
  const gains = [
    index === 0 && !reading.hasLateNews ? 2 : 0,
    index === 0 && reading.hasLateNews ? 0.3 : 2 / (1 + block),
    (isOn ? 0.8 : 0.2) * figures,
    claims.some(({ source }) => source && source.kind !== 'unnamed') ? 0.6 : 0,
    document.caveats.some((caveat) => contains(sentence, caveat.cue)) ? 0.4 : 0,
    0.4 * Math.min(terms.filter((term) => titleTerms.has(term)).length, MAX_TITLE_TERMS),
    rules?.outcome.test(words) ? 0.5 : 0,
    isRuling ? RULING_GAIN : 0,
  ];
  const losses = [
    !reading.isTalk && !isRuling && isOfSpeaker(words, rules) ? 1.5 : 0,
    index < reading.news || rules?.scene.test(words) ? SCENE_LOSS : 0,
    quotedShare(document, sentence) > MOST_QUOTED ? 0.8 : 0,
    rules?.background.test(words) || isOfOldYear(document, words) ? 1 : 0,
    rules?.aside.test(words) ? 1.2 : 0,
    block > Math.max(LEAST_LATE, blocks.length / 2) ? 0.5 : 0,
  ];
  return gains.reduce((sum, gain) => sum + gain, 0) - losses.reduce((sum, loss) => sum + loss, 0);
}

/** The outcome is what a ruling is read for, wherever it stands. */
const RULING_GAIN = 3;
/** What only sets the scene before the news is wanted last. */
const SCENE_LOSS = 4;
const MOST_QUOTED = 0.6;
/** A paragraph before this is not late in any text. */
const LEAST_LATE = 6;
/** What lies more years back than this is no news. */
const RECENT_YEARS = 1;

/** A sentence that names a year long before the document's own, and none of now. */
function isOfOldYear({ published }: Document, words: string): boolean {
  const own = Number(published?.slice(0, 4));
  const years = (words.match(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)/g) ?? []).map(Number);
  return years.length > 0 && years.every((year) => year < own - RECENT_YEARS);
}

/** "two countries" in the document's own voice can wait; a sum, a share or what somebody says cannot. */
const isTelling = ({ unit, claim, low, high, role }: Figure): boolean =>
  unit !== null || claim !== undefined || role !== undefined || (low ?? high ?? 0) > 12;

/** "I" or "we" outside of quotation marks: somebody's own talk, not a report. */
export const isOfSpeaker = (words: string, rules: PointRules | undefined): boolean =>
  rules?.self.test(words.replace(/["“][^"”]*["”]?/g, ' ')) === true;

function quotedShare(document: Document, sentence: Span): number {
  const quoted = document.quotes
    .filter((quote) => overlaps(quote, sentence))
    .reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start), 0);
  return quoted / Math.max(1, sentence.end - sentence.start);
}
