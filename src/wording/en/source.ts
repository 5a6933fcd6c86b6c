import { count } from './counts.ts';

/** What the page says that shows how a document was read. */
export const source = {
  unprinted: ({ blocks, words }: Readonly<{ blocks: number; words: number }>) =>
    `${count(blocks, 'block')}, ${count(words, 'word')}: in the original alone`,
} as const;
