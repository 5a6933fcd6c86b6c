import type { Metadata } from '../../records/index.ts';
import { normalizeAuthors } from '../authors.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeLanguage, normalizeLine } from '../fields.ts';
import type { LooseBlock } from '../layOutBlocks.ts';
import { EXPORT_LANGUAGES, type ExportedArticle, unwrapParagraphs } from './exportedArticle.ts';

/** A field code of Dow Jones Factiva at the start of a line, alone or before its value. */
const FIELD =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN|ART|CX|CLM|DLN)(?:([ \t]+)(.*))?$/;
/** Within the text of an article a line may begin "IN" or "RE": there a code stands alone or before a wide gap. */
const SURE_IN_TEXT = /^(?:SE|HD|AN|PUB|TD|LP)$/;
const TEXT_CODES: ReadonlySet<string> = new Set(['LP', 'TD']);
/** Codes without which a text is no export. */
const NEEDED = ['HD', 'PD'] as const;

type Fields = ReadonlyMap<string, string>;
type Field = { code: string; value: string };

/** The articles of a Factiva export in "display as text with field codes". None for any other text. */
export function readFactiva(text: string): ExportedArticle[] {
  return groupArticles(listFields(text))
    .filter((fields) => NEEDED.every((code) => fields.get(code)?.trim()) && (fields.has('LP') || fields.has('TD')))
    .map(toArticle);
}

function listFields(text: string): Field[] {
  const fields: Field[] = [];
  for (const line of text.split('\n')) {
    const last = fields.at(-1);
    const [, code, gap = '', value = ''] = FIELD.exec(line) ?? [];
    const isSure = gap.length !== 1 || !TEXT_CODES.has(last?.code ?? '') || SURE_IN_TEXT.test(code ?? '');
    if (code && isSure) fields.push({ code, value });
    else if (last) last.value += `\n${line}`;
  }
  return fields;
}

/** A headline begins an article; the section code that may stand before it belongs to it. */
function groupArticles(fields: readonly Field[]): Fields[] {
  const articles: Map<string, string>[] = [];
  for (const [at, { code, value }] of fields.entries()) {
    const isSectionBefore = code === 'SE' && fields[at + 1]?.code === 'HD';
    const isHeadline = code === 'HD' && fields[at - 1]?.code !== 'SE';
    if (isSectionBefore || isHeadline || articles.length === 0) articles.push(new Map());
    const article = articles.at(-1);
    article?.set(code, article.has(code) ? `${article.get(code)}\n${value}` : value);
  }
  return articles;
}

function toArticle(fields: Fields): ExportedArticle {
  const line = (code: string): string => normalizeLine(fields.get(code) ?? '');
  const paragraphs = [...unwrapParagraphs(fields.get('LP') ?? ''), ...unwrapParagraphs(fields.get('TD') ?? '')];
  const blocks: LooseBlock[] = [
    { text: line('HD'), kind: 'title', rule: 'HD' },
    { text: line('BY'), kind: 'byline', rule: 'BY' },
    ...paragraphs.map((text): LooseBlock => ({ text, kind: 'paragraph' })),
    { text: line('ART'), kind: 'caption', rule: 'ART' },
    { text: line('CY'), kind: 'clutter', rule: 'CY' },
  ];
  return { metadata: readFields(line), blocks };
}

function readFields(line: (code: string) => string): Metadata {
  const publisher = line('SN');
  const published = parseWrittenDate(line('PD'));
  const updated = parseWrittenDate(line('ET'));
  const language = EXPORT_LANGUAGES[line('LA').toLowerCase()] ?? normalizeLanguage(line('LA'));
  return {
    title: line('HD'),
    ...normalizeAuthors([line('BY'), line('CR')], publisher),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(updated && updated !== published ? { updated } : {}),
    ...(language ? { language } : {}),
  };
}
