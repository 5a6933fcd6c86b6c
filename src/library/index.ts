import { writeDigest } from '../pipeline/briefing/index.ts';
import { compareReadings } from '../pipeline/comparison/index.ts';
import {
  type EntryOutcome,
  findQuantities,
  MAX_COMPARED,
  type QuantityEdits,
  readDocument,
} from '../pipeline/quantities/index.ts';
import { type Copy, findCopies, findStories, markCopies, relate } from '../pipeline/stories/index.ts';
import { printable } from '../printable.ts';
import type {
  Comparison,
  Digest,
  Document,
  Notice,
  Published,
  Quantity,
  RelatedPair,
  SiteSettings,
  Story,
  StoryEdit,
} from '../records/index.ts';
import { UserError } from '../userError.ts';
import {
  findOrphans,
  findUnusedQuantities,
  makeCorrector,
  resolveStories,
  tellOrphansFirst,
} from './editor/applied.ts';
import { type Commentary, readCommentary } from './editor/commentary.ts';
import { excuseDemo, findDemoTitle } from './editor/demo.ts';
import { quantityEditsOf, readEditorFiles, requireFolder } from './editorFiles.ts';
import { settleSlugs } from './identity.ts';
import type { Progress } from './progress.ts';
import { readPublished } from './publishedFile.ts';
import { contentOf, openMemory, type Remember } from './remembered.ts';
import { readSeedFiles } from './seedFiles.ts';
import type { Settings } from './settings.ts';
import { extractWithCache, planTasks, pruneDocuments } from './tasks.ts';

/** Everything that the site is made of. Lists are in file order; comparisons and stories by id. */
export type Library = Readonly<{
  site: SiteSettings;
  documents: readonly Document[];
  pairs: readonly RelatedPair[];
  stories: readonly Story[];
  comparisons: readonly Comparison[];
  /** Of every story and of every document that stands alone, in the order of the stories. */
  quantities: readonly Quantity[];
  digests: readonly Digest[];
  /** Rejected files and what was done to the others. */
  notices: readonly Notice[];
  /** What was published so far; undefined where nothing was. */
  published: Published | undefined;
  /** Addresses that the editor leads elsewhere, relative to the base: "briefings/old/" → "briefings/new/". */
  aliases: ReadonlyMap<string, string>;
  /** The editor's commentaries that can be shown. */
  commentary: Commentary;
}>;

/** Seeds and commentaries that are not to be published, with what was found in them. */
export type LeftOut = ReadonlyMap<string, string>;

/** Reads seeds and content and makes all records. Throws a `UserError` where nothing at all can be published. */
export async function makeLibrary(
  settings: Settings,
  progress: Progress,
  leftOut: LeftOut = new Map(),
): Promise<Library> {
  if (settings.isContentGiven) await requireFolder(settings.content);
  const [editor, { files, rejected }, published] = await Promise.all([
    readEditorFiles(settings.content),
    readSeedFiles(settings.seeds),
    readPublished(settings.content),
  ]);
  const corrector = makeCorrector(editor);
  const documents: Document[] = [];
  const notices: Notice[] = [...rejected, ...Array.from(leftOut, noticeLeftOut)];
  const read = files.filter(({ file }) => !leftOut.has(file));
  const tasks = planTasks(read, editor);
  await pruneDocuments(tasks, settings); // beforehand, so that a build beside this one knows what is kept for it
  for await (const result of extractWithCache(tasks, settings, progress)) {
    notices.push(...result.notices);
    for (const each of result.documents.map(corrector.correct)) {
      notices.push(...each.notices);
      if (each.document) documents.push(each.document);
    }
  }
  progress.end();
  if (documents.length === 0) throw nothingReadable(settings.seeds, [...editor.problems, ...notices]);
  const slugged = settleSlugs(documents);
  const copies = findCopies(slugged);
  const settled = markCopies(slugged, copies);
  const stories = resolveStories(editor.stories, settled);
  const orphans = findOrphans(editor, settled, notices);
  const ofDemo = findDemoTitle(editor.site, settled);
  const told = [...stories.notices, ...corrector.rest(), ...ofDemo];
  const { site, aliases } = editor;
  const edits = { stories: stories.stories, quantities: quantityEditsOf(editor) };
  const memory = await openMemory(settings);
  const { outcomes, ...assembled } = await assemble(settled, site, edits, memory.remember);
  await memory.forgetOthers();
  told.push(...findUnusedQuantities(editor, outcomes));
  const { commentary, problems } = await readCommentary(settings.content, assembled, leftOut);
  const allNotices = [
    ...tellOrphansFirst(editor.problems, orphans),
    ...notices,
    ...told,
    ...(ofDemo.length > 0 ? excuseDemo(problems) : problems),
    ...copies.flatMap(noticeCopy(settled)),
    ...settled.flatMap(noticeFigures),
  ];
  return { site, notices: allNotices, published, aliases, commentary, ...assembled };
}

