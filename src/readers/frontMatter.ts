import { parse } from 'yaml';
import { parseEdtfDate } from '../records/edtf.ts';
import type { Metadata } from '../records/index.ts';
import type { ReadingNotice } from './reading.ts';

export type FrontMatter = Readonly<{ metadata: Metadata; body: string; notices: readonly ReadingNotice[] }>;

const FENCED = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const MAX_LENGTH = 20_000;

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
  lang: 'language',
  language: 'language',
  licence: 'licence',
  license: 'licence',
};

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
    const field = FIELD_NAMES[name.toLowerCase()];
    if (!field) {
      notices.push(notice(`"${shown(name)}" is not a field that a document has`));
      continue;
    }
    const normal = normalizeField(field, value);
    if (normal === undefined) notices.push(notice(`"${shown(name)}" has no usable value`));
    else Object.assign(metadata, { [field]: normal });
  }
  return { metadata, body, notices };
}

function parseFields(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function normalizeField(field: keyof Metadata, value: unknown): string | string[] | undefined {
  if (field === 'authors') {
    const list = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string' && v !== '');
    return list.length ? list : undefined;
  }
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const text = value.trim();
  if (field === 'published' || field === 'updated') return parseEdtfDate(text);
  if (field === 'url') return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined;
  return text;
}

const shown = (name: string): string => name.slice(0, 40);

const notice = (what: string): ReadingNotice => ({
  rule: 'front-matter',
  reason: `The front matter was not used in full: ${what}`,
  fix: 'Correct it, or put the field into content/documents/<file stem>.yaml',
});
