import { allNamesOf, correct, correctNames, type Lost } from '../../pipeline/corrections/index.ts';
import type { EntryOutcome } from '../../pipeline/quantities/index.ts';
import {
  type Corrections,
  type Document,
  type DocumentNotes,
  fileStemOf,
  type NameCorrection,
  type Notice,
  type QuantityCorrection,
} from '../../records/index.ts';
import type { EditorFiles, NotesFile, StoryFile } from '../editorFiles.ts';
import { documentKeyOf, makeDocumentFinder } from './documentNames.ts';
import { tellNames } from './nearestNames.ts';

/** The file that says something of a document: under its id, else under its file's stem. */
export function notesOf(
  { notes }: Pick<EditorFiles, 'notes'>,
  { id, file }: Readonly<{ id: string; file: string }>,
): NotesFile | undefined {
  return notes.get(documentKeyOf(id)) ?? notes.get(documentKeyOf(fileStemOf(file)));
}

/** What a file says of the document as a whole: what is corrected in its records is no matter of reading it. */
export function metadataOf(notes: DocumentNotes): DocumentNotes {
  const { claims: _claims, figures: _figures, quotes: _quotes, events: _events, add: _add, ...metadata } = notes;
  return metadata;
}

const correctionsOf = ({ claims, figures, quotes, events, add }: DocumentNotes): Corrections => ({
  claims,
  figures,
  quotes,
  events,
  add,
});

/** Documents as their editor corrects them, one after the other, and at the end what found nothing. */
export type Corrector = Readonly<{
  correct: (document: Document) => Readonly<{ document: Document | undefined; notices: readonly Notice[] }>;
  /** Entries for names that no document has. */
  rest: () => readonly Notice[];
}>;

/** Carries out what the editor's files say of documents and of names. */
export function makeCorrector(editor: EditorFiles): Corrector {
  const used = new Set<number>();
  const written = editor.names.map(() => new Set<string>());
  const known = new Set<string>();
  const tried = new Map<NotesFile, Lost[][]>();
  return {
    correct: (document) => {
      const closed = closedFor(editor, document);
      if (closed) return { document: undefined, notices: [leftOut(document, closed)] };
      const file = notesOf(editor, document);
      const { document: corrected, lost } = file
        ? correct(document, correctionsOf(file.notes))
        : { document, lost: [] };
      if (file) tried.set(file, [...(tried.get(file) ?? []), lost]);
      const named = correctNames(corrected, editor.names);
      for (const at of named.used) used.add(at);
      for (const [at, names] of named.written.entries()) for (const name of names) written[at]?.add(name);
      if (editor.names.length > 0) for (const name of allNamesOf(document)) known.add(name);
      return { document: named.document, notices: [] };
    },
    rest: () => [
      ...[...tried].flatMap(([file, losses]) => lostInAll(losses).map((lost) => noticeLost(file, lost))),
      ...editor.names.flatMap((entry, at) =>
        used.has(at)
          ? noticeUnwritten({ editor, at, written: written[at] ?? new Set(), known })
          : [noticeUnused(entry, editor.lines.names[at], known)],
      ),
    ],
  };
}

/** Of a file of many documents, what found nothing in any of them. */
function lostInAll(losses: readonly (readonly Lost[])[]): readonly Lost[] {
  const [first = [], ...others] = losses;
  const keyOf = ({ path }: Lost): string => JSON.stringify(path);
  return first.filter((lost) => others.every((each) => each.some((other) => keyOf(other) === keyOf(lost))));
}

const noticeLost = ({ file, lineOf }: NotesFile, { path, reason, fix }: Lost): Notice =>
  found('correction-lost', file, reason, fix, lineOf(path));

function noticeUnused(
  { same, not, name }: NameCorrection,
  line: number | undefined,
  known: ReadonlySet<string>,
): Notice {
  const names = [...(same ?? not ?? []), ...(name ? [name] : [])];
  const told = tellNames(names[0] ?? '', known);
  const fix = `Write names as documents have them${told ? ` (${told})` : ''}, or remove the entry`;
  return found('name-not-there', 'names.yaml', `No document names ${names.join(', ')}`, fix, line);
}

type Names = Readonly<{
  editor: Pick<EditorFiles, 'names' | 'lineInNames'>;
  at: number;
  written: ReadonlySet<string>;
  known: ReadonlySet<string>;
}>;

/** Names of an entry on which other names rest, and that no document has: a slip of the pen would be shown as a name. */
function noticeUnwritten({ editor, at, written, known }: Names): Notice[] {
  const { same, not } = editor.names[at] ?? {};
  const names = same ?? not ?? [];
  const others = [...known].filter((name) => !names.includes(name));
  return names.flatMap((name, place) => {
    if (written.has(name)) return [];
    const told = tellNames(name, others);
    const shown = same ? '; a name to be shown that no document writes stands under name:' : '';
    const fix = `Write it as documents have it${told ? ` (${told})` : ''}${shown}`;
    const line = editor.lineInNames([at, same ? 'same' : 'not', place]);
    return [found('name-not-there', 'names.yaml', `No document names ${name}`, fix, line)];
  });
}