const noticeLeftOut = ([file, what]: readonly [file: string, what: string]): Notice => ({
  file,
  kind: 'rejected',
  rule: 'intruder',
  reason: `On a page it became ${what}, which is never published`,
  fix: 'Take out of it what looks like code',
});

/** A copy is published and compared, and counts as no second source. */
const noticeCopy =
  (documents: readonly Document[]) =>
  ({ copy, original: of, share, paragraphs }: Copy): Notice[] => {
    const [file, original] = [copy, of].map((id) => documents.find((document) => document.id === id)?.file);
    if (file === undefined || original === undefined) return [];
    const what =
      paragraphs === undefined ? `${Math.round(share * 100)} % of its words` : `${paragraphs} paragraphs on end`;
    const reason = `It has ${what} in common with "${original}", so the two count as one source`;
    return [{ file, kind: 'notice', rule: 'copy', reason, fix: 'Nothing to do, or remove one of them from seeds/' }];
  };

/** What is not compared is not hidden. */
function noticeFigures({ file, figures }: Document): Notice[] {
  if (figures.length <= MAX_COMPARED) return [];
  const reason = `It has ${figures.length} figures; the first ${MAX_COMPARED} are compared with those of others, the rest are shown where they stand`;
  return [{ file, kind: 'notice', rule: 'many-figures', reason, fix: 'Split it where all of them are to be compared' }];
}

type Assembled = Pick<Library, 'documents' | 'pairs' | 'stories' | 'comparisons' | 'quantities' | 'digests'> &
  Readonly<{ outcomes: readonly EntryOutcome[] }>;
type Edits = Readonly<{ stories: readonly StoryEdit[]; quantities: QuantityEdits }>;

/**
 * Stories, quantities, comparisons and digests of the documents. Each is remembered by the contents that it rests on, so
 * that a changed document costs what it touches.
 */
async function assemble(
  documents: readonly Document[],
  site: SiteSettings,
  edits: Edits,
  remember: Remember,
): Promise<Assembled> {
  const contents = new Map(documents.map((document) => [document.id, contentOf(document)]));
  const contentsOf = (...ids: readonly string[]): string[] => ids.map((id) => contents.get(id) ?? '');
  const { pairs, stories } = await remember('stories', [...contents.values(), JSON.stringify(edits.stories)], () => {
    const related = relate(documents, edits.stories);
    return { pairs: related, stories: findStories(documents, related, edits.stories) };
  });
  const byId = new Map(documents.map((document) => [document.id, document]));
  const edited = JSON.stringify(edits.quantities);
  const quantities: Quantity[] = [];
  const outcomes: EntryOutcome[] = [];
  const comparisonOf = new Map<string, Comparison>();
  for (const story of stories) {
    const of = [...contentsOf(...story.documents), edited];
    const told = await remember('quantities', of, () => tellStory(story, byId, edits.quantities));
    quantities.push(...told.quantities);
    outcomes.push(...told.outcomes);
    for (const comparison of told.comparisons) comparisonOf.set(comparison.id, comparison);
  }
  const comparisons = pairs.flatMap(({ a, b }) => comparisonOf.get([a, b].sort().join('--')) ?? []);
  const rules = JSON.stringify([site.publishing, edits.quantities]);
  const digests: Digest[] = [];
  for (const document of documents) {
    const own = comparisons.filter((comparison) => comparison.documents.includes(document.id));
    const story = stories.find(({ documents: all }) => all.includes(document.id));
    const others = contentsOf(...(story?.documents ?? []));
    const of = [...contentsOf(document.id), ...others, rules];
    digests.push(await remember('digest', of, () => writeDigest(document, own, site.publishing)));
  }
  return { documents, pairs, stories, comparisons, quantities, digests, outcomes };
}

/** The quantities and comparisons of one story; they rest on its documents alone. */
function tellStory(
  { id, documents }: Story,
  byId: ReadonlyMap<string, Document>,
  edits: QuantityEdits,
): Pick<Assembled, 'quantities' | 'comparisons' | 'outcomes'> {
  const readings = documents.flatMap((each) => byId.get(each) ?? []).map(readDocument);
  const found = findQuantities(id, readings, edits);
  const comparisons = readings.flatMap((left, index) =>
    readings.slice(index + 1).map((right) => compareReadings(left, right, found)),
  );
  return { quantities: found.quantities, comparisons, outcomes: found.outcomes };
}

function nothingReadable(seeds: string, notices: readonly Notice[]): UserError {
  const reasons = notices.map((notice) => `\n  ${printable(notice.file)}: ${printable(notice.reason)}`).join('');
  return new UserError(`Cannot build from "${seeds}": no document in it can be read${reasons}`, {
    fix: 'Put at least one text, Markdown, HTML, PDF, DOCX, RTF or mail document into it',
  });
}
