import { idOf } from '../pipeline/ids.ts';
import type {
  Claim,
  Comparison,
  Document,
  Figure,
  PublishedDocument,
  PublishedRecord,
  PublishedState,
  Quantity,
  Span,
  Story,
} from '../records/index.ts';
import { METADATA_FIELDS } from '../records/index.ts';
import { correctionsIn, correctionWords } from './corrections.ts';

type Records = Readonly<{
  documents: readonly Document[];
  stories: readonly Story[];
  comparisons: readonly Comparison[];
  quantities: readonly Quantity[];
  /** Those that have a page. */
  names: readonly Readonly<{ slug: string; name: string }>[];
  /** Pages of long lists after the first, in order. */
  lists: readonly string[];
  /** Ids of the records that have a page of their own; absent: all have. */
  own?: ReadonlySet<string>;
  /** Ids of the comparisons, and of the documents whose reading, has a page of its own; absent: all have. */
  pairs?: ReadonlySet<string>;
  sources?: ReadonlySet<string>;
}>;

const byId = (a: Readonly<{ id: string }>, b: Readonly<{ id: string }>): number => (a.id < b.id ? -1 : 1);

/** What a site has under addresses of its own, in short. */
export function publishedStateOf(records: Records): PublishedState {
  const { documents, stories, comparisons, quantities, names, lists, own, pairs, sources } = records;
  const standing = standingOf(comparisons);
  const corrected = Map.groupBy(
    quantities.filter((quantity) => quantity.corrected),
    ({ members }) => members[0]?.document,
  );
  return {
    documents: documents
      .map((document) => documentOf(document, corrected.get(document.id) ?? []))
      .map((document) =>
        sources && !sources.has(document.id) ? { ...document, source: 'briefing' as const } : document,
      )
      .sort(byId),
    stories: stories.map(({ id, slug, title }) => ({ id, slug, title })).sort(byId),
    comparisons: comparisons
      .map(({ id }) => id)
      .filter((id) => pairs?.has(id) ?? true)
      .sort(),
    names: names.map(({ slug, name }) => ({ slug, name })).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    lists: [...lists],
    records: documents
      .flatMap((document) => [
        ...document.figures.map((figure) => figureOf(document, figure, standing.get(figure.id))),
        ...document.claims.map((claim) => claimOf(document, claim)),
      ])
      .map((record) => (own && !own.has(record.id) ? { ...record, place: 'source' as const } : record))
      .sort(byId),
  };
}

/** What the editor decided of a document: fields by name, the lines that were moved as one hash, and single records. */
function documentOf(document: Document, quantities: readonly Quantity[]): PublishedDocument {
  const { id, slug, title, sha256, basis, text } = document;
  const given = METADATA_FIELDS.filter((field) => basis[field] === 'editor');
  const moved = document.blocks.filter(({ rule }) => rule === 'editor');
  const lines = moved.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
  return {
    id,
    slug,
    title,
    sha256,
    editor: {
      ...Object.fromEntries(given.map((field) => [field, [document[field] ?? ''].flat().join(', ')])),
      ...(lines.length > 0 ? { blocks: idOf(...lines) } : {}),
      ...hiddenIn(document),
      ...correctionsIn(document, quantities),
    },
  };
}

/** How many records of each kind the editor hid: { hidden: "2 claims, 1 figure" }. */
function hiddenIn({ hidden = {} }: Pick<Document, 'hidden'>): { hidden?: string } {
  const counts = Object.entries(hidden).sort(([a], [b]) => (a < b ? -1 : 1));
  const words = counts.map(([kind, count]) => `${count} ${count === 1 ? kind.replace(/s$/, '') : kind}`);
  return words.length > 0 ? { hidden: words.join(', ') } : {};
}

const correctedIn = ({ corrected }: Pick<Claim, 'corrected'>): { corrected?: string } =>
  corrected ? { corrected: correctionWords(corrected) } : {};

const indexed = new WeakMap<readonly Claim[], ReadonlyMap<string, Claim>>();

function claimsById(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const known = indexed.get(claims) ?? new Map(claims.map((claim) => [claim.id, claim]));
  indexed.set(claims, known);
  return known;
}

function figureOf(document: Document, figure: Figure, stands: Record<string, number> | undefined): PublishedRecord {
  const claim = claimsById(document.claims).get(figure.claim ?? '');
  return {
    id: figure.id,
    kind: 'figure',
    document: document.id,
    words: idOf(wordsOf(document.text, [figure]), figure.what.toLowerCase()),
    sayer: claim ? sayerOf(claim) : 'the document itself',
    certainty: figure.certainty,
    ...correctedIn(figure),
    measure: [figure.measure, figure.unit ?? '', ...figure.qualifiers].join(' ').trim(),
    title: [valueWords(document, figure), figure.what].join(' ').replace(/\s+/g, ' ').trim(),
    low: figure.low,
    high: figure.high,
    ...(stands ? { stands } : {}),
  };
}

/** As the text has it; as a number where the editor gave another. */
function valueWords({ text }: Document, { start, end, low, high, approx, corrected }: Figure): string {
  if (corrected?.was.value === undefined) return text.slice(start, end);
  const range = low === high ? `${low}` : `${low ?? ''}–${high ?? ''}`;
  return approx ? `about ${range}` : range;
}

const claimOf = (document: Document, claim: Claim): PublishedRecord => ({
  id: claim.id,
  kind: 'claim',
  document: document.id,
  words: idOf(wordsOf(document.text, claim.content)),
  sayer: sayerOf(claim),
  certainty: claim.certainty,
  ...correctedIn(claim),
});

/** Nobody is named: "it is believed". */
export const NOBODY = 'nobody named';

const sayerOf = ({ source }: Claim): string => source?.name || NOBODY;

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' '),
    )
    .join('|');

/** In how many comparisons each figure stands in which relation. */
function standingOf(comparisons: readonly Comparison[]): Map<string, Record<string, number>> {
  const standing = new Map<string, Record<string, number>>();
  for (const { figures } of comparisons) {
    for (const { relation, left, right } of figures) {
      for (const id of [...left, ...right]) {
        const counts = standing.get(id) ?? {};
        standing.set(id, { ...counts, [relation]: (counts[relation] ?? 0) + 1 });
      }
    }
  }
  return standing;
}
