import type { Document } from '../../records/index.ts';
import type { Source } from '../source.ts';

/** A document before its evidence is found. */
export type Article = Omit<Document, 'sentences' | 'names' | 'claims' | 'figures' | 'quotes' | 'events' | 'caveats'>;

export function readArticle(source: Source): Article {
  const { id, file, sha256, format, text, notes } = source;
  return {
    id,
    file,
    sha256,
    format,
    text,
    slug: id.toLowerCase().replace(/_/g, '-'),
    language: 'en',
    title: id,
    authors: [],
    rights: 'excerpt',
    basis: {},
    blocks: [],
    ...(notes.publisher ? { publisher: notes.publisher } : {}),
  };
}
