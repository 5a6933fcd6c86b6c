import type { Block } from '../../records/index.ts';
import { decode } from '../decode.ts';
import { takeFrontMatter } from '../frontMatter.ts';
import { type Reading, UnreadableError } from '../reading.ts';

const HEADING = /^(#{1,6})[ \t]+(.+?)[ \t]*#*$/;

/**
 * Markdown as the text it is: front matter is taken off, headings become blocks, nothing is rendered.
 * A first-level heading at the top is the title.
 */
export async function readMarkdown(bytes: Uint8Array): Promise<readonly Reading[]> {
  const decoded = decode(bytes);
  const { metadata, body, notices } = takeFrontMatter(decoded.text);
  if (!/[\p{L}\p{N}]/u.test(body)) {
    throw new UnreadableError('no-text', 'There are no words below the front matter', 'Put the text into it');
  }
  const blocks = findBlocks(body);
  return [
    {
      format: 'markdown',
      text: body,
      ...(blocks.some((block) => block.kind !== 'paragraph') ? { blocks } : {}),
      frontMatter: metadata,
      markup: {},
      notices: [...decoded.notices, ...notices],
    },
  ];
}

function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?![ \t]*\n|#)[^\n]+)*/g)) {
    if (!match[0].trim()) continue;
    const heading = HEADING.exec(match[0]);
    if (!heading) {
      blocks.push({ start: match.index, end: match.index + match[0].trimEnd().length, kind: 'paragraph' });
      continue;
    }
    const [, marks = '', words = ''] = heading;
    const start = match.index + match[0].indexOf(words, marks.length);
    const isTitle = marks.length === 1 && !blocks.some((block) => block.kind === 'title');
    blocks.push({ start, end: start + words.length, kind: isTitle ? 'title' : 'heading', rule: 'markdown-heading' });
  }
  return blocks;
}
