import { type LooseBlock, layOutBlocks } from '../layOutBlocks.ts';
import { findArticlesInBlocks } from '../newsArchives/index.ts';
import { checkArchive } from '../newsArchives/unread.ts';
import { titleInText } from '../properties.ts';
import { type Reading, type ReadingNotice, UnreadableError } from '../reading.ts';
import { type Archive, openArchive } from '../zip/archive.ts';
import { toBlocks } from './blocks.ts';
import { type LeftOut, readBody, type WordBody } from './body.ts';
import { readChunks } from './chunks.ts';
import { findDocumentPart, readPart, relationsOf } from './parts.ts';
import { readProperties } from './properties.ts';
import { readStyles, type WordStyles } from './styles.ts';
import { markTurns } from './transcript.ts';

/** A document within a document: no more. */
const MAX_NESTING = 2;

/**
 * The text of a Word document as it is shown: no tracked deletions, comments, hidden and struck runs, headers. Headings
 * come from the styles, notes stand behind the text. An export of a news archive gives a reading for each article.
 * Throws an `UnreadableError` for what is no whole DOCX or breaks a limit.
 */
export const readDocx = (bytes: Uint8Array): Promise<readonly Reading[]> => readNested(bytes, 1);

async function readNested(bytes: Uint8Array, depth: number): Promise<readonly Reading[]> {
  const archive = openArchive(bytes);
  const { part, notices: doubts } = findDocumentPart(archive);
  const xml = readPart(archive, part);
  if (xml === undefined) {
    throw new UnreadableError('damaged', 'It is a Word document without its text', 'Save it again from Word');
  }
  const styles = readStyles(readPart(archive, 'word/styles.xml') ?? '');
  const body = readBody(xml, styles);
  const openWord = async (inner: Uint8Array) => (depth < MAX_NESTING ? readNested(inner, depth + 1) : []);
  const chunks = await readChunks(xml, { archive, relations: relationsOf(archive, part), openWord });
  const loose = [...toBlocks(body.items, styles, (id) => chunks.get(id) ?? []), ...readNotes(archive, body, styles)];
  const notices = [...doubts, ...noticeLeftOut(body.leftOut), ...noticeMacros(archive)];
  const articles = findArticlesInBlocks(loose);
  if (articles.length) {
    return articles.map(({ metadata, blocks }, at) => ({
      format: 'docx',
      ...layOutBlocks(blocks),
      frontMatter: {},
      markup: metadata,
      notices: at === 0 ? notices : [],
    }));
  }
  const laid = layOutBlocks(markTurns(loose));
  checkArchive(laid.text);
  if (!laid.text) throw new UnreadableError('no-text', 'There are no words in it', 'Put the text into it or remove it');
  const properties = readProperties(readPart(archive, 'docProps/core.xml') ?? '');
  const title = titleInText(properties.title, laid.text);
  return [
    {
      format: 'docx',
      ...laid,
      frontMatter: {},
      markup: title ? { title } : {},
      properties,
      notices: [...notices, ...laid.notices],
    },
  ];
}

/** Footnotes and endnotes that the text refers to, in its order, each a block of its own. */
function readNotes(archive: Archive, { references }: WordBody, styles: WordStyles): LooseBlock[] {
  if (references.length === 0) return [];
  const parts = ['word/footnotes.xml', 'word/endnotes.xml'].map((name) =>
    readBody(readPart(archive, name) ?? '', styles),
  );
  return references.flatMap((reference) => {
    const items = parts.map(({ notes }) => notes.get(reference)).find(Boolean) ?? [];
    const text = items
      .map((item) => (item.type === 'paragraph' ? item.text : ''))
      .filter(Boolean)
      .join('\n');
    return text ? [{ text, kind: 'note', rule: reference.split(' ')[0] ?? 'footnote' }] : [];
  });
}

function noticeLeftOut({ hidden, deleted, struck, equations }: LeftOut): ReadingNotice[] {
  const counts: readonly (readonly [string, string, number])[] = [
    ['hidden-text', 'hidden runs of text', hidden],
    ['tracked-deletions', 'tracked deletions', deleted],
    ['struck-text', 'struck-through runs of text', struck],
    ['equations', 'equations, which are no running text', equations],
  ];
  return counts
    .filter(([, , count]) => count > 0)
    .map(([rule, what, count]) => ({
      rule,
      reason: `Left out: ${what}, ${count} in all`,
      fix: 'Nothing to do; put the words into the text if they belong to it',
    }));
}

const noticeMacros = ({ names }: Archive): ReadingNotice[] =>
  names.some((name) => /vbaProject\.bin$/i.test(name))
    ? [
        {
          rule: 'macros',
          reason: 'It carries macros, which were neither read nor run',
          fix: 'Nothing to do; be careful when you open it in Word',
        },
      ]
    : [];
