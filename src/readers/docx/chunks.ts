import { decode } from '../decode.ts';
import { readPage } from '../html/index.ts';
import type { LooseBlock } from '../layOutBlocks.ts';
import { type Reading, UnreadableError } from '../reading.ts';
import type { Archive } from '../zip/archive.ts';

type Open = (bytes: Uint8Array) => Promise<readonly Reading[]>;
type Parts = Readonly<{ archive: Archive; relations: ReadonlyMap<string, string>; openWord: Open }>;

/**
 * What a document sets in whole (`w:altChunk`), as blocks by the id of the relation: a page, a saved page, another Word
 * document, text. Programs that make Word files out of web pages put everything there.
 */
export async function readChunks(
  xml: string,
  { archive, relations, openWord }: Parts,
): Promise<ReadonlyMap<string, readonly LooseBlock[]>> {
  const chunks = new Map<string, readonly LooseBlock[]>();
  for (const [, id = ''] of xml.matchAll(/<w:altChunk\b[^>]*\br:id="([^"]+)"/g)) {
    const name = relations.get(id) ?? '';
    const bytes = archive.read(name);
    if (bytes?.length) chunks.set(id, (await openChunk(name, bytes, openWord)).flatMap(blocksOf));
  }
  return chunks;
}

async function openChunk(name: string, bytes: Uint8Array, openWord: Open): Promise<readonly Reading[]> {
  try {
    if (/\.docx$/i.test(name)) return await openWord(bytes);
    if (/\.mht(?:ml)?$/i.test(name)) return await (await import('../mail/index.ts')).readMail(bytes);
    const { text } = decode(bytes);
    return /\.(?:x?html?)$/i.test(name) || /<(?:html|body|p)\b/i.test(text)
      ? [readPage(text)]
      : [{ format: 'text', text, frontMatter: {}, markup: {}, notices: [] }];
  } catch (error) {
    if (error instanceof UnreadableError) return [];
    throw error;
  }
}

const blocksOf = ({ text, blocks }: Reading): LooseBlock[] =>
  blocks
    ? blocks.map(({ start, end, heads: _, speaker: __, ...block }) => ({ ...block, text: text.slice(start, end) }))
    : text.split(/\n\s*\n/).map((paragraph) => ({ text: paragraph, kind: 'paragraph' }));
