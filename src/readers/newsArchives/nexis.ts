import type { Metadata } from '../../records/index.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeAuthors, normalizeLine } from '../fields.ts';
import type { LooseBlock } from '../layOutBlocks.ts';
import { EXPORT_LANGUAGES, type ExportedArticle, unwrapParagraphs } from './exportedArticle.ts';

/** Before an article in the old form, after it in the new one. */
const BOUNDARY = /^[ \t]*(?:\d+ of \d+ DOCUMENTS|End of Document)[ \t]*$/m;
const FIELD =
  /^[ \t]*(BYLINE|SECTION|LENGTH|DATELINE|HEADLINE|HIGHLIGHT|GRAPHIC|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|CLASSIFICATION|JOURNAL-CODE|PUB-TYPE|ACC-NO|SERIES|NOTES|CORRECTION)[ \t]*:[ \t]*(.*)$/i;
const BODY = /^[ \t]*(?:Body|BODY:)[ \t]*$/;
const COPYRIGHT = /^(?:copyright|©|all rights reserved)/i;
/** Fields after which no line of the article follows. */
const CLOSING = new Set(['LOAD-DATE', 'LANGUAGE', 'PUBLICATION-TYPE', 'CLASSIFICATION', 'GRAPHIC', 'JOURNAL-CODE']);

type Parts = { head: string[]; fields: Map<string, string>; body: string[] };

/** The articles of a Nexis or Lexis export, in its old and its new form. None for any other text. */
export function readNexis(text: string): ExportedArticle[] {
  if (!/^[ \t]*LENGTH:[ \t]*\d+ words/im.test(text)) return [];
  return text
    .split(BOUNDARY)
    .map(splitParts)
    .filter(({ fields, body }) => fields.has('LENGTH') && body.length > 0)
    .map(toArticle);
}

/** The head ends at the first field; the body begins at "Body", in the old form behind the field of the length. */
function splitParts(article: string): Parts {
  const lines = article.split('\n');
  const firstField = lines.findIndex((line) => FIELD.test(line));
  const marked = lines.findIndex((line) => BODY.test(line));
  const begins = marked < 0 ? lastFieldBeforeBody(lines) + 1 : marked + 1;
  const closing = lines.findIndex((line, at) => at > begins && CLOSING.has(FIELD.exec(line)?.[1]?.toUpperCase() ?? ''));
  const body = lines.slice(begins, closing < 0 ? lines.length : closing);
  const fieldLines = lines.filter(
    (_, at) => at >= firstField && (at < (marked < 0 ? begins : marked) || (closing >= 0 && at >= closing)),
  );
  return {
    head: lines.slice(0, Math.max(0, firstField)).map((line) => line.trim()),
    fields: readFields(fieldLines),
    body: trimLines(body),
  };
}

/** Behind the length may follow the dateline, the highlight: the last field with no prose before it. */
function lastFieldBeforeBody(lines: readonly string[]): number {
  const length = lines.findIndex((line) => /^[ \t]*LENGTH[ \t]*:/i.test(line));
  let last = length;
  for (let at = length + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (FIELD.test(line) && !CLOSING.has(FIELD.exec(line)?.[1]?.toUpperCase() ?? '')) last = at;
    else if (line.trim()) break;
  }
  return last;
}

function readFields(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    const match = FIELD.exec(line);
    if (match) {
      name = (match[1] ?? '').toUpperCase();
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

function toArticle({ head, fields, body }: Parts): ExportedArticle {
  const line = (name: string): string => normalizeLine(fields.get(name) ?? '');
  const lines = head.filter((each) => each && !COPYRIGHT.test(each));
  const dateAt = lines.findIndex((each) => parseWrittenDate(each) !== undefined);
  const before = lines.slice(0, dateAt < 0 ? lines.length : dateAt);
  const after = dateAt < 0 ? [] : lines.slice(dateAt + 1);
  const title = line('HEADLINE') || (before.length > 1 ? before[0] : after[0]) || before[0] || '';
  const publisher = before.length > 1 ? before.at(-1) : before[0];
  const published = parseWrittenDate(lines[dateAt] ?? '');
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
    { text: line('BYLINE'), kind: 'byline', rule: 'BYLINE' },
    { text: line('DATELINE'), kind: 'dateline', rule: 'DATELINE' },
    ...unwrapParagraphs(body.join('\n')).map((text): LooseBlock => ({ text, kind: 'paragraph' })),
    { text: line('GRAPHIC'), kind: 'caption', rule: 'GRAPHIC' },
  ];
  return { metadata, blocks };
}
