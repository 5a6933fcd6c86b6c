import type { BlockKind } from '../../records/index.ts';
import { type LooseBlock, layOutBlocks } from '../layOutBlocks.ts';
import { type Reading, type ReadingNotice, UnreadableError } from '../reading.ts';
import { type Archive, openArchive } from '../zip/archive.ts';
import { readParagraphs, type WordParagraph, type WordText } from './paragraphs.ts';
import { readStyles, type WordStyles } from './styles.ts';

/** Kinds by the name of the paragraph style, in this order. */
const STYLE_RULES: readonly { name: string; pattern: RegExp; kind: BlockKind }[] = [
  { name: 'title-style', pattern: /^title$/, kind: 'title' },
  { name: 'subtitle', pattern: /^subtitle$/, kind: 'clutter' },
  { name: 'heading-style', pattern: /^heading \d$/, kind: 'heading' },
  { name: 'caption-style', pattern: /^caption$/, kind: 'caption' },
  { name: 'contents', pattern: /^toc (?:\d|heading)$/, kind: 'clutter' },
  { name: 'header', pattern: /^(?:header|footer)$/, kind: 'clutter' },
];

/** Other archives that Office programs write, by a part that each has. */
const OTHER_ARCHIVES: readonly { part: string; name: string }[] = [
  { part: 'xl/workbook.xml', name: 'an Excel workbook' },
  { part: 'ppt/presentation.xml', name: 'a PowerPoint presentation' },
  { part: 'content.xml', name: 'an OpenDocument file' },
  { part: 'META-INF/container.xml', name: 'an EPUB book' },
];

/**
 * The text of a Word document as it is shown: no tracked deletions, comments, hidden runs, headers, properties.
 * Headings come from the styles. Throws an `UnreadableError` for what is no whole DOCX or breaks a limit.
 */
export async function readDocx(bytes: Uint8Array): Promise<readonly Reading[]> {
  const archive = openArchive(bytes);
  const xml = readPart(archive, documentPartOf(archive));
  if (xml === undefined) throw notWord(archive);
  const styles = readStyles(readPart(archive, 'word/styles.xml') ?? '');
  const found = readParagraphs(xml, styles.hidden);
  const { text, blocks, notices } = layOutBlocks(found.paragraphs.map((each) => toBlock(each, styles)));
  if (!text) throw new UnreadableError('no-text', 'There are no words in it', 'Put the text into it or remove it');
  return [
    { format: 'docx', text, blocks, frontMatter: {}, markup: {}, notices: [...noticeLeftOut(found), ...notices] },
  ];
}

/** Nearly always "word/document.xml"; the package's relations may name another. */
function documentPartOf(archive: Archive): string {
  const relations = readPart(archive, '_rels/.rels') ?? '';
  const target = /<Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(relations)?.[0].match(/Target="\/?([^"]+)"/)?.[1];
  return target && archive.names.includes(target) ? target : 'word/document.xml';
}

function readPart(archive: Archive, name: string): string | undefined {
  const bytes = archive.read(name);
  if (!bytes) return undefined;
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function toBlock({ text, style, isListed, isRow }: WordParagraph, styles: WordStyles): LooseBlock {
  const name = styles.names.get(style) ?? style.toLowerCase().replace(/(?<=heading)(?=\d)/, ' ');
  const rule = STYLE_RULES.find(({ pattern }) => pattern.test(name));
  if (rule) return { text, kind: rule.kind, rule: rule.name };
  if (isListed) return { text, kind: 'paragraph', rule: 'list-item' };
  return { text, kind: 'paragraph', ...(isRow ? { rule: 'table-row' } : {}) };
}

function notWord(archive: Archive): UnreadableError {
  const other = OTHER_ARCHIVES.find(({ part }) => archive.names.includes(part))?.name;
  return new UnreadableError(
    'format',
    `It is ${other ?? 'a ZIP archive'}, not a Word document`,
    other ? 'Save it as DOCX, PDF or text' : 'Unpack it',
  );
}

function noticeLeftOut({ hiddenRuns, deletedRuns, notes }: WordText): ReadingNotice[] {
  const counts: readonly (readonly [string, string, number])[] = [
    ['hidden-text', 'hidden runs of text', hiddenRuns],
    ['tracked-deletions', 'tracked deletions', deletedRuns],
    ['footnotes', 'footnotes and endnotes', notes],
  ];
  return counts
    .filter(([, , count]) => count > 0)
    .map(([rule, what, count]) => ({
      rule,
      reason: `Left out: ${what}, ${count} in all`,
      fix: 'Nothing to do; put the words into the text if they belong to it',
    }));
}
