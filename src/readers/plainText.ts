import { decode } from './decode.ts';
import { type Reading, UnreadableError } from './reading.ts';

/** Plain text as it stands: the pipeline finds title, clutter and paragraphs. */
export async function readPlainText(bytes: Uint8Array): Promise<readonly Reading[]> {
  const { text, notices } = decode(bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UnreadableError('no-text', 'There are no words in it', 'Put the text into it or remove it');
  }
  return [{ format: 'text', text, frontMatter: {}, markup: {}, notices }];
}
