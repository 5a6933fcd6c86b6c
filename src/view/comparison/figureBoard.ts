import { extent } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Figure, FigureRelation } from '../../records/index.ts';
import { formatAmount } from '../words/numbers.ts';

/** A figure on the board and the document that gives it, by its place in the comparison: 0 is A. */
export type BoardPoint = Readonly<{ figure: Figure; index: number; slug: string; sayer: string }>;
export type BoardRow = Readonly<{ label: string; relation?: FigureRelation; points: readonly BoardPoint[] }>;

/** Where a figure is drawn, in per cent of the axis: a point where `from` equals `to`. */
export type PlacedPoint = BoardPoint &
  Readonly<{
    from: number;
    to: number;
    openLeft: boolean;
    openRight: boolean;
    /** Documents that give this value, where the row has too many for a lane each. */
    documents: number | undefined;
  }>;

/** All rows of one unit on one common axis. */
export type Board = Readonly<{
  unit: string | null;
  scale: 'linear' | 'log';
  ticks: readonly Readonly<{ at: number; label: string }>[];
  rows: readonly Readonly<{ row: BoardRow; points: readonly PlacedPoint[] }>[];
}>;

/** Values further apart than this need a logarithmic axis to be told apart. */
const WIDEST_LINEAR = 40;
/** Room at both ends of the axis, in per cent, for marks and the fading ends of open ranges. */
const MARGIN = 6;
const OPEN_LENGTH = 18;
/** More documents than this share lanes by value. */
const MOST_LANES = 6;
const MOST_VALUES = 8;
/** Smaller values are as good as nothing and have no place on a logarithmic axis. */
const LEAST_LOGARITHM = 1e-9;

/** One board for each unit, the unit with most rows first. Rows keep their order. */
export function layOutBoards(rows: readonly BoardRow[]): Board[] {
  const byUnit = Map.groupBy(rows, (row) => row.points[0]?.figure.unit ?? null);
  return [...byUnit].map(([unit, some]) => layOutBoard(unit, some)).sort((a, b) => b.rows.length - a.rows.length);
}

function layOutBoard(unit: string | null, rows: readonly BoardRow[]): Board {
  const values = rows.flatMap((row) =>
    row.points.flatMap(({ figure }) => [figure.low, figure.high].filter((value) => value !== null)),
  );
  const [least = 0, most = 1] = extent(values) as [number, number];
  const isLog = least > LEAST_LOGARITHM && most / least > WIDEST_LINEAR;
  const range: [number, number] = [MARGIN, 100 - MARGIN];
  const scale = isLog
    ? scaleLog([least / 1.5, most * 1.5], range)
    : scaleLinear([Math.min(0, least), most === 0 ? 1 : most], range);
  const place = (value: number): number => round(scale(value)) || MARGIN;
  return {
    unit,
    scale: isLog ? 'log' : 'linear',
    ticks: ticksOf(scale.domain(), isLog).map((value) => ({ at: place(value), label: tickLabel(value, unit) })),
    rows: rows.map((row) => ({ row, points: mergePoints(row).map((point) => placePoint(point, place)) })),
  };
}

/** The room that the label of a tick has, in letters: "$10 billion" fits, "2 percentage points" does not. */
const LONGEST_TICK = 12;

/** The value with its unit where both fit; its row names the unit anyway. */
function tickLabel(value: number, unit: string | null): string {
  const label = formatAmount(value, unit);
  return label.length <= LONGEST_TICK ? label : formatAmount(value, null);
}

/** At most four round values; powers of ten on a logarithmic axis. */
function ticksOf(domain: readonly number[], isLog: boolean): number[] {
  const [least = 0, most = 1] = domain;
  if (!isLog) return scaleLinear([least, most], [0, 1]).ticks(3);
  const powers: number[] = [];
  for (let power = Math.ceil(Math.log10(least)); power <= Math.log10(most); power += 1) powers.push(10 ** power);
  const step = Math.ceil(powers.length / 4);
  return powers.filter((_, index) => index % step === 0);
}

type MergedPoint = BoardPoint & Readonly<{ documents: number | undefined }>;

/** The points of a row that have a value; where documents are many, one for each value, the most given first. */
function mergePoints(row: BoardRow): MergedPoint[] {
  const points = withoutRepeats(row);
  if (new Set(points.map(({ index }) => index)).size <= MOST_LANES) {
    return points.map((point) => ({ ...point, documents: undefined }));
  }
  const sameValue = ({ figure: { low, high, approx } }: BoardPoint): string => `${low} ${high} ${approx}`;
  return [...Map.groupBy(points, sameValue).values()]
    .flatMap((some) => (some[0] ? [{ ...some[0], documents: new Set(some.map(({ index }) => index)).size }] : []))
    .sort((a, b) => b.documents - a.documents)
    .slice(0, MOST_VALUES)
    .map((point, index) => ({ ...point, index }));
}

/** A document that gives one value several times gives it once on the board; the parts of a sum all count. */
function withoutRepeats({ points, relation }: BoardRow): BoardPoint[] {
  const some = points.filter(hasValue);
  if (relation === 'reconciled') return some;
  const groups = Map.groupBy(some, ({ index, figure: { low, high, approx } }) => `${index} ${low} ${high} ${approx}`);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

const hasValue = ({ figure }: BoardPoint): boolean => figure.low !== null || figure.high !== null;

function placePoint(point: MergedPoint, place: (value: number) => number): PlacedPoint {
  const { low, high } = point.figure;
  const [openLeft, openRight] = [low === null, high === null];
  const from = low === null ? Math.max(0, place(high ?? 0) - OPEN_LENGTH) : place(low);
  const to = high === null ? Math.min(100, place(low ?? 0) + OPEN_LENGTH) : place(high);
  return { ...point, from, to, openLeft, openRight };
}

const round = (value: number): number => Math.round(value * 100) / 100;

export const LANE_HEIGHT_PX = 18;

/** The lane of a point within its row, from 0: one for each document, the first document's on top. */
export function laneOf(points: readonly Pick<BoardPoint, 'index'>[], point: Pick<BoardPoint, 'index'>): number {
  return [...new Set(points.map(({ index }) => index))].sort((a, b) => a - b).indexOf(point.index);
}

/** Height of a row's picture: a lane for each document in it. */
export const stripHeightOf = (points: readonly Pick<BoardPoint, 'index'>[]): number =>
  new Set(points.map(({ index }) => index)).size * LANE_HEIGHT_PX;
