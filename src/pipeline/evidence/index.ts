import type { Document } from '../../records/index.ts';
import type { Article } from '../article/index.ts';

export type Evidence = Pick<Document, 'sentences' | 'names' | 'claims' | 'figures' | 'quotes' | 'events' | 'caveats'>;

export function findEvidence(_article: Article): Evidence {
  return { sentences: [], names: [], claims: [], figures: [], quotes: [], events: [], caveats: [] };
}
