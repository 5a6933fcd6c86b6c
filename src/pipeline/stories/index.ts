import type { Document, RelatedPair, Story } from '../../records/index.ts';

export function relate(documents: readonly Document[]): RelatedPair[] {
  const [a, b] = documents;
  return a && b ? [{ a: a.id, b: b.id, score: 1 }] : [];
}

export function findStories(documents: readonly Document[], _pairs: readonly RelatedPair[]): Story[] {
  const [first] = documents;
  return first ? [{ id: first.id, slug: first.slug, title: first.title, documents: documents.map((d) => d.id) }] : [];
}
