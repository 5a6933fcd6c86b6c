import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../../language/en/words/abbreviations.ts';
import { FRAME_AFTER } from '../../language/en/words/sentenceForms.ts';
import type { Span } from '../../records/index.ts';

/** A full stop, question or exclamation mark with the quotation marks and brackets that close after it. */
const END = /[.!?…]+(?:''|["”’'»)\]])*(?=\s|$)/gu;
const INITIAL = /(?:^|[\s("“‘.])\p{Lu}$/u;
/** "said on X. Minsk has": the network that is called by one letter. */
const NETWORK = /\p{Ll} on X$/u;
const LAST_WORD = /([\p{L}]+)$/u;

/** The sentences of one block, white space left out. Line breaks do not end a sentence, blocks do. */
export function splitSentences(text: string, block: Span): Span[] {
  const inside = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of inside.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!endsSentence(inside, match.index, match[0], to)) continue;
    pushTrimmed(sentences, inside, { start: from, end: to }, block.start);
    from = to;
  }
  pushTrimmed(sentences, inside, { start: from, end: inside.length }, block.start);
  return sentences;
}

function pushTrimmed(sentences: Span[], text: string, span: Span, offset: number): void {
  for (const { start, end } of cut(text, span)) {
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (!trimmed) continue;
    const at = start + words.indexOf(trimmed);
    sentences.push({ start: offset + at, end: offset + at + trimmed.length });
  }
}

/** No sentence is longer, not even in a law: what is lacks its full stops. Rules look round in the whole of a sentence. */
const MAX_LENGTH = 5000;
/** Where it is cut: behind a mark, or between two words. */
const CUTS: readonly RegExp[] = [/[;:,–—]\s+(?=\p{L})/gu, /(?<=\p{L})\s+(?=\p{L})/gu, /\s+/gu];

function* cut(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > MAX_LENGTH) {
    const piece = text.slice(from, from + MAX_LENGTH);
    const at = CUTS.map((mark) => lastIn(piece, mark)).find((place) => place > MAX_LENGTH / 2) ?? wholeLetters(piece);
    yield { start: from, end: from + at };
    from += at;
  }
  yield { start: from, end };
}

/** The length of a piece without half a letter at its end. */
const wholeLetters = (piece: string): number => piece.length - (/[\uD800-\uDBFF]$/.test(piece) ? 1 : 0);

/** Where the last match ends; 0 where there is none. */
function lastIn(text: string, mark: RegExp): number {
  let last = 0;
  for (const found of text.matchAll(mark)) last = found.index + found[0].length;
  return last;
}

/** Whether the mark at `at` ends a sentence: "Mr." and "J." do not, nor does one before a small letter. */
function endsSentence(text: string, at: number, mark: string, to: number): boolean {
  const next = text.slice(to, to + 40).trimStart();
  if (next === '') return true;
  const startsSmall = /^[\p{Ll}\p{N}]?(?=\p{Ll})|^[,;:)\]—–-]/u.test(next) && /^[\p{Ll},;:)\]—–-]/u.test(next);
  if (startsSmall || (/^[?!].*["”']$/.test(mark) && FRAME_AFTER.test(next))) return false;
  if (mark === '.' && (/^\. ?/.test(next) || /\. $/.test(text.slice(Math.max(0, at - 2), at)))) return false; // spaced ellipsis
  if (mark[0] !== '.' || mark.length > 1) return true;
  const before = text.slice(Math.max(0, at - 24), at);
  if (/\p{L}\.\p{L}$/u.test(before)) return startsLikeSentence(next);
  if (INITIAL.test(before) && !NETWORK.test(before)) return false;
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase();
  if (word === undefined || !ABBREVIATIONS.has(word)) return true;
  if (!TITLE_ABBREVIATIONS.has(word) && /^(?:["“]|'')\p{Lu}/u.test(next)) return true; // "of Mobile, Ala. “We …”"
  return word === 'etc' || word === 'inc' || word === 'jr' ? startsLikeSentence(next) : isLowercaseWord(before, word);
}

const SENTENCE_STARTS =
  /^["“‘'(]*(?:The|A|An|But|And|He|She|It|They|We|I|In|On|At|As|If|When|While|This|That|There|His|Her|Their|Our|For|After|Before|So|What|Mr|Mrs|Ms)\b/;

const startsLikeSentence = (next: string): boolean => SENTENCE_STARTS.test(next) || /^["“]/.test(next);

/** "no." ends a sentence where it is the word, "No." does not where it is the abbreviation. */
const isLowercaseWord = (before: string, word: string): boolean =>
  ['no', 'ore', 'mass', 'wash', 'est', 'fig', 'ben'].includes(word) && before.endsWith(word);
