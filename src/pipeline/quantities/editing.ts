import type { Quantity, QuantityCorrection, QuantityRelation } from '../../records/index.ts';
import { QUANTITY_RELATIONS, VERDICTS } from '../../records/index.ts';
import type { Cluster } from './clusters.ts';
import type { Edge } from './edges.ts';
import type { Group } from './groups.ts';
import { meet } from './meeting.ts';
import type { Mention } from './mention.ts';
import { relationOf } from './relations.ts';
import type { Voices } from './voices.ts';

/** What the rules had read of the quantity in which a figure stands. */
export type Was = Readonly<Record<string, string>>;

/** Makes one cluster of those in which some figures stand. Nothing where all stand in one already. */
export function joinClusters(
  clusters: readonly Cluster[],
  meant: ReadonlySet<Mention>,
  voices: Voices,
): readonly Cluster[] {
  const joined = clusters.filter((cluster) => mentionsOf(cluster).some((mention) => meant.has(mention)));
  const [first] = joined;
  if (!first || joined.length < 2) return clusters;
  const between = joined.flatMap((x, index) =>
    joined.slice(index + 1).flatMap((y) => x.groups.flatMap((a) => y.groups.flatMap((b) => edgeOf(a, b, voices)))),
  );
  const one: Cluster = {
    groups: joined.flatMap(({ groups }) => groups),
    edges: [...joined.flatMap(({ edges }) => edges), ...between],
  };
  return clusters.flatMap((cluster) => (cluster === first ? [one] : joined.includes(cluster) ? [] : [cluster]));
}

/** How two figures stand to each other of which the editor says that they count one thing. */
function edgeOf(a: Group, b: Group, voices: Voices): Edge[] {
  const meeting = meet(a.reading, a.first, b.reading, b.first);
  if (!meeting) return [];
  const voice = voices(a.first, b.first);
  const relation = relationOf({ meeting, ...voice }) ?? (meeting.values === 'apart' ? 'conflict' : undefined);
  return relation ? [{ a, b, relation, origin: voice.origin, score: 1 }] : [];
}

/** Takes figures out of the clusters in which they stand: each is a cluster of its own. */
export function partClusters(clusters: readonly Cluster[], meant: ReadonlySet<Mention>): readonly Cluster[] {
  return clusters.flatMap((cluster) =>
    mentionsOf(cluster).some((mention) => meant.has(mention)) ? partsOf(cluster, meant) : [cluster],
  );
}

function partsOf({ groups, edges }: Cluster, meant: ReadonlySet<Mention>): Cluster[] {
  const alone: Cluster[] = [];
  const left = new Map<Group, Group>();
  for (const group of groups) {
    const { reading, all } = group;
    for (const mention of all.filter((each) => meant.has(each)))
      alone.push({ groups: [{ reading, first: mention, all: [mention] }], edges: [] });
    const rest = all.filter((each) => !meant.has(each));
    const [first] = rest;
    if (first) left.set(group, rest.length === all.length ? group : { reading, first, all: rest });
  }
  const kept = edges.flatMap((edge): Edge[] => {
    const [a, b] = [left.get(edge.a), left.get(edge.b)];
    return a && b ? [{ ...edge, a, b }] : [];
  });
  return left.size > 0 ? [{ groups: [...left.values()], edges: kept }, ...alone] : alone;
}

export const mentionsOf = ({ groups }: Cluster): Mention[] => groups.flatMap(({ all }) => all);

/** A quantity as the editor calls and judges it; its pairs follow its verdict. Nothing where it is hidden. */
export function judge(quantity: Quantity, entry: QuantityCorrection): Quantity | undefined {
  if (entry.hide) return undefined;
  const labelled =
    entry.label === undefined || entry.label === quantity.label ? quantity : { ...quantity, label: entry.label };
  const judged = entry.verdict === undefined ? labelled : withVerdict(labelled, entry.verdict, entry.reason ?? '');
  const read: Was = {
    // Of joined quantities, the labels they had are told already.
    ...(labelled === quantity || quantity.corrected?.was.join ? {} : { label: quantity.label }),
    ...(judged.verdict === quantity.verdict ? {} : { verdict: quantity.verdict }),
  };
  const isAsRead = judged === quantity && entry.remark === undefined;
  if (isAsRead) return quantity;
  const earlier = quantity.corrected;
  const remark = entry.remark ?? earlier?.remark;
  return { ...judged, corrected: { was: { ...read, ...earlier?.was }, ...(remark === undefined ? {} : { remark }) } };
}

const isRelation = (verdict: Quantity['verdict']): verdict is QuantityRelation =>
  (QUANTITY_RELATIONS as readonly string[]).includes(verdict);

/**
 * Pairs that say the old verdict or a weightier one than the new say the new one, for the editor's reason; where it is none
 * of two values, they say nothing. A verdict that no pair says stands between all values of two documents.
 */
function withVerdict(quantity: Quantity, verdict: Quantity['verdict'], reason: string): Quantity {
  const weightOf = (each: Quantity['verdict']): number => -VERDICTS.indexOf(each);
  const isOver = ({ relation }: Quantity['pairs'][number]): boolean =>
    relation === quantity.verdict || weightOf(relation) >= weightOf(verdict);
  const pairs = quantity.pairs.flatMap((pair) => {
    if (!isOver(pair)) return [pair];
    return isRelation(verdict) ? [{ ...pair, relation: verdict, explanation: reason }] : [];
  });
  const says = isRelation(verdict) && pairs.some(({ relation }) => relation === verdict);
  const all = isRelation(verdict) && !says ? everyPair(quantity, verdict, reason) : pairs;
  const { sums, ...rest } = quantity;
  const keepsSums = sums !== undefined && weightOf('reconciled') <= weightOf(verdict);
  return { ...rest, ...(keepsSums ? { sums } : {}), pairs: all, verdict, reason };
}

const everyPair = ({ members }: Quantity, relation: QuantityRelation, explanation: string): Quantity['pairs'] =>
  members.flatMap((x, a) =>
    members
      .slice(a + 1)
      .flatMap((y, after) =>
        x.document === y.document ? [] : [{ a, b: a + 1 + after, relation, origin: 'unknown' as const, explanation }],
      ),
  );
