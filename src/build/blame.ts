import type { Found } from '../intruderError.ts';
import type { Document } from '../records/index.ts';

/** So many signs of what intruded are looked for: enough to tell it from other words. */
const TELLING = 60;

/** The files of the documents that an intruder comes from: those that hold its words, else those that its page is about. */
export function blameDocuments(documents: readonly Document[], found: readonly Found[]): Set<string> {
  const squeezed = documents.map((document) => ({ document, all: squeeze(JSON.stringify(document)) }));
  return new Set(
    found.flatMap(({ file, words }) => {
      const telling = squeeze(JSON.stringify(words)).slice(0, TELLING);
      const holding = telling === '' ? [] : squeezed.filter(({ all }) => all.includes(telling));
      if (holding.length > 0) return holding.map(({ document }) => document.file);
      return documents.filter((document) => isAbout(file, document)).map((document) => document.file);
    }),
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