/** A notice for each entry on quantities that no story could carry out. */
export function findUnusedQuantities(
  { quantities, lines }: Pick<EditorFiles, 'quantities' | 'lines'>,
  outcomes: readonly EntryOutcome[],
): Notice[] {
  return quantities.flatMap((entry, at) => {
    const own = outcomes.filter((outcome) => outcome.at === at);
    if (own.some(({ missing, several }) => missing.length + several.length === 0)) return [];
    const { reason, fix } = whyUnused(entry, own);
    return [found('quantity-not-there', 'quantities.yaml', reason, fix, lines.quantities[at])];
  });
}

function whyUnused(entry: QuantityCorrection, outcomes: readonly EntryOutcome[]): Pick<Notice, 'reason' | 'fix'> {
  const ids = entry.join ?? entry.part ?? [entry.id ?? ''];
  const several = outcomes.flatMap((outcome) => outcome.several);
  if (several.length > 0) {
    const reason = `Its words may be any of ${several.join(', ')}`;
    return { reason, fix: 'Write one of these ids, or quote more words' };
  }
  const missing = ids.filter((id) => outcomes.every((outcome) => outcome.missing.includes(id)));
  if (missing.length === 0) {
    const fix = 'Put their documents into one story, by a file in content/stories/';
    return { reason: `${ids.join(' and ')} are of two stories, and no quantity is of two`, fix };
  }
  return {
    reason: `No quantity and no figure is ${missing.map((id) => `"${id}"`).join(' or ')}`,
    fix: 'Give the words on which they rest as well, or take ids from brief quantities and brief extract --table',
  };
}

/** Published all the same, and told. */
const found = (rule: string, file: string, reason: string, fix: string, line?: number): Notice => ({
  file,
  kind: 'notice',
  rule,
  reason,
  fix,
  ...(line === undefined ? {} : { line }),
});

const closedFor = ({ closed }: EditorFiles, { id, file }: Document): Notice | undefined =>
  closed.get(documentKeyOf(id)) ?? closed.get(documentKeyOf(fileStemOf(file)));

const leftOut = ({ file }: Document, { file: notes, line }: Notice): Notice => ({
  file,
  kind: 'rejected',
  rule: 'closed',
  reason: `"${notes}" hides something of it and cannot be read, so nobody knows what`,
  fix: `Correct "${notes}"${line === undefined ? '' : `, line ${line}`}`,
});

type Named = Readonly<{ id: string; file: string; slug?: string }>;

/** Stories with the ids of the documents that their files name, and a notice for each name that no document has. */
export function resolveStories(
  stories: readonly StoryFile[],
  documents: readonly Named[],
): { stories: StoryFile[]; notices: Notice[] } {
  const find = makeDocumentFinder(documents);
  const notices: Notice[] = [];
  const resolve = (story: StoryFile, field: 'documents' | 'not'): string[] =>
    story[field].flatMap((name, at) => {
      const id = find(name);
      if (id === undefined) {
        const fix = `Write the file stem of a document: ${stemsNear(name, documents)}`;
        notices.push(
          found(
            'story-without-document',
            story.path,
            `No document is called "${name}"`,
            fix,
            story.lineOf([field, at]),
          ),
        );
      }
      return id === undefined ? [] : [id];
    });
  const resolved = stories.map((story) => ({
    ...story,
    documents: resolve(story, 'documents'),
    not: resolve(story, 'not'),
  }));
  return { stories: resolved.filter(({ documents: members }) => members.length > 0), notices };
}

const stemsNear = (name: string, documents: readonly Named[]): string =>
  tellNames(
    name,
    documents.map(({ file }) => fileStemOf(file)),
  ) ?? 'there is none';

/** Problems of the editor's files, each file that belongs to nothing told before what is wrong within it. */
export function tellOrphansFirst(problems: readonly Notice[], orphans: readonly Notice[]): Notice[] {
  const orphaned = new Set(orphans.map(({ file }) => file));
  const within = (file: string): Notice[] => problems.filter((problem) => problem.file === file);
  return [
    ...problems.filter(({ file }) => !orphaned.has(file)),
    ...orphans.flatMap((orphan) => [orphan, ...within(orphan.file)]),
  ];
}

/** Files that say something of documents that are not there. */
export function findOrphans(
  editor: Pick<EditorFiles, 'about'>,
  documents: readonly Named[],
  rejected: readonly Notice[],
): Notice[] {
  const files = [...documents.map(({ file }) => file), ...rejected.map(({ file }) => file)];
  const keys = new Set([
    ...documents.map(({ id }) => documentKeyOf(id)),
    ...files.map((file) => documentKeyOf(fileStemOf(file))),
  ]);
  return [...editor.about].flatMap(([key, file]) =>
    keys.has(key)
      ? []
      : [
          found(
            'notes-without-seed',
            file,
            'No document in seeds/ has this file stem',
            `Rename it after the document it is about (${stemsNear(fileStemOf(file), documents)}), or remove it`,
          ),
        ],
  );
}
