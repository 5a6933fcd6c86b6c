import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import {
  type DocumentNotes,
  documentNotesSchema,
  parseEdtfDate,
  type SiteSettings,
  siteSettingsSchema,
} from '../records/index.ts';
import { UserError } from '../userError.ts';
import { byCodeUnits } from './seedFiles.ts';

/** What the editor wrote in `content/`. */
export type EditorFiles = Readonly<{
  site: SiteSettings;
  /** By file stem of the seed. */
  notes: ReadonlyMap<string, DocumentNotes>;
  /** Addresses that lead elsewhere, relative to the base, each with its last slash. */
  aliases: ReadonlyMap<string, string>;
}>;

const DEFAULT_SITE = { title: 'Crossbrief', description: 'What the documents say, who says it, and where they differ' };

/** `aliases.yaml`: an address that was published, and where it leads now: `briefings/old: briefings/new`. */
const aliasesSchema = z.record(z.string().min(1), z.string());

/** "/briefings/old" → "briefings/old/" */
const asPath = (address: string): string => address.replace(/^\/+|\/+$/g, '').replace(/(?<=.)$/, '/');

/** Reads `site.yaml`, `aliases.yaml` and `documents/*.yaml`. Throws a `UserError` with file and line where one is not as it should be. */
export async function readEditorFiles(folder: string): Promise<EditorFiles> {
  const site =
    (await readYaml(join(folder, 'site.yaml'), siteSettingsSchema)) ?? siteSettingsSchema.parse(DEFAULT_SITE);
  const names = await readdir(join(folder, 'documents')).catch(() => []);
  const notes = new Map<string, DocumentNotes>();
  for (const name of names.filter((each) => /\.ya?ml$/.test(each)).sort(byCodeUnits)) {
    const path = join(folder, 'documents', name);
    const value = await readYaml(path, documentNotesSchema);
    if (value) notes.set(name.replace(/\.ya?ml$/, ''), checkDates(value, path));
  }
  const aliases = (await readYaml(join(folder, 'aliases.yaml'), aliasesSchema)) ?? {};
  return { site, notes, aliases: new Map(Object.entries(aliases).map(([from, to]) => [asPath(from), asPath(to)])) };
}

async function readYaml<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const document = parseDocument(text, { logLevel: 'silent', schema: 'core' });
  const [broken] = document.errors;
  if (broken) {
    const { line, col } = broken.linePos?.[0] ?? { line: 1, col: 1 };
    throw new UserError(`Cannot read "${path}": ${broken.message.split('\n')[0]}`, {
      place: `${path}:${line}:${col}`,
      fix: 'Correct the YAML on that line',
    });
  }
  // The core schema keeps dates as strings: 2025-07-01 stays what the editor wrote.
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 10 }));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') || 'the file';
  throw new UserError(`Cannot use "${path}": ${at}: ${issue?.message ?? 'not as expected'}`, {
    place: `${path}:${lineOf(text, issue?.path)}:1`,
    fix: `Correct or remove ${at}; the fields are described in README.md`,
  });
}

function lineOf(text: string, path: readonly PropertyKey[] | undefined): number {
  const key = String(path?.[0] ?? '');
  const index = text.split('\n').findIndex((line) => key !== '' && line.startsWith(`${key}:`));
  return index + 1 || 1;
}

function checkDates(notes: DocumentNotes, path: string): DocumentNotes {
  for (const field of ['published', 'updated'] as const) {
    const value = notes[field];
    if (value !== undefined && !parseEdtfDate(value)) {
      throw new UserError(`Cannot use "${path}": ${field} is "${value}", expected a date that exists: 2025-07-01`, {
        place: path,
        fix: `Write ${field} as year, year-month or year-month-day`,
      });
    }
  }
  return notes;
}
