import type { Comparison, Document, Figure, FigureRelation } from '../records/index.ts';
import { figuresOf, labelOf } from './comparisonRows.ts';
import type { BoardRow } from './figureBoard.ts';
import { figureSayerOf } from './sayers.ts';

/** What a document says of one measure: the same as most, something else, or nothing, which is no denial. */
export type StoryCell = Readonly<{ stance: 'says' | 'says otherwise' | 'says nothing'; figures: readonly Figure[] }>;
export type StoryRow = Readonly<{
  label: string;
  cells: readonly StoryCell[];
  /** The sharpest relation between any two of its cells. */
  relation: FigureRelation;
}>;

const SHARPEST_FIRST: readonly FigureRelation[] = ['conflict', 'reconciled', 'compatible', 'same'];

type Node = Readonly<{ document: number; figure: string }>;

const keyOf = (node: Node): string => `${node.document} ${node.figure}`;

/** Rows of figures that comparisons bring together, a cell for each document in order; disputed rows first. */
export function layOutStory(documents: readonly Document[], comparisons: readonly Comparison[]): StoryRow[] {
  const { groups, conflicts, relations } = connect(documents, comparisons);
  const rows = groups.map((nodes) => {
    const figures = nodes.flatMap((node) => figuresAt(documents, node));
    const cells = documents.map((_, index) => cellOf(documents, nodes, index, conflicts));
    return { label: labelOf(figures), cells, relation: sharpestOf(nodes, relations) };
  });
  const said = (row: StoryRow): number => row.cells.filter((cell) => cell.figures.length > 0).length;
  const sharpness = (row: StoryRow): number => SHARPEST_FIRST.indexOf(row.relation);
  return rows.sort((a, b) => sharpness(a) - sharpness(b) || said(b) - said(a));
}

function sharpestOf(
  nodes: readonly Node[],
  relations: ReadonlyMap<string, ReadonlySet<FigureRelation>>,
): FigureRelation {
  const all = new Set(nodes.flatMap((node) => [...(relations.get(keyOf(node)) ?? [])]));
  return SHARPEST_FIRST.find((relation) => all.has(relation)) ?? 'same';
}

/** Rows of a story as rows of a figure board. */
export const storyBoardRowsOf = (documents: readonly Document[], rows: readonly StoryRow[]): BoardRow[] =>
  rows.map(({ label, cells, relation }) => ({
    label,
    relation,
    points: documents.flatMap((document, index) =>
      (cells[index]?.figures ?? []).map((figure) => ({
        figure,
        index,
        slug: document.slug,
        sayer: figureSayerOf(document, figure),
      })),
    ),
  }));

const figuresAt = (documents: readonly Document[], node: Node): Figure[] => {
  const document = documents[node.document];
  return document ? figuresOf(document, [node.figure]) : [];
};

/** Figures joined by the rows of comparisons, and the pairs of them that conflict. */
function connect(
  documents: readonly Document[],
  comparisons: readonly Comparison[],
): {
  groups: Node[][];
  conflicts: ReadonlyMap<string, ReadonlySet<string>>;
  relations: ReadonlyMap<string, ReadonlySet<FigureRelation>>;
} {
  const relations = new Map<string, Set<FigureRelation>>();
  const groupOf = new Map<string, Node[]>();
  const conflicts = new Map<string, Set<string>>();
  for (const comparison of comparisons) {
    const [left, right] = comparison.documents.map((id) => documents.findIndex((document) => document.id === id));
    if (left === undefined || right === undefined || left < 0 || right < 0) continue;
    for (const row of comparison.figures) {
      const nodes = [
        ...row.left.map((figure) => ({ document: left, figure })),
        ...row.right.map((figure) => ({ document: right, figure })),
      ];
      join(groupOf, nodes);
      for (const key of nodes.map(keyOf)) relations.set(key, (relations.get(key) ?? new Set()).add(row.relation));
      if (row.relation === 'conflict') addConflicts(conflicts, nodes);
    }
  }
  return { groups: [...new Set(groupOf.values())], conflicts, relations };
}

function join(groupOf: Map<string, Node[]>, nodes: readonly Node[]): void {
  const merged = new Map<string, Node>();
  for (const node of nodes) {
    for (const member of groupOf.get(keyOf(node)) ?? [node]) merged.set(keyOf(member), member);
  }
  const group = [...merged.values()];
  for (const key of merged.keys()) groupOf.set(key, group);
}

function addConflicts(conflicts: Map<string, Set<string>>, nodes: readonly Node[]): void {
  for (const node of nodes) {
    const others = nodes.filter((other) => other.document !== node.document).map(keyOf);
    conflicts.set(keyOf(node), new Set([...(conflicts.get(keyOf(node)) ?? []), ...others]));
  }
}

/** A document says otherwise where it conflicts with more of the others than it goes along with. */
function cellOf(
  documents: readonly Document[],
  nodes: readonly Node[],
  index: number,
  conflicts: ReadonlyMap<string, ReadonlySet<string>>,
): StoryCell {
  const own = nodes.filter((node) => node.document === index);
  const figures = own.flatMap((node) => figuresAt(documents, node));
  if (figures.length === 0) return { stance: 'says nothing', figures };
  const others = new Set(nodes.filter((node) => node.document !== index).map((node) => node.document));
  const against = new Set(
    own.flatMap((node) => [...(conflicts.get(keyOf(node)) ?? [])].map((key) => key.split(' ')[0])),
  );
  return { stance: against.size * 2 > others.size ? 'says otherwise' : 'says', figures };
}
