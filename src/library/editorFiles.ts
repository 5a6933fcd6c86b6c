import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import {
  type DocumentNotes,
  documentNotesSchema,
  type OriginEdit,
  originNotesSchema,
  type PublisherEdit,
  parseEdtfDate,
  publisherNotesSchema,
  SAFE_SLUG,
  type SiteSettings,
  type StoryEdit,
  siteSettingsSchema,
  storyNotesSchema,
} from '../records/index.ts';
import { UserError } from '../userError.ts';
import { byCodeUnits } from './files.ts';

/** What the editor wrote in `content/`. */
export type EditorFiles = Readonly<{
  site: SiteSettings;
  /** By file stem of the seed. */
  notes: ReadonlyMap<string, DocumentNotes>;
  /** In order of their addresses. */
  stories: readonly StoryFile[];
  /** Names that are one body, and outlets of one house. */
  voices: Readonly<{ origins: readonly OriginEdit[]; publishers: readonly PublisherEdit[] }>;
  /** Addresses that lead elsewhere, relative to the base, each with its last slash. */
  aliases: ReadonlyMap<string, string>;
}>;

/** What one file says of a story; `path`: within `content/`. */
export type StoryFile = StoryEdit & Readonly<{ path: string }>;

const DEFAULT_SITE = { title: 'Crossbrief', description: 'What the documents say, who says it, and where they differ' };

/** `aliases.yaml`: an address that was published, and where it leads now: `briefings/old: briefings/new`. */
const aliasesSchema = z.record(z.string().min(1), z.string());

/** "/briefings/old" → "briefings/old/" */
const asPath = (address: string): string => address.replace(/^\/+|\/+$/g, '').replace(/(?<=.)$/, '/');

/** Reads `site.yaml`, `aliases.yaml`, `origins.yaml`, `publishers.yaml`, `documents/*.yaml` and `stories/*.yaml`. Throws a `UserError` with file and line where one is not as it should be. */
export async function readEditorFiles(folder: string): Promise<EditorFiles> {
  const site = await readSiteSettings(folder);
  const notes = new Map<string, DocumentNotes>();
  for (const { stem, path } of await yamlFilesIn(join(folder, 'documents'))) {
    const value = await readYaml(path, documentNotesSchema);
    if (value) notes.set(stem, checkDates(value, path));
  }
  const aliases = (await readYaml(join(folder, 'aliases.yaml'), aliasesSchema)) ?? {};
  return {
    site,
    notes,
    aliases: new Map(Object.entries(aliases).map(([from, to]) => [asPath(from), asPath(to)])),
    stories: await readStoryFiles(join(folder, 'stories')),
    voices: {
      origins: (await readYaml(join(folder, 'origins.yaml'), originNotesSchema)) ?? [],
      publishers: (await readYaml(join(folder, 'publishers.yaml'), publisherNotesSchema)) ?? [],
    },
  };
}

/** Reads `site.yaml` alone. Throws a `UserError` with file and line where it is not as it should be. */
export const readSiteSettings = async (folder: string): Promise<SiteSettings> =>
  (await readYaml(join(folder, 'site.yaml'), siteSettingsSchema)) ?? siteSettingsSchema.parse(DEFAULT_SITE);

async function yamlFilesIn(folder: string): Promise<{ stem: string; path: string }[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort(byCodeUnits)
    .map((name) => ({ stem: name.replace(/\.ya?ml$/, ''), path: join(folder, name) }));
}

async function readStoryFiles(folder: string): Promise<StoryFile[]> {
  const stories: StoryFile[] = [];
  const storyOf = new Map<string, string>();
  for (const { stem, path } of await yamlFilesIn(folder)) {
    if (!SAFE_SLUG.test(stem)) {
      throw new UserError(`Cannot use "${path}": its name is no address, expected small letters, digits and hyphens`, {
        place: path,
        fix: 'Rename the file: its name is the address of the story',
      });
    }
    const value = await readYaml(path, storyNotesSchema);
    if (!value) continue;
    for (const id of value.documents) {
      const other = storyOf.get(id);
      if (other !== undefined) throw await twoStories(path, id, other);
      storyOf.set(id, path);
    }
    stories.push({ slug: stem, path: `stories/${basename(path)}`, ...value });
  }
  return stories;
}

/** A document belongs to one story. */
async function twoStories(path: string, id: string, other: string): Promise<UserError> {
  const text = await readFile(path, 'utf8');
  return new UserError(`Cannot use "${path}": "${id}" stands in "${other}" as well, expected it in one story`, {
    place: `${path}:${lineHolding(text, id)}:1`,
    fix: 'Take it out of one of the two files',
  });
}

/** The line, from 1, of a list's item; 1 where it is not found. */
export const lineHolding = (text: string, item: string): number =>
  text.split('\n').findIndex((line) => /(?:^\s*-|[[,:])/.test(line) && line.includes(item)) + 1 || 1;

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
