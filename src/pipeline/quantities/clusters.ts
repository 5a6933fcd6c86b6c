import type { QuantityRelation } from '../../records/index.ts';
import { type Edge, findEdges, type LookAlike } from './edges.ts';
import { type Group, groupRepeated } from './groups.ts';
import { kinshipsOf } from './kinships.ts';
import { areTolls, type Meeting, meet, rarityOfBoth } from './meeting.ts';
import { type Parting, partingOf } from './partings.ts';
import type { Reading } from './reading.ts';
import { relationOf } from './relations.ts';
import { AGREEING } from './values.ts';
import type { Voices } from './voices.ts';

/** Groups of figures that are of one quantity, with what stands between them. */
export type Cluster = Readonly<{ groups: readonly Group[]; edges: readonly Edge[] }>;

/** All quantities of the documents of a story, those that one document alone gives among them. */
export function clusterFigures(
  readings: readonly Reading[],
  voices: Voices,
): { clusters: Cluster[]; lookAlikes: LookAlike[] } {
  const groups = readings.map(groupRepeated);
  const kinships = kinshipsOf(readings);
  const found = groups.flatMap((left, index) =>
    groups.slice(index).map((right) => findEdges(left, right, { voices, kinships })),
  );
  const order = new Map(groups.flat().map((group, index) => [group, index]));
  const edges = found
    .flatMap((each) => each.edges)
    .sort(
      (x, y) =>
        Number(isOfRivals(y)) - Number(isOfRivals(x)) ||
        y.score - x.score ||
        (order.get(x.a) ?? 0) - (order.get(y.a) ?? 0) ||
        (order.get(x.b) ?? 0) - (order.get(y.b) ?? 0),
    );
  const clusterOf = new Map<Group, Group[]>(groups.flat().map((group) => [group, [group]]));
  const keptOf = Map.groupBy(
    edges.filter((edge) => join(clusterOf, edge)),
    ({ a }) => clusterOf.get(a),
  );
  const clusters = [...new Set(groups.flat().map((group) => clusterOf.get(group) ?? [group]))].map((members) => {
    const inOrder = members.toSorted((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0));
    const own = keptOf.get(members) ?? [];
    return { groups: inOrder, edges: [...own, ...impliedEdges(inOrder, own, voices)] };
  });
  return { clusters, lookAlikes: found.flatMap((each) => each.lookAlikes) };
}

/** Two sayers whom one report sets against each other: nothing tells more surely that two numbers are of one thing. */
const isOfRivals = ({ a, b, relation }: Edge): boolean => relation === 'conflict' && a.reading === b.reading;

/** Makes one cluster of two; not where a figure of the one cannot be of a quantity with one of the other. */
function join(clusterOf: Map<Group, Group[]>, { a, b }: Edge): boolean {
  const [left, right] = [clusterOf.get(a) ?? [a], clusterOf.get(b) ?? [b]];
  if (left === right) return true;
  const arePartedBySome = left.some((x) => right.some((y) => (x !== a || y !== b) && areParted(x, y)));
  if (arePartedBySome) return false;
  const joined = [...left, ...right];
  for (const group of joined) clusterOf.set(group, joined);
  return true;
}

function areParted(x: Group, y: Group): boolean {
  const meeting = meet(x.reading, x.first, y.reading, y.first);
  if (!meeting) return true;
  const parting = partingOf(meeting);
  return parting !== undefined && parting.isSoft !== true && !isOvercome(parting, meeting);
}

/** What keeps two apart, and not two that a third stands between: other words for a rare number, other names by one toll. */
const isOvercome = ({ name }: Parting, meeting: Meeting): boolean =>
  (name === 'measure' && isRareAgreement(meeting)) || (name === 'actor' && areTolls(meeting));

/** Two that both agree with a third in a number that hardly comes up twice, whatever each calls what is counted. */
const isRareAgreement = (meeting: Meeting): boolean => AGREEING.has(meeting.values) && rarityOfBoth(meeting) >= 0.85;

const IMPLIED: ReadonlySet<QuantityRelation> = new Set(['same', 'compatible', 'moved']);

/** What follows for two documents from a third: A says what B says, and B what C says. */
function impliedEdges(groups: readonly Group[], known: readonly Edge[], voices: Voices): Edge[] {
  const isKnown = (x: Group, y: Group): boolean =>
    known.some(({ a, b }) => (a === x && b === y) || (a === y && b === x));
  return groups.flatMap((a, index) =>
    groups.slice(index + 1).flatMap((b) => {
      if (a.reading === b.reading || isKnown(a, b)) return [];
      const meeting = meet(a.reading, a.first, b.reading, b.first);
      const voice = voices(a.first, b.first);
      const relation = meeting && !partingOf(meeting) ? relationOf({ meeting, ...voice }) : undefined;
      return meeting && relation && (IMPLIED.has(relation) || isDisputed(known) || areTolls(meeting))
        ? [{ a, b, relation, origin: voice.origin, score: 0 }]
        : [];
    }),
  );
}

const isDisputed = (edges: readonly Edge[]): boolean => edges.some(({ relation }) => relation === 'conflict');
