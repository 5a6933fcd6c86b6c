import type { Comparison, Document } from '../../records/index.ts';

export function compare(a: Document, b: Document): Comparison {
  return {
    id: `${a.id}--${b.id}`,
    documents: [a.id, b.id],
    figures: [],
    lookAlikes: [],
    statements: [],
    quotes: [],
    events: [],
    names: [],
    onlyLeft: { figures: [], claims: [], events: [] },
    onlyRight: { figures: [], claims: [], events: [] },
  };
}
