import type { Document } from '../records/index.ts';
import { readArticle } from './article/index.ts';
import { findEvidence } from './evidence/index.ts';
import type { RuleSets } from './ruleSet.ts';
import type { Source } from './source.ts';

export { type Article, readArticle } from './article/index.ts';
export type { RuleSet, RuleSets } from './ruleSet.ts';
export type { Source } from './source.ts';

/** One article → one document with all its evidence. Pure: the same source and rules give the same record. */
export function extract(source: Source, ruleSetOf: RuleSets): Document {
  const article = readArticle(source);
  return { ...article, ...findEvidence(article, ruleSetOf(article.language)) };
}
