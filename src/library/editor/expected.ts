import type { z } from 'zod';

/** What a field takes, with an example, for whoever wrote something else. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'some words: "Flood on the Lenn"',
  subtitle: 'some words: "What is known on day three"',
  description: 'one sentence: "What the reports say of the flood"',
  publisher: 'a name: "The Lenn Courier"',
  authors: 'names: [Ana Brand, Tom Ruiz], or one name alone',
  published: 'a date that exists: 2025-07-01, 1 July 2025, 1.7.2025, July 2025, 2025',
  updated: 'a date that exists: 2025-07-01, 1 July 2025, 1.7.2025, July 2025, 2025',
  asOf: 'a date that exists: 2025-07-01, 1 July 2025, 1.7.2025, July 2025, 2025',
  when: 'a date that exists: 2025-07-01, 1 July 2025, 1.7.2025, July 2025, 2025',
  url: 'an address: https://example.org/report',
  address: 'the address of the site: https://example.org/',
  wire: 'the name of an agency: AP',
  language: 'the code of a language: en, pt-BR',
  licence: 'some words: "CC BY 4.0"',
  rights: 'excerpt or full',
  slug: 'small letters, digits and single hyphens: flood-on-the-lenn',
  blocks: 'a list: [{ match: "first words of the line", kind: paragraph }]',
  match: 'the first words of a line of the document',
  claims: 'ids with what is corrected: { 2xl8mkflam: { words: "…", speaker: Ana Brand } }',
  figures: 'ids with what is corrected: { 9b1d0a7e55: { words: "…", what: passengers } }',
  quotes: 'ids with what is corrected: { 7q0c4u1r2k: { words: "…", speaker: Ana Brand } }',
  events: 'ids with what is corrected: { 4k2c9d0f1a: { words: "…", when: 2025-07-01 } }',
  add: 'lists of what was missed: { claims: [{ words: "…", speaker: "…" }] }',
  words: 'words as they stand in the document, in quotation marks',
  hide: 'true or false',
  approx: 'true or false',
  speaker: 'a name, or null for nobody',
  certainty: 'stated, estimated, believed, alleged, unconfirmed, denied or expected',
  what: 'what is counted: "passengers"',
  role: 'what the number is of its event: killed, injured, aboard, cost …',
  value: 'a number as one would write it: 310, "about 310", "4.2 million"',
  low: 'a number, or null for an open end',
  high: 'a number, or null for an open end',
  unit: 'a currency such as EUR, %, or a measure such as km; null for a plain count',
  remark: 'some words, printed beside the record',
  note: 'some words, printed nowhere',
  same: 'names of one bearer: [Ana Brand, Brand]',
  not: 'names that are of different bearers: [Ana Brand, Anna Brandt]',
  kind: 'person, organisation or place',
  name: 'the name to show: Ana Brand',
  join: 'ids of at least two quantities or figures: [k3f9x0a1bc, 9b1d0a7e55]',
  part: 'ids of figures: [9b1d0a7e55]',
  label: 'some words: "people on board"',
  verdict: 'conflict, moved, reconciled, compatible, same or single, with a reason',
  reason: 'one sentence: why',
  documents: 'file stems of documents: [report-1, report-2]',
  as: 'right, hidden or edited',
  private: 'true or false',
  offline: 'true or false',
  editor: 'who is answerable for the site',
  contact: 'an address of mail or of a page: mailto:desk@example.org',
  expires: 'a day: 2027-01-01',
  security: '{ contact: mailto:desk@example.org, expires: 2027-01-01 }',
  publishing: '{ share: 0.3, words: 400, run: 60 }',
  share: 'a number from 0 to 1',
  run: 'a whole number',
};

/** Fields that mean something else within another: `publishing.words` is a number, other words are words. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  publishing: { words: 'a whole number', quote: 'excerpt or all' },
  add: {
    claims: 'a list: [{ words: "…", speaker: Ana Brand }]',
    figures: 'a list: [{ words: "310 were hurt", what: passengers }]',
    quotes: 'a list: [{ words: "…", speaker: Ana Brand }]',
  },
};

/** What zod calls a kind of value, in words. */
const TYPES: Readonly<Record<string, string>> = {
  object: 'fields with their values',
  record: 'names with their values',
  array: 'a list',
  string: 'some words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** What the field at a path takes; undefined where nothing is known of it. */
export function expectedAt(path: readonly PropertyKey[]): string | undefined {
  const names = path.filter((key): key is string => typeof key === 'string');
  const last = names.at(-1) ?? '';
  const within = WITHIN[names.at(-2) ?? '']?.[last];
  if (within) return within;
  if (names.at(-2) === 'blocks' && last === 'kind') return undefined;
  return Object.hasOwn(FIELDS, last) ? FIELDS[last] : undefined;
}

/** What zod itself says was expected, for fields that the table does not know. */
export function saidBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  return issue.message.replace(/^Invalid input: /, '');
}
