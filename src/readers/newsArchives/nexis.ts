import type { Metadata } from '../../records/index.ts';
import { normalizeAuthors } from '../authors.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeLine } from '../fields.ts';
import type { LooseBlock } from '../layOutBlocks.ts';
import { EXPORT_LANGUAGES, type ExportedArticle, unwrapParagraphs } from './exportedArticle.ts';

/** Before an article in the old form, after it in the new one. */
const BOUNDARY =
  /^[ \t]*(?:\d+ (?:of|von|de|di|van) \d+ (?:DOCUMENTS|DOKUMENTEN?|DOCUMENTOS|DOCUMENTI|DOCUMENTEN)|End of Document)[ \t]*$/im;
const LENGTH = /^[ \t]*(?:LENGTH|LÄNGE|LONGUEUR|LENGTE)[ \t]*:[ \t]*\d[\d.,]* (?:words|wörter|mots|woorden)/im;
const FIELD =
  /^[ \t]*(BYLINE|SECTION|LENGTH|LÄNGE|LONGUEUR|LENGTE|DATELINE|HEADLINE|RUBRIK|UPDATE|AUTOR|SPRACHE|ZEITUNGS-CODE|HIGHLIGHT|GRAPHIC|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|CLASSIFICATION|JOURNAL-CODE|PUB-TYPE|ACC-NO|SERIES|NOTES|CORRECTION)[ \t]*:[ \t]*(.*)$/i;
const BODY = /^[ \t]*(?:Body|BODY:)[ \t]*$/;
const COPYRIGHT = /^(?:copyright|©|all rights reserved)/i;
/** Lines of the newer form below which stand the pictures, or the terms by which the article is filed. */
const PICTURES = /^[ \t]*Graphic[ \t]*$/i;
const FILING = /^[ \t]*Classification[ \t]*$/i;
/** "Edition 1;", "3 Star Edition", "Late Edition - Final": stands below the date and is no headline. */
const EDITION = /\b(?:edition|ausgabe|édition)\b/i;
const MAX_EDITION_WORDS = 6;
/** Fields after which no line of the article follows. */
const CLOSING = new Set([
  'LOAD-DATE',
  'UPDATE',
  'LANGUAGE',
  'SPRACHE',
  'PUBLICATION-TYPE',
  'CLASSIFICATION',
  'GRAPHIC',
  'JOURNAL-CODE',
  'ZEITUNGS-CODE',
]);
const CLOSING_LINE = /^[ \t]*(?:LOAD-DATE|UPDATE|LANGUAGE|SPRACHE|PUBLICATION-TYPE)[ \t]*:/m;

type Parts = { head: string[]; fields: Map<string, string>; body: string[]; pictures: string[]; isNew: boolean };

/** The articles of a Nexis or Lexis export, in its old and its new form. None for any other text. */
export function readNexis(text: string): ExportedArticle[] {
  const plain = text.replaceAll('\u00A0', ' ');
  if (!LENGTH.test(plain) && !(BOUNDARY.test(plain) && CLOSING_LINE.test(plain))) return [];
  return plain
    .split(BOUNDARY)
    .map(splitParts)
    .filter(({ fields, body }) => fields.size > 0 && body.length > 0)
    .map(toArticle);
}

/** The head ends at the first field; the body begins at "Body", in the old form behind the field of the length. */
function splitParts(article: string): Parts {
  const lines = article.split('\n');
  const firstField = lines.findIndex((line) => isOwnField(line));
  const marked = lines.findIndex((line) => BODY.test(line));
  const begins = marked < 0 ? firstLineOfBody(lines) : marked + 1;
  const closing = lines.findIndex(
    (line, at) => at > begins && (FILING.test(line) || CLOSING.has(FIELD.exec(line)?.[1]?.toUpperCase() ?? '')),
  );
  const whole = lines.slice(begins, closing < 0 ? lines.length : closing);
  const picturesAt = marked < 0 ? -1 : whole.findIndex((line) => PICTURES.test(line));
  const fieldLines = lines.filter(
    (_, at) => at >= firstField && (at < (marked < 0 ? begins : marked) || (closing >= 0 && at >= closing)),
  );
  return {
    head: lines.slice(0, Math.max(0, Math.min(firstField, begins))).map((line) => line.trim()),
    fields: readFields(fieldLines),
    body: trimLines(picturesAt < 0 ? whole : whole.slice(0, picturesAt)),
    pictures: picturesAt < 0 ? [] : whole.slice(picturesAt + 1).filter((line) => line.trim()),
    isNew: marked >= 0,
  };
}

/** The list of documents before a delivery has lines with colons too: a field of an article is one of these alone. */
const isOwnField = (line: string): boolean => FIELD.test(line) && !/^[ \t]*(?:NOTES|SERIES)\b/i.test(line);

/**
 * Behind the length may follow the dateline, the highlight: the last field with no prose before it. Where there is no
 * length, the body begins behind the last field above it, or behind the headline.
 */
function firstLineOfBody(lines: readonly string[]): number {
  const isLeading = (line: string): boolean =>
    FIELD.test(line) && !CLOSING.has(FIELD.exec(line)?.[1]?.toUpperCase() ?? '');
  const length = lines.findIndex((line) => LENGTH.test(line));
  const first = length < 0 ? lines.findIndex(isLeading) : length;
  if (first < 0) return firstLineBelowHeadline(lines);
  let last = first;
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isLeading(line)) last = at;
    else if (line.trim()) break;
  }
  return last + 1;
}

