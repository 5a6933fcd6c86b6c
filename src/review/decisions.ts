import { appendYaml, editYaml, type YamlEdit } from '../library/editor/notesFile.ts';
import type { Reviewed } from '../records/index.ts';
import type { Doubt } from './doubt.ts';

/** What an editor decides of a doubt; `fields`: those that were changed, empty for nobody and nothing. */
export type Decision = Readonly<{
  action: 'right' | 'hide' | 'edit' | 'join' | 'apart';
  fields?: Readonly<Record<string, string>>;
  note?: string;
  remark?: string;
}>;

/** A file of `content/` and how its text becomes another. */
export type FileChange = Readonly<{ file: string; change: (before: string) => string }>;

/** Where nothing is a value: nobody speaks, a plain count, no role. */
const NULLABLE = new Set(['speaker', 'unit', 'role', 'asOf']);

/** The files that a decision changes: corrections in the document's `notesFile`, names, quantities, and what was reviewed. */
export function changesFor(doubt: Doubt, decision: Decision, notesFile: string): FileChange[] {
  const reviewed: FileChange = {
    file: 'reviewed.yaml',
    change: (before) => appendYaml(before, reviewedOf(doubt, decision)),
  };
  if (decision.action === 'right') return [reviewed];
  if (doubt.kind === 'names') return [inNames(namesEntry(doubt, decision)), reviewed];
  if (doubt.kind === 'quantity')
    return [
      { file: 'quantities.yaml', change: (before) => appendYaml(before, quantityEntry(doubt, decision)) },
      reviewed,
    ];
  return [{ file: notesFile, change: (before) => editYaml(before, editsFor(doubt, decision)) }, reviewed];
}

/** Why a decision cannot be written; undefined where it can. */
export const faultOf = ({ kind }: Doubt, { action, fields = {} }: Decision): string | undefined =>
  kind === 'quantity' && action === 'edit' && fields.verdict !== undefined && !fields.reason?.trim()
    ? 'A verdict needs its reason, which is printed beside it'
    : undefined;

const AS: Readonly<Record<Decision['action'], Reviewed['as']>> = {
  right: 'right',
  hide: 'hidden',
  edit: 'edited',
  join: 'edited',
  apart: 'right',
};

const reviewedOf = ({ document, kind, words, read }: Doubt, { action }: Decision): Reviewed => ({
  document,
  kind,
  words,
  as: AS[action],
  ...(read ? { read } : {}),
});

/** Two names that the editor says are of one bearer. */
export const joinOf = (names: readonly [string, string], name: string): FileChange => inNames({ same: names, name });

const inNames = (entry: object): FileChange => ({
  file: 'names.yaml',
  change: (before) => appendYaml(before, entry),
});

function namesEntry({ record }: Doubt, { action, fields = {}, note }: Decision): object {
  const both = record.split('\n');
  const kept = note ? { note } : {};
  return action === 'join' || action === 'edit'
    ? { same: both, ...(fields.name ? { name: fields.name } : {}), ...kept }
    : { not: both, ...kept };
}

/** Taken apart, each of its figures stands alone; else it is called, judged or hidden. */
function quantityEntry({ record, words, members = [] }: Doubt, decision: Decision): object {
  const { action, fields = {}, note, remark } = decision;
  const told = { ...(remark ? { remark } : {}), ...(note ? { note } : {}) };
  if (action === 'apart')
    return { part: members.map(({ figure }) => figure), words: members.map((each) => each.words), ...told };
  const values = Object.entries(fields).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]]));
  return { id: record, words, ...(action === 'hide' ? { hide: true } : Object.fromEntries(values)), ...told };
}

function editsFor({ kind, record, words }: Doubt, { action, fields = {}, note, remark }: Decision): YamlEdit[] {
  const values = Object.entries(fields).map(
    ([name, value]) => [name, NULLABLE.has(name) && value.trim() === '' ? null : value.trim()] as const,
  );
  if (kind === 'document')
    return values.map(([name, value]) => ({ path: [name], value: value === '' ? undefined : value }));
  const entry = {
    words,
    ...(action === 'hide' ? { hide: true } : Object.fromEntries(values)),
    ...(remark ? { remark } : {}),
    ...(note ? { note } : {}),
  };
  return [{ path: [kind, record], value: entry }];
}
