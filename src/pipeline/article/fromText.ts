import type { Block, Metadata } from '../../records/index.ts';

const TRAILER =
  /^The (?:post|article|story) (?<title>[^\p{Ll}].*) (?:appeared first|was (?:first )?published|was originally published) (?:on|in|at|by) (?<publisher>.+?)\.?$/u;
const BYLINE = /^(?:by|story by|written by|reported by)[ :]+(?<authors>\p{L}.{2,120})$/iu;
const AUTHOR_NOTE = /^(?<author>(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}[\p{L}.’'-]*) (?:is|was|covers|writes|reports)\b/u;
const MAX_TITLE_WORDS = 30;
/** A title stands among the first blocks that carry words of the article. */
const TITLE_BLOCKS = 2;

type Line = Readonly<{ block: Block; words: string }>;

/** Title, authors and publisher as far as the text itself gives them: first lines, "By …", trailers, author notes. */
export function readTextMetadata(text: string, blocks: readonly Block[]): Metadata & { titleBlock?: Block } {
  const lines = blocks.map((block) => ({ block, words: text.slice(block.start, block.end) }));
  const trailer = lines.map(({ words }) => TRAILER.exec(words)?.groups).find(Boolean);
  const titleLine = findTitleLine(lines);
  const title = titleLine?.words ?? trailer?.title;
  const authors = readAuthors(lines);
  return {
    ...(title ? { title } : {}),
    ...(titleLine ? { titleBlock: titleLine.block } : {}),
    ...(authors.length ? { authors } : {}),
    ...(trailer?.publisher ? { publisher: trailer.publisher } : {}),
  };
}

/** The first line of the article where it reads as a headline: few words, no full stop, more text below. */
function findTitleLine(lines: readonly Line[]): Line | undefined {
  const body = lines.filter(
    ({ block }) => block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'title',
  );
  const marked = body.find(({ block }) => block.kind === 'title');
  if (marked) return marked;
  if (body.length < 2) return undefined;
  return body.slice(0, TITLE_BLOCKS).find(({ words }) => isHeadline(words) && !BYLINE.test(words));
}

/** "Why did they admit it?" and "Storm Hits Coast" are headlines; a line that ends like a sentence is none. */
export const isHeadline = (line: string): boolean =>
  line.split(/\s+/).length <= MAX_TITLE_WORDS &&
  line.length > 3 &&
  /^[\p{Lu}\p{N}"“‘'¿¡«„]|^\p{Lo}/u.test(line) &&
  !/[.;:,]["”’']?$/u.test(line);

function readAuthors(lines: readonly Line[]): string[] {
  const byline = lines
    .slice(0, 6)
    .map(({ words }) => BYLINE.exec(words)?.groups?.authors)
    .find(Boolean);
  if (byline) return splitAuthors(byline);
  const note = lines
    .filter(({ block }) => block.rule === 'author-note')
    .map(({ words }) => AUTHOR_NOTE.exec(words)?.groups?.author)
    .find(Boolean);
  return note ? [note] : [];
}

/** "Ana Ruiz and Bo Lind, staff writers" → Ana Ruiz, Bo Lind. */
export function splitAuthors(byline: string): string[] {
  return byline
    .split(/,| and | & | \| |\/|;/)
    .map((name) => name.trim().replace(/[.]$/, ''))
    .filter((name) => /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4}$/u.test(name) && /\s/.test(name));
}

export const isByline = (line: string): boolean =>
  BYLINE.test(line) && splitAuthors(BYLINE.exec(line)?.groups?.authors ?? '').length > 0;
