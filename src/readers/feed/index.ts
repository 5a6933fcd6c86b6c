import { decode } from '../decode.ts';
import { readPage } from '../html/index.ts';
import { layOutBlocks } from '../layOutBlocks.ts';
import { type Reading, type ReadingNotice, UnreadableError } from '../reading.ts';
import { type FeedItem, listItems } from './items.ts';

/** Words of a description above which it is the text itself. */
const MIN_WORDS = 60;

/**
 * The articles of a feed that carries their text, each with its title, day, authors and address; the feed is the
 * publisher. What is only announced is counted in a notice. Throws an `UnreadableError` where all of it is.
 */
export async function readFeed(bytes: Uint8Array): Promise<readonly Reading[]> {
  const label = /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 300)).toString('latin1'),
  )?.[1];
  const decoded = decode(bytes, label);
  const items = parseItems(decoded.text);
  const readings = items.flatMap((item) => readItem(item));
  if (readings.length === 0) {
    throw new UnreadableError(
      'no-text',
      'The feed only announces articles; their text is not in it',
      'Save the articles themselves',
    );
  }
  const notices = [...decoded.notices, ...noticeTeasers(items.length - readings.length)];
  return readings.map((reading, at) =>
    at === 0 ? { ...reading, notices: [...notices, ...reading.notices] } : reading,
  );
}

function parseItems(source: string): FeedItem[] {
  try {
    return listItems(source);
  } catch (cause) {
    throw new UnreadableError('damaged', 'It is not a complete feed', 'Save or download it again', { cause });
  }
}

function readItem({ html, isFull, metadata }: FeedItem): Reading[] {
  const body = readBody(html);
  const words = body?.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (!body || words === 0 || (!isFull && words < MIN_WORDS)) return [];
  const title = { text: metadata.title ?? '', kind: 'title', rule: 'headline' } as const;
  const hasTitle = body.blocks?.some(({ kind }) => kind === 'title');
  const blocks = (body.blocks ?? []).map(({ start, end, heads: _, speaker: __, ...block }) => ({
    ...block,
    text: body.text.slice(start, end),
  }));
  const laid = hasTitle
    ? { text: body.text, blocks: body.blocks ?? [], notices: [] }
    : layOutBlocks([title, ...blocks]);
  return [{ ...body, format: 'feed', ...laid, markup: metadata, notices: [...body.notices, ...laid.notices] }];
}

/** The words of an item, which is a piece of a page; nothing where there are none. */
function readBody(html: string): Reading | undefined {
  try {
    return readPage(`<!doctype html><html><head></head><body><article>${html}</article></body></html>`);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

const noticeTeasers = (count: number): ReadingNotice[] =>
  count === 0
    ? []
    : [
        {
          rule: 'announced-only',
          reason: `${count} ${count === 1 ? 'article of the feed is' : 'articles of the feed are'} only announced in it, without a text`,
          fix: 'Save the articles themselves if they belong to the subject',
        },
      ];
