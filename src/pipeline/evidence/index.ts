import type { Document } from '../../records/index.ts';
import type { Article } from '../article/index.ts';
import { analyse } from '../language/index.ts';
import { findClaims } from './claims/index.ts';

export type Evidence = Pick<Document, 'sentences' | 'names' | 'claims' | 'figures' | 'quotes' | 'events' | 'caveats'>;

/** Everything that a document says, each record a span of its text. */
export function findEvidence(article: Article): Evidence {
  const prose = analyse(article.text, article.blocks, article.language);
  const claims = prose.isEnglish ? findClaims(prose, article.id) : [];
  return { sentences: prose.sentences.map(({start, end}) => ({start, end})), names: [], claims, figures: [], quotes: [], events: [], caveats: [] };
}
