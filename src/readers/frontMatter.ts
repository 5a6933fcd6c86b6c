import { parse } from 'yaml';
import { parseEdtfDate } from '../records/edtf.ts';
import type { Metadata } from '../records/index.ts';
import { parseWrittenDate } from './dates.ts';
import { normalizeLanguage, normalizeLine, normalizeUrl } from './fields.ts';
import type { ReadingNotice } from './reading.ts';

export type FrontMatter = Readonly<{ metadata: Metadata; body: string; notices: readonly ReadingNotice[] }>;

const FENCED = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** Room for a title of 20,000 letters and more; what is longer is no head of fields. */
const MAX_LENGTH = 100_000;
const MAX_AUTHORS = 50;
const MAX_NOTICES = 10;

/** Names under which notes in the wild keep the same field. */
const FIELD_NAMES: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  subtitle: 'subtitle',
  description: 'subtitle',
  publisher: 'publisher',
  source: 'publisher',
  author: 'authors',
  authors: 'authors',
  date: 'published',
  published: 'published',
  updated: 'updated',
  url: 'url',
  link: 'url',
  wire: 'wire',
  agency: 'wire',
  lang: 'language',
  language: 'language',
  licence: 'licence',
  license: 'licence',
};

/** Fields of note programs that say nothing of the document. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'aliases',
  'banner',
  'category',
  'categories',
  'created',
  'cssclass',
  'cssclasses',
  'favicon',
  'id',
  'image',
  'modified',
  'permalink',
  'site',
  'status',
  'tags',
  'topics',
  'type',
  'uid',
  'word_count',
  'words',
]);

/** A name such as "constructor" is no field, though every object has it. */
const fieldNamed = (name: string): keyof Metadata | undefined =>
  Object.hasOwn(FIELD_NAMES, name) ? FIELD_NAMES[name] : undefined;

/** A clipper gives the address of the page as its source. */
const fieldFor = (name: string, value: unknown): keyof Metadata | undefined =>
  name === 'source' && typeof value === 'string' && normalizeUrl(value) ? 'url' : fieldNamed(name);

/** Takes the YAML head off a text. What is not a known field of the right shape is left out with a notice. */
export function takeFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text.slice(0, MAX_LENGTH));
  if (!match) return { metadata: {}, body: text, notices: [] };
  const body = text.slice(match[0].length);
  const fields = parseFields(match[1] ?? '');
  if (!fields) {
    return { metadata: {}, body, notices: [notice('it is not a list of "name: value" lines')] };
  }
  const metadata: Metadata = {};
  const notices: ReadingNotice[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const field = fieldFor(name.toLowerCase(), value);
    if (!field && PASSED_OVER.has(name.toLowerCase())) continue;
    if (!field) {
      notices.push(notice(`"${shown(name)}" is not a field that a document has`));
      continue;
    }
    const normal = normalizeField(field, value);
    if (normal === undefined) notices.push(notice(`"${shown(name)}" has no usable value`));
    else Object.assign(metadata, { [field]: normal });
  }
  return { metadata, body, notices: notices.slice(0, MAX_NOTICES) };
}

function parseFields(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function normalizeField(field: keyof Metadata, value: unknown): string | string[] | undefined {
  if (field === 'authors') {
    const names = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
    const list = names.slice(0, MAX_AUTHORS).map(withoutBrackets).map(normalizeLine).filter(Boolean);
    return list.length ? list : undefined;
  }
  const line = typeof value === 'string' ? normalizeLine(withoutBrackets(value)) : '';
  if (!line) return undefined;
  if (field === 'published' || field === 'updated') return parseEdtfDate(line) ?? parseWrittenDate(line);
  if (field === 'url') return normalizeUrl(line);
  if (field === 'language') return normalizeLanguage(line);
  return line;
}

/** "[[people/Ann Bell|Bell]]" → "Bell": a link to a note is the name on it. */
const withoutBrackets = (value: string): string =>
  value.replace(/\[\[(?:[^\]|]*\|)?(?:[^\]|]*\/)?([^\]|]*)\]\]/g, '$1');

const shown = (name: string): string => name.slice(0, 40);

const notice = (what: string): ReadingNotice => ({
  rule: 'front-matter',
  reason: `The front matter was not used in full: ${what}`,
  fix: 'Correct it, or put the field into content/documents/<file stem>.yaml',
});
