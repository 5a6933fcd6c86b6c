import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { printable } from '../printable.ts';
import {
  type DocumentNotes,
  documentNotesSchema,
  type NameCorrection,
  type Notice,
  nameCorrectionSchema,
  type OriginEdit,
  originNotesSchema,
  type PublisherEdit,
  publisherNotesSchema,
  type QuantityCorrection,
  quantityCorrectionSchema,
  type Reviewed,
  reviewedSchema,
  SAFE_SLUG,
  type SiteSettings,
  type StoryEdit,
  siteSettingsSchema,
  storyNotesSchema,
} from '../records/index.ts';
import { UserError } from '../userError.ts';
import { checkValue } from './editor/checkedValue.ts';
import { documentKeyOf } from './editor/documentNames.ts';
import { readOneYaml, readYamlFolder } from './editor/editorFolder.ts';
import { findStrays } from './editor/strays.ts';
import { problemIn, type YamlFile } from './editor/yamlFile.ts';

/** What the editor wrote in `content/`, and what of it cannot be used. */
export type EditorFiles = Readonly<{
  site: SiteSettings;
  /** The files on documents, read or not, by the key of the document's name. */
  about: ReadonlyMap<string, string>;
  /** By the key of the document's name. */
  notes: ReadonlyMap<string, NotesFile>;
  /** In order of their addresses. */
  stories: readonly StoryFile[];
  /** Names that are one body, and outlets of one house. */
  voices: Readonly<{ origins: readonly OriginEdit[]; publishers: readonly PublisherEdit[] }>;
  /** Addresses that lead elsewhere, relative to the base, each with its last slash. */
  aliases: ReadonlyMap<string, string>;
  names: readonly NameCorrection[];
  quantities: readonly QuantityCorrection[];
  /** The line of each entry of these two files. */
  lines: Readonly<{ names: readonly number[]; quantities: readonly number[] }>;
  /** The line of a part of an entry on names: [2, "same", 0]. */
  lineInNames: YamlFile['lineOf'];
  reviewed: readonly Reviewed[];
  /** Keys of documents of which nobody knows what the editor hid, since their file cannot be read: not published. */
  closed: ReadonlyMap<string, Notice>;
  problems: readonly Notice[];
}>;

/** What one file says of a document; `file`: within `content/`. */
export type NotesFile = Readonly<{ file: string; notes: DocumentNotes; lineOf: YamlFile['lineOf'] }>;

/** What one file says of a story; `path`: within `content/`. */
export type StoryFile = StoryEdit & Readonly<{ path: string; lineOf: YamlFile['lineOf'] }>;

const DEFAULT_SITE = { title: 'Crossbrief', description: 'What the documents say, who says it, and where they differ' };

/**
 * Reads all of `content/`. A mistake sets aside the field, the entry or the file that it stands in, and is a problem;
 * only settings of the whole site that cannot be read throw a `UserError`, because without them the site could show more
 * than was asked for.
 */
export async function readEditorFiles(folder: string): Promise<EditorFiles> {
  const site = await readSiteSettings(folder);
  const notes = await readNotes(folder);
  const stories = await readStories(folder);
  const aliases = await readEntries(folder, 'aliases', aliasesSchema, {});
  const names = await readEntries(folder, 'names', z.array(nameCorrectionSchema), []);
  const quantities = await readEntries(folder, 'quantities', z.array(quantityCorrectionSchema), []);
  const reviewed = await readEntries(folder, 'reviewed', z.array(reviewedSchema), []);
  const origins = await readEntries(folder, 'origins', originNotesSchema, []);
  const publishers = await readEntries(folder, 'publishers', publisherNotesSchema, []);
  const strays = { problems: await findStrays(folder) };
  const led = readAliases(aliases.value, aliases.yaml);
  return {
    site,
    about: notes.about,
    notes: notes.notes,
    closed: notes.closed,
    stories: stories.stories,
    aliases: led.aliases,
    names: names.value,
    quantities: quantities.value,
    lines: { names: names.lines, quantities: quantities.lines },
    lineInNames: names.lineOf,
    reviewed: reviewed.value,
    voices: { origins: origins.value, publishers: publishers.value },
    problems: [notes, stories, aliases, led, names, quantities, reviewed, origins, publishers, strays].flatMap(
      ({ problems }) => problems,
    ),
  };
}

/** What of the editor's files the quantities of a story rest on. */
export const quantityEditsOf = ({ voices, quantities }: Pick<EditorFiles, 'voices' | 'quantities'>) => ({
  ...voices,
  quantities,
});

/** Reads the settings of the site alone. Throws a `UserError` with all that is wrong with them. */
export async function readSiteSettings(folder: string): Promise<SiteSettings> {
  const { yaml, problem } = await readOneYaml(folder, 'site');
  if (problem) throw unusableSite(folder, [problem]);
  if (!yaml) return siteSettingsSchema.parse(DEFAULT_SITE);
  const { value, problems } = checkValue(yaml, siteSettingsSchema);
  if (value === undefined || problems.length > 0) throw unusableSite(folder, problems);
  return value;
}

function unusableSite(folder: string, problems: readonly Notice[]): UserError {
  const [first] = problems;
  const reasons = problems.map(
    ({ file, line, reason, fix }) => `\n  ${file}${line ? `:${line}` : ''}: ${printable(reason)}. ${printable(fix)}`,
  );
  return new UserError(`Cannot use the settings of the site:${reasons.join('')}`, {
    place: `${join(folder, first?.file ?? 'site.yaml')}${first?.line ? `:${first.line}` : ''}`,
    fix: 'Correct them: nothing is published with settings of which a part is lost, so that nothing gets more public than you asked for',
  });
}