function firstLineBelowHeadline(lines: readonly string[]): number {
  const trimmed = lines.map((line) => line.trim());
  const { title } = readOldHead(trimmed, '');
  const at = trimmed.findIndex((line) => line !== '' && title.startsWith(line));
  const end = trimmed.findIndex((line, index) => index > at && line === '');
  return at < 0 || end < 0 ? lines.length : end;
}

/** Names of the German, French and Dutch forms. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  LÄNGE: 'LENGTH',
  LONGUEUR: 'LENGTH',
  LENGTE: 'LENGTH',
  AUTOR: 'BYLINE',
};

function readFields(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    const match = FIELD.exec(line);
    if (match) {
      const written = (match[1] ?? '').toUpperCase();
      name = FIELD_NAMES[written] ?? written;
      fields.set(name, match[2] ?? '');
    } else if (!line.trim()) name = '';
    else if (name) fields.set(name, `${fields.get(name)} ${line.trim()}`);
  }
  return fields;
}

function trimLines(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim());
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim()) + 1);
}

function toArticle({ head, fields, body, pictures, isNew }: Parts): ExportedArticle {
  const line = (name: string): string => normalizeLine(fields.get(name) ?? '');
  const { title, publisher, published } = isNew ? readNewHead(head) : readOldHead(head, line('HEADLINE'));
  const language = EXPORT_LANGUAGES[line('LANGUAGE').split(/[;,]/)[0]?.trim().toLowerCase() ?? ''];
  const metadata: Metadata = {
    title,
    ...normalizeAuthors([line('BYLINE')], publisher),
    ...(publisher && publisher !== title ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  };
  const blocks: LooseBlock[] = [
    { text: title, kind: 'title', rule: 'HEADLINE' },
    { text: line('HIGHLIGHT'), kind: 'heading', rule: 'subtitle' },
    { text: line('BYLINE'), kind: 'byline', rule: 'BYLINE' },
    { text: line('DATELINE'), kind: 'dateline', rule: 'DATELINE' },
    ...unwrapParagraphs(body.join('\n')).map((text): LooseBlock => ({ text, kind: 'paragraph' })),
    ...[line('GRAPHIC'), ...pictures].map((text): LooseBlock => ({ text, kind: 'caption', rule: 'GRAPHIC' })),
  ];
  return { metadata, blocks };
}

type NexisHead = Readonly<{ title: string; publisher: string | undefined; published: string | undefined }>;

/** Title, publication and day stand below each other; what is above is the cover of the delivery. */
function readNewHead(head: readonly string[]): NexisHead {
  const lines = head.filter((each) => each && !COPYRIGHT.test(each));
  const dateAt = lines.findLastIndex((each) => parseWrittenDate(each) !== undefined);
  const above = joinSection(dateAt < 0 ? lines : lines.slice(0, dateAt));
  return {
    title: above.at(-2) ?? above.at(-1) ?? '',
    publisher: above.length > 1 ? above.at(-1)?.replace(/(?<=\S)\((?=\p{Lu})/u, ' (') : undefined,
    published: parseWrittenDate(lines[dateAt] ?? ''),
  };
}

/** "The Valley Paper", "(Business)" below it: the section belongs to the publication. */
const joinSection = (lines: readonly string[]): readonly string[] =>
  lines.length > 2 && /^\(.+\)$/.test(lines.at(-1) ?? '') ? [...lines.slice(0, -2), lines.slice(-2).join(' ')] : lines;

/** Publication and day, then the edition in the lines that follow at once, then the headline. */
function readOldHead(head: readonly string[], headline: string): NexisHead {
  const lines = head.filter((each) => !COPYRIGHT.test(each));
  const dateAt = lines.findIndex((each) => parseWrittenDate(each) !== undefined);
  const before = lines.slice(0, dateAt < 0 ? lines.length : dateAt).filter(Boolean);
  const [fromDate, ...groups] = groupLines(dateAt < 0 ? [] : lines.slice(dateAt));
  const below = (fromDate ?? []).slice(1);
  const candidates = groups.filter((group, at) => !isEdition(group, groups[at - 1] ?? below));
  const found = candidates[0]?.join(' ') ?? below.findLast((each) => !EDITION.test(each));
  const title = headline || (before.length > 1 ? before[0] : found) || before[0] || '';
  return {
    title,
    publisher: before.length > 1 ? before.at(-1) : before[0],
    published: parseWrittenDate(lines[dateAt] ?? ''),
  };
}

/** An edition that ends with a semicolon goes on in the next line. */
const isEdition = (group: readonly string[], before: readonly string[]): boolean => {
  const [first = ''] = group;
  const isNamed = EDITION.test(first) && first.split(/\s+/).length <= MAX_EDITION_WORDS;
  return (
    isNamed || (/;$/.test(before.at(-1) ?? '') && EDITION.test(before.join(' ')) && first.split(/\s+/).length <= 2)
  );
};

/** Lines that follow each other without an empty one between. */
function groupLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (!line) continue;
    if (at > 0 && lines[at - 1]) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}
