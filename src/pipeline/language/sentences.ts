import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../../language/en/words/abbreviations.ts';
import type { Span } from '../../records/index.ts';

/** A full stop, question or exclamation mark with the quotation marks and brackets that close after it. */
const END = /[.!?…]+(?:''|["”’'»)\]])*(?=\s|$)/gu;
const INITIAL = /(?:^|[\s("“‘.])\p{Lu}$/u;
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

function pushTrimmed(sentences: Span[], text: string, { start, end }: Span, offset: number): void {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (!trimmed) return;
  const at = start + words.indexOf(trimmed);
  sentences.push({ start: offset + at, end: offset + at + trimmed.length });
}

/** “Is it late?” Ana Ruiz said: the frame belongs to the sentence that it follows. */
const FRAME_AFTER =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|the|of|a)\s+){1,6}(?:said|says|asked|asks|told|wrote|added|tweeted|replied|continued|exclaimed|joked|quipped|responded|shouted|texted|messaged|demanded|wondered)\b/u;

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
  if (INITIAL.test(before)) return false;
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
