import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { EN } from '../src/language/en/index.ts';
import { ruleSetOf } from '../src/language/index.ts';
import { extract, type Source } from '../src/pipeline/index.ts';
import { analyse, type Prose, type Sentence, type Token } from '../src/pipeline/language/index.ts';
import type { Block, Document, DocumentNotes, Figure, Span } from '../src/records/index.ts';

/** The day on which all built documents are published, unless a test says otherwise: a Wednesday. */
export const PUBLISHED = '2024-05-15';

/** A plain text file as a reader hands it over; `notes`: what the editor knows of it. */
export const sourceOf = (text: string, notes: DocumentNotes = {}, id = 'a'): Source => ({
  id,
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  format: 'text',
  text,
  frontMatter: {},
  markup: {},
  notes,
});

/** The record of an English text published on `PUBLISHED`. */
export const documentOf = (text: string, notes: DocumentNotes = {}, id = 'a'): Document =>
  extract(sourceOf(text, { published: PUBLISHED, language: 'en', ...notes }, id), ruleSetOf);

/** A paragraph for each line. */
export function paragraphsOf(text: string): Block[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }));
}

/** An English text as the rules for evidence see it, a paragraph for each line. */
export const proseOf = (text: string): Prose => analyse(text, paragraphsOf(text), EN);

/** The one sentence of a text. Throws where it has none. */
export function sentenceOf(text: string): Sentence {
  const [sentence] = proseOf(text).sentences;
  if (!sentence) throw new Error(`There is no sentence in "${text}"`);
  return sentence;
}

/** The tagged words of a text's first sentence. */
export const tokensOf = (text: string): readonly Token[] => sentenceOf(text).tokens;

/** The words that spans rest on. */
export const wordsOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** Figures with the words that each stands on. */
export const figureRows = (text: string, figures: readonly Figure[]): (Figure & { words: string })[] =>
  figures.map((figure) => ({ ...figure, words: text.slice(figure.start, figure.end) }));

/** Two documents, published as Courier and Herald, with the ids a and b. */
export const pairOf = (left: string, right: string, notes: DocumentNotes = {}): [Document, Document] => [
  documentOf(left, { publisher: 'Courier', ...notes }, 'a'),
  documentOf(right, { publisher: 'Herald', ...notes }, 'b'),
];

/** A new folder with these files, by path and content; gone when the test that asked for it is over. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}

/** A pair whose texts name the same people and bodies in a closing sentence, so that they tell one story. */
export const storyPairOf = (left: string, right: string): [Document, Document] =>
  pairOf(
    `${left} Ana Ruiz and Viktor Palm of the Harbor Authority met.`,
    `${right} Viktor Palm and Ana Ruiz of the Harbor Authority met.`,
  );
