import type { Found } from '../intruderError.ts';
import type { Library } from '../library/index.ts';
import type { Document } from '../records/index.ts';

/** So many signs of what intruded are looked for: enough to tell it from other words. */
const TELLING = 60;

/**
 * The files that an intruder comes from: of the documents that hold its words, else the editor's commentary on the page's
 * subject, else of the documents that its page is about.
 */
export function blame({ documents, commentary }: Pick<Library, 'documents' | 'commentary'>, found: readonly Found[]) {
  const squeezed = documents.map((document) => ({ document, all: squeeze(JSON.stringify(document)) }));
  const filesOf = ({ file, words }: Found): readonly string[] => {
    const telling = squeeze(JSON.stringify(words)).slice(0, TELLING);
    const holding = telling === '' ? [] : squeezed.filter(({ all }) => all.includes(telling));
    if (holding.length > 0) return holding.map(({ document }) => document.file);
    const about = documents.filter((document) => isAbout(file, document));
    const comments = commentaryOn(file, about, commentary);
    return comments.length > 0 ? comments : about.map((document) => document.file);
  };
  return new Set(found.flatMap(filesOf));
}

/** The commentaries that stand on the page of these documents, as files of the editor's folder. */
function commentaryOn(
  page: string,
  about: readonly Document[],
  { briefings, comparisons }: Library['commentary'],
): readonly string[] {
  const [kind, name = ''] = page.split('/');
  if (kind === 'compare') return [...comparisons].flatMap(([file, id]) => (id === name ? [`comparisons/${file}`] : []));
  if (kind !== 'briefings') return [];
  return [...briefings].flatMap(([file, id]) =>
    about.some((document) => document.id === id) ? [`briefings/${file}`] : [],
  );
}

/** Signs that are written in more than one way, and white space, do not count. */
const squeeze = (text: string): string => text.replace(/&(?:lt|gt|quot|amp|#\w+);|[\s<>"'&\\]/g, '');

function isAbout(file: string, { id, slug, figures, claims }: Document): boolean {
  const [kind, name = ''] = file.split('/');
  if (kind === 'briefings') return name === slug;
  if (kind === 'compare') return name.split('--').includes(id);
  return kind === 'c' && [...figures, ...claims].some((record) => record.id === name);
}
