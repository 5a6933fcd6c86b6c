import type { Document } from '../records/index.ts';
import { readArticle } from './article/index.ts';
import { findEvidence } from './evidence/index.ts';
import type { Source } from './source.ts';

export { type Article, readArticle } from './article/index.ts';
export type { Source } from './source.ts';

/** One article → one document with all its evidence. Pure: the same source gives the same record. */
export function extract(source: Source): Document {
  const article = readArticle(source);
  return { ...article, ...findEvidence(article) };
}
