import {
  type Comparison,
  type Document,
  type Figure,
  type FigureRelation,
  SHARPEST_FIRST,
} from '../../records/index.ts';
import { rowLabelOf } from '../words/figureWords.ts';
import { type Agreement, type Saying, weighAgreement } from './agreement.ts';
import { figuresOf } from './comparisonRows.ts';
import { joinLinked, placesOf } from './links.ts';

/** What a document says of one measure: the same as most, something else, or nothing, which is no denial. */
export type StoryCell = Readonly<{ stance: 'says' | 'says otherwise' | 'says nothing'; figures: readonly Figure[] }>;
export type StoryRow = Readonly<{
  label: string;
  cells: readonly StoryCell[];
  /** The sharpest relation between any two of its cells. */
  relation: FigureRelation;
  /** The documents that give such a figure, and what they go back to. */
  agreement: Agreement;
}>;

/** A figure of a document by its place on the page. */
type Node = Readonly<{ document: number; figure: string }>;
type Link = Readonly<{ from: Node; to: Node; relation: FigureRelation }>;

const keyOf = (node: Node): string => `${node.document} ${node.figure}`;

/** Rows of figures that comparisons bring together, a cell for each document in order; disputed rows first. */
export function layOutStory(documents: readonly Document[], comparisons: readonly Comparison[]): StoryRow[] {
  const links = comparisons.flatMap((comparison) => linksOf(documents, comparison));
  // A part of a sum measures something else than the sum: sums are rows of their own.
  const sums = links.filter(({ relation }) => relation === 'reconciled');
  const others = links.filter(({ relation }) => relation !== 'reconciled');
  const rows = [others, sums].flatMap((some) => layOutRows(documents, some));
  const said = (row: StoryRow): number => row.cells.filter((cell) => cell.figures.length > 0).length;
  const sharpness = (row: StoryRow): number => SHARPEST_FIRST.indexOf(row.relation);
  return rows.sort((a, b) => sharpness(a) - sharpness(b) || said(b) - said(a));
}

function layOutRows(documents: readonly Document[], links: readonly Link[]): StoryRow[] {
  const linksFrom = Map.groupBy(links, ({ from }) => keyOf(from));
  return joinLinked(links, keyOf).map((nodes) => {
    const own = nodes.flatMap((node) => linksFrom.get(keyOf(node)) ?? []);
    const cells = documents.map((_, index) => cellOf(documents, nodes, own, index));
    const relation = SHARPEST_FIRST.find((each) => own.some((link) => link.relation === each)) ?? 'same';
    return {
      label: rowLabelOf(
        relation,
        cells.map(({ figures }) => figures),
      ),
      cells,
      relation,
      agreement: weighAgreement(sayingsOf(documents, cells)),
    };
  });
}

/** The rows of one comparison as links in both directions; none where a document is not on the page. */
function linksOf(documents: readonly Document[], comparison: Comparison): Link[] {
  const places = placesOf(documents, comparison);
  if (!places) return [];
  const [left, right] = places;
  return comparison.figures.flatMap(({ relation, left: ours, right: theirs }) =>
    ours.flatMap((a) =>
      theirs.flatMap((b) => {
        const [from, to] = [
          { document: left, figure: a },
          { document: right, figure: b },
        ];
        return [
          { from, to, relation },
          { from: to, to: from, relation },
        ];
      }),
    ),
  );
}

const figuresAt = (documents: readonly Document[], node: Node): Figure[] => {
  const document = documents[node.document];
  return document ? figuresOf(document, [node.figure]) : [];
};

/** Who says a row's figures, document by document. */
function sayingsOf(documents: readonly Document[], cells: readonly StoryCell[]): Saying[] {
  return documents.flatMap((document, index) => {
    const figures = cells[index]?.figures ?? [];
    const claims = document.claims.filter(({ id }) => figures.some(({ claim }) => claim === id));
    return figures.length > 0 ? [{ document, claims }] : [];
  });
}

/** The text that a document has, its own or the one that it repeats: copies have one voice. */
const textAt = (documents: readonly Document[], { document }: Node): string =>
  documents[document]?.copyOf ?? documents[document]?.id ?? '';

/** A document says otherwise where it conflicts with more of the others than it goes along with. */
function cellOf(
  documents: readonly Document[],
  nodes: readonly Node[],
  links: readonly Link[],
  index: number,
): StoryCell {
  const figures = nodes.filter((node) => node.document === index).flatMap((node) => figuresAt(documents, node));
  if (figures.length === 0) return { stance: 'says nothing', figures };
  const own = links.filter(({ from }) => from.document === index);
  const textsOf = (some: readonly Link[]): Set<string> => new Set(some.map(({ to }) => textAt(documents, to)));
  const against = textsOf(own.filter(({ relation }) => relation === 'conflict'));
  const along = textsOf(own.filter(({ relation }) => relation !== 'conflict'));
  return { stance: against.size > along.size ? 'says otherwise' : 'says', figures };
}
