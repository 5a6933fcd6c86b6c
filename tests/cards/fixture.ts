import type { Claim, Comparison, Document, Figure, FigureRow } from '../../src/records/index.ts';

/** A figure of 4,700 casualties; `fields` change it. */
export const figureWith = (fields: Partial<Figure> = {}): Figure => ({
  id: 'f1',
  start: 0,
  end: 5,
  low: 4700,
  high: 4700,
  approx: false,
  unit: null,
  what: 'casualties',
  measure: 'casualties',
  qualifiers: [],
  certainty: 'stated',
  rule: 'count',
  ...fields,
});

export const claimBy = (name: string | null, fields: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  source: name === null ? null : { start: 0, end: 1, name, kind: 'person' },
  cue: null,
  content: [{ start: 0, end: 5 }],
  mode: 'indirect',
  certainty: 'stated',
  rule: 'fixture',
  ...fields,
});

/** A document of the Valley Courier without any evidence; `fields` change it. */
export const documentWith = (fields: Partial<Document> = {}): Document => ({
  id: 'a',
  slug: 'a',
  file: 'a.txt',
  sha256: '',
  format: 'text',
  language: 'en',
  title: 'Army counts its losses',
  publisher: 'Valley Courier',
  authors: [],
  published: '2025-07-01',
  rights: 'excerpt',
  basis: {},
  text: '',
  blocks: [],
  sentences: [],
  names: [],
  claims: [],
  figures: [],
  quotes: [],
  events: [],
  caveats: [],
  ...fields,
});

const NOTHING = { figures: [], claims: [], events: [] };

export const comparisonWith = (fields: Partial<Comparison> = {}): Comparison => ({
  id: 'a--b',
  documents: ['a', 'b'],
  figures: [],
  lookAlikes: [],
  statements: [],
  quotes: [],
  events: [],
  names: [],
  onlyLeft: NOTHING,
  onlyRight: NOTHING,
  ...fields,
});

export const rowOf = (relation: FigureRow['relation'], left: string[], right: string[]): FigureRow => ({
  relation,
  left,
  right,
  origin: 'unknown',
  explanation: '',
});
