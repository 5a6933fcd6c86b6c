import { type Document, isBody } from '../../records/index.ts';
import { idOf } from '../ids.ts';

/** Runs of this many words tell one text from another (Broder 1997, shingling). */
const SHINGLE_WORDS = 6;
/** One shingle in so many is kept where texts that may be one are looked for: the same ones in every document. */
const SAMPLE = 4;
/** Share of the longer text's runs of words that the other has, from which the two are one text. */
const COPY_SHARE = 0.7;
/**
 * Two versions of one report, each cut or gone on with elsewhere, share so much of the longer and so much of the shorter. Of
 * 245 reports of 43 stories that a reader knew, the share above alone found none of five such pairs; with this all five and no other.
 */
const VERSION_SHARE = { longer: 0.5, shorter: 0.6 } as const;
/** A text that was cut keeps so many paragraphs on end, and so much of the shorter text. */
const MIN_PARAGRAPHS = 3;
const CUT_SHARE = 0.5;
/** Shorter paragraphs are a line of the house, and none of the text. */
const MIN_PARAGRAPH_WORDS = 8;
/** A text of fewer words is one with another only where it is the same to the byte. */
const MIN_WORDS = 30;

/** A document and the one whose text it repeats; `share`: of the longer text's runs of words, 0 to 1. */
export type Copy = Readonly<{
  copy: string;
  original: string;
  share: number;
  /** Paragraphs on end that both have, where these and not the share make it a copy. */
  paragraphs?: number;
}>;

type Text = Readonly<{
  document: Document;
  words: readonly string[];
  paragraphs: readonly string[];
  sample: ReadonlySet<string>;
}>;

/**
 * Documents with the text of another: the same article in two files, or a wire story in two outlets under a new
 * headline or cut at its end. The original is the one published first, else the first in file order.
 */
export function findCopies(documents: readonly Document[]): Copy[] {
  const texts = documents.toSorted((a, b) => compareDates(a.published, b.published)).map(readText);
  const holders = new Map<string, number[]>();
  const bytes = new Map<string, number>();
  const copies: Copy[] = [];
  for (const [index, text] of texts.entries()) {
    const twin = bytes.get(bytesOf(text));
    const best = twin === undefined ? closest(text, texts, holders) : { index: twin, share: 1 };
    if (best) {
      const { index: at, ...shared } = best;
      copies.push({ copy: text.document.id, original: texts[at]?.document.id ?? '', ...shared });
      continue; // later copies are copies of the original, not of each other
    }
    bytes.set(bytesOf(text), index);
    for (const shingle of text.sample) holders.set(shingle, [...(holders.get(shingle) ?? []), index]);
  }
  return copies;
}

const compareDates = (a = '9999', b = '9999'): number => (a < b ? -1 : a > b ? 1 : 0);

/** What tells that two files are the same, however short; a document without a body is like no other. */
const bytesOf = ({ document: { id, text }, words }: Text): string => (words.length === 0 ? `empty ${id}` : text);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function readText(document: Document): Text {
  const blocks = document.blocks.filter(isBody).map(({ start, end }) => wordsIn(document.text.slice(start, end)));
  const words = blocks.flat();
  const paragraphs = blocks.filter(({ length }) => length >= MIN_PARAGRAPH_WORDS).map((each) => each.join(' '));
  const sample = new Set<string>();
  for (const shingle of shinglesOf(words)) {
    const id = idOf(shingle);
    if (Number.parseInt(id.slice(-2), 36) % SAMPLE === 0) sample.add(id);
  }
  return { document, words, paragraphs, sample };
}

function* shinglesOf(words: readonly string[]): Generator<string> {
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) yield words.slice(at, at + SHINGLE_WORDS).join(' ');
}

/** Of what is rarely shared by chance, so much is looked at more closely: this share of the smaller sample. */
const MIN_SAMPLE_SHARE = 0.25;

/** The earlier document that is most of one text with this, if one is. */
function closest(
  mine: Text,
  all: readonly Text[],
  holders: ReadonlyMap<string, readonly number[]>,
): { index: number; share: number; paragraphs?: number } | undefined {
  const counts = new Map<number, number>();
  for (const shingle of mine.sample)
    for (const index of holders.get(shingle) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  let best: { index: number; share: number; paragraphs?: number } | undefined;
  for (const [index, count] of counts) {
    const other = all[index];
    if (!other || count < MIN_SAMPLE_SHARE * Math.min(mine.sample.size, other.sample.size)) continue;
    const shared = sharedText(mine, other);
    if (shared && shared.share > (best?.share ?? 0)) best = { index, ...shared };
  }
  return best;
}

/** How much of one text two documents are; undefined where they are two. */
function sharedText(a: Text, b: Text): { share: number; paragraphs?: number } | undefined {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length < MIN_WORDS) return undefined;
  const short = new Set(shinglesOf(shorter.words));
  const long = new Set(shinglesOf(longer.words));
  const both = [...short].filter((shingle) => long.has(shingle)).length;
  const share = Math.round((100 * both) / Math.max(1, long.size)) / 100;
  if (share >= COPY_SHARE) return { share };
  const isVersion = both >= VERSION_SHARE.longer * long.size && both >= VERSION_SHARE.shorter * short.size;
  if (isVersion) return { share };
  const run = longestRun(shorter.paragraphs, longer.paragraphs);
  const words = run.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0);
  const isCut = run.length >= MIN_PARAGRAPHS && words >= CUT_SHARE * shorter.words.length;
  return isCut ? { share, paragraphs: run.length } : undefined;
}

/** The longest run of paragraphs that both have on end. */
function longestRun(a: readonly string[], b: readonly string[]): string[] {
  let best: string[] = [];
  for (let i = 0; i + best.length < a.length; i += 1) {
    for (let j = b.indexOf(a[i] ?? ''); j >= 0; j = b.indexOf(a[i] ?? '', j + 1)) {
      let length = 1;
      while (i + length < a.length && a[i + length] === b[j + length]) length += 1;
      if (length > best.length) best = a.slice(i, i + length);
    }
  }
  return best;
}

/** The documents, each copy with the id of its original. */
export function markCopies(
  documents: readonly Document[],
  copies: readonly Copy[] = findCopies(documents),
): Document[] {
  const originals = new Map(copies.map(({ copy, original }) => [copy, original]));
  return documents.map((document) => {
    const copyOf = originals.get(document.id);
    return copyOf === undefined ? document : { ...document, copyOf };
  });
}

/** Whether two documents are one text: one a copy of the other, or both of a third. */
export const isOneText = (a: Document, b: Document): boolean =>
  a.copyOf === b.id || b.copyOf === a.id || (a.copyOf !== undefined && a.copyOf === b.copyOf);