/** That a CONTENT folder which was asked for is there. Throws a `UserError` where it is not. */
export async function requireFolder(folder: string): Promise<void> {
  const stats = await lstat(folder).catch(() => undefined);
  if (stats?.isDirectory()) return;
  const found = stats ? 'it is no folder' : 'there is no such folder';
  throw new UserError(`Cannot read CONTENT "${folder}": ${found}, expected the folder of what the editor writes`, {
    fix: 'Name the folder that holds site.yaml, or leave CONTENT out',
  });
}

type Entries<T> = Readonly<{
  value: T;
  yaml?: YamlFile;
  lines: readonly number[];
  lineOf: YamlFile['lineOf'];
  problems: readonly Notice[];
}>;

async function readEntries<T>(folder: string, stem: string, schema: z.ZodType<T>, nothing: T): Promise<Entries<T>> {
  const { yaml, problem } = await readOneYaml(folder, stem);
  const none = { value: nothing, lines: [], lineOf: () => 1 };
  if (problem) return { ...none, problems: [problem] };
  if (!yaml || yaml.value === null) return { ...none, problems: [] };
  const { value, lines, places, problems } = checkValue(yaml, schema);
  const lineOf = ([at, ...rest]: readonly PropertyKey[]): number =>
    yaml.lineOf([typeof at === 'number' ? (places[at] ?? at) : (at ?? ''), ...rest]);
  return { value: value ?? nothing, yaml, lines, lineOf, problems };
}

async function readNotes(folder: string) {
  const { files, problems } = await readYamlFolder(folder, 'documents');
  const notes = new Map<string, NotesFile>();
  const closed = new Map<string, Notice>();
  const about = new Map<string, string>();
  const found: Notice[] = [];
  for (const { stem, text, ...problem } of problems) {
    found.push(problem);
    if (text !== undefined) about.set(documentKeyOf(stem), problem.file);
    // What the editor hides must not be published because of a slip of the pen elsewhere in the file.
    if (/\bhide\b/.test(text ?? '')) closed.set(documentKeyOf(stem), problem);
  }
  for (const { stem, yaml } of files) {
    about.set(documentKeyOf(stem), yaml.file);
    if (yaml.value === null) continue;
    const { value, problems: wrong } = checkValue(yaml, documentNotesSchema);
    found.push(...wrong);
    if (value) notes.set(documentKeyOf(stem), { file: yaml.file, notes: value, lineOf: yaml.lineOf });
  }
  return { about, notes, closed, problems: found };
}

async function readStories(folder: string): Promise<{ stories: StoryFile[]; problems: Notice[] }> {
  const { files, problems } = await readYamlFolder(folder, 'stories');
  const stories: StoryFile[] = [];
  const found: Notice[] = problems.map(({ text: _text, stem: _stem, ...problem }) => problem);
  const storyOf = new Map<string, string>();
  for (const { stem, yaml } of files) {
    if (!SAFE_SLUG.test(stem)) {
      const fix = 'Rename the file: its name is the address of the story';
      found.push(problemIn(yaml.file, 'Its name is no address, expected small letters, digits and hyphens', fix));
      continue;
    }
    const { value, problems: wrong } = checkValue(yaml, storyNotesSchema);
    found.push(...wrong);
    if (!value) continue;
    const taken = value.documents.filter((id) => storyOf.has(documentKeyOf(id)));
    found.push(...taken.map((id) => inTwoStories(yaml, value.documents.indexOf(id), id, storyOf)));
    const documents = value.documents.filter((id) => !taken.includes(id));
    for (const id of documents) storyOf.set(documentKeyOf(id), yaml.file);
    if (documents.length > 0) stories.push({ slug: stem, path: yaml.file, lineOf: yaml.lineOf, ...value, documents });
  }
  return { stories, problems: found };
}

/** A document belongs to one story: the first file that names it. */
const inTwoStories = (yaml: YamlFile, at: number, id: string, storyOf: ReadonlyMap<string, string>): Notice => {
  const reason = `"${id}" stands in "${storyOf.get(documentKeyOf(id))}" as well, expected it in one story`;
  return problemIn(yaml.file, reason, 'Take it out of one of the two files', yaml.lineOf(['documents', at]));
};

/** `aliases.yaml`: an address that was published, and where it leads now: `briefings/old: briefings/new`. */
const aliasesSchema = z.record(z.string().min(1), z.string());

function readAliases(entries: Readonly<Record<string, string>>, yaml: YamlFile | undefined) {
  const aliases = new Map<string, string>();
  const problems: Notice[] = [];
  for (const [from, to] of Object.entries(entries)) {
    const [wrong] = [from, to].filter((address) => !isWithinSite(address));
    if (wrong === undefined) aliases.set(asPath(from), asPath(to));
    else {
      const reason = `"${wrong}" is no address of the site, expected one such as briefings/new-name`;
      const fix = 'Write the path below the home of the site, without "..", "?" and "#"';
      problems.push(problemIn(yaml?.file ?? 'aliases.yaml', reason, fix, yaml?.lineOf([from])));
    }
  }
  return { aliases, problems };
}

/** A path below the home of the site: no scheme, no other host, no way up. */
const isWithinSite = (address: string): boolean =>
  /^\/?(?!\/)[\p{L}\p{N}._~/-]*$/u.test(address) && !address.split('/').some((part) => part === '..' || part === '.');

/** "/briefings/old" → "briefings/old/" */
const asPath = (address: string): string => address.replace(/^\/+|\/+$/g, '').replace(/(?<=.)$/, '/');
