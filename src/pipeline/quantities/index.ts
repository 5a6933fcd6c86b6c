import type { Quantity, QuantityCorrection, Verdict } from '../../records/index.ts';
import { VERDICTS } from '../../records/index.ts';
import { idOf } from '../ids.ts';
import { type Cluster, clusterFigures } from './clusters.ts';
import type { LookAlike } from './edges.ts';
import { arrange, type EntryOutcome, judgeAll, locateEntries } from './entries.ts';
import { explain } from './explanations.ts';
import { labelOf, scopeOf } from './labels.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';
import { findSums, type Sum } from './sums.ts';
import { type Chorus, chorusOf, type VoiceEdits } from './voices.ts';

export type { EntryOutcome } from './entries.ts';
export { MAX_COMPARED, type Reading, readDocument } from './reading.ts';

/** What the editor knows of who is who, of which figures count one thing, and of the verdicts. */
export type QuantityEdits = VoiceEdits & Readonly<{ quantities: readonly QuantityCorrection[] }>;

export const NO_EDITS: QuantityEdits = { origins: [], publishers: [], quantities: [] };

/** The quantities of a story, the figures that look alike and are of two, and what became of the editor's entries there. */
export type StoryQuantities = Readonly<{
  quantities: readonly Quantity[];
  lookAlikes: readonly LookAlike[];
  outcomes: readonly EntryOutcome[];
}>;

type Placed = Readonly<{ reading: Reading; mention: Mention }>;
/** A cluster on its way to be a record: its members in their order, and its id. */
type Draft = Readonly<{ id: string; cluster: Cluster; members: readonly Placed[] }>;

/**
 * Every quantity of the documents of a story, in its order; what one document alone counts is a quantity as well. It rests
 * on these documents and on what the editor says, and on nothing else.
 */
export function findQuantities(
  story: string,
  readings: readonly Reading[],
  edits: QuantityEdits = NO_EDITS,
): StoryQuantities {
  const chorus = chorusOf(readings, edits);
  const { clusters, lookAlikes } = clusterFigures(readings, chorus.voices);
  const read = draftsOf(story, clusters);
  const entries = locateEntries(edits.quantities, readings, new Map(read.map((draft) => [draft.id, figuresOf(draft)])));
  const arranged = arrange(clusters, entries, chorus.voices);
  const drafts = arranged.clusters === clusters ? read : draftsOf(story, arranged.clusters);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const sums = findSums(readings, chorus.voices);
  const quantities = drafts.map((draft) => quantityOf({ story, draft, drafts, sums, chorus }));
  const judged = judgeAll(quantities, ({ id }) => figuresOf(byId.get(id)), entries, arranged.was);
  return { quantities: judged, lookAlikes, outcomes: entries.outcomes };
}

const figuresOf = (draft: Draft | undefined): Mention[] => (draft?.members ?? []).map(({ mention }) => mention);

function draftsOf(story: string, clusters: readonly Cluster[]): Draft[] {
  const seen = new Map<string, number>();
  return clusters.map((cluster) => {
    const members = membersOf(cluster);
    const first = members[0];
    const words = first
      ? `${first.reading.document.text.slice(first.mention.figure.start, first.mention.figure.end)} ${first.mention.figure.what}`
      : '';
    const base = idOf(
      story,
      'quantity',
      first?.mention.role ?? '',
      first?.mention.figure.unit ?? '',
      words.toLowerCase(),
    );
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { id: count === 1 ? base : idOf(base, count), cluster, members };
  });
}

/** In order of the day for which they hold, what was said before it first, then of the documents, then of the text. */
function membersOf({ groups }: Cluster): Placed[] {
  const placed = groups.flatMap(({ reading, all }) => all.map((mention) => ({ reading, mention })));
  const dayOf = ({ mention }: Placed): string => `${mention.asOf ?? '9999'} ${mention.isOutdated ? 0 : 1}`;
  return placed
    .map((each, index) => ({ each, index }))
    .sort((x, y) => (dayOf(x.each) < dayOf(y.each) ? -1 : dayOf(x.each) > dayOf(y.each) ? 1 : x.index - y.index))
    .map(({ each }) => each);
}

type Making = Readonly<{ story: string; draft: Draft; drafts: readonly Draft[]; sums: readonly Sum[]; chorus: Chorus }>;

function quantityOf({ story, draft, drafts, sums, chorus }: Making): Quantity {
  const { id, members } = draft;
  const [first] = members;
  const pairs = pairsOf(draft, chorus);
  const own = sumsOf(draft, drafts, sums, chorus);
  const scope = scopeOf(members.map(({ mention }) => mention));
  const phase = first?.mention.phase;
  return {
    id,
    story,
    label: labelOf(members.map(({ mention }) => mention)),
    role: members.map(({ mention }) => mention.role).find(Boolean) ?? null,
    unit: members.map(({ mention }) => mention.figure.unit).find((unit) => unit !== null) ?? null,
    ...(phase && phase !== 'done' ? { phase } : {}),
    ...(scope ? { scope } : {}),
    ...(first?.mention.occasion ? { occasion: first.mention.occasion } : {}),
    members: members.map(({ mention }) => ({
      document: mention.document,
      figure: mention.figure.id,
      ...(mention.asOf && !(mention.isOutdated && !mention.isDayTold)
        ? { asOf: mention.asOf, asOfBasis: mention.isDayTold ? ('text' as const) : ('published' as const) }
        : {}),
      ...(mention.claim ? { claim: mention.claim.id } : {}),
      origin: chorus.sayerOf(mention)?.label ?? null,
    })),
    pairs,
    ...(own.length > 0 ? { sums: own } : {}),
    verdict: verdictOf(members, pairs, own),
    origins: originsOf(members, chorus),
  };
}

function pairsOf({ cluster, members }: Draft, chorus: Chorus): Quantity['pairs'] {
  const placeOf = new Map(members.map(({ mention }, index) => [mention, index]));
  return cluster.edges
    .flatMap(({ a, b, relation }) =>
      a.all.flatMap((x) =>
        b.all.map((y) => {
          const { origin } = chorus.voices(x, y);
          const [i, j] = [placeOf.get(x) ?? 0, placeOf.get(y) ?? 0];
          const left = { reading: a.reading, mentions: [x] as const };
          const right = { reading: b.reading, mentions: [y] as const };
          const sides =
            a.reading.document.id <= b.reading.document.id ? ([left, right] as const) : ([right, left] as const);
          return {
            a: Math.min(i, j),
            b: Math.max(i, j),
            relation,
            origin,
            explanation: explain(sides, { relation, origin }, chorus),
          };
        }),
      ),
    )
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

function sumsOf(
  { members }: Draft,
  drafts: readonly Draft[],
  sums: readonly Sum[],
  chorus: Chorus,
): NonNullable<Quantity['sums']> {
  return sums.flatMap(({ whole, parts, origin }) => {
    const member = members.findIndex(({ mention }) => mention === whole.mention);
    if (member < 0) return [];
    const placed = parts.mentions.flatMap((part) => {
      const draft = drafts.find((each) => each.members.some(({ mention }) => mention === part));
      return draft ? [{ quantity: draft.id, member: draft.members.findIndex(({ mention }) => mention === part) }] : [];
    });
    const left = { reading: whole.reading, mentions: [whole.mention] as const };
    const sides =
      whole.reading.document.id <= parts.reading.document.id ? ([left, parts] as const) : ([parts, left] as const);
    return [{ parts: placed, member, origin, explanation: explain(sides, { relation: 'reconciled', origin }, chorus) }];
  });
}

function verdictOf(members: readonly Placed[], pairs: Quantity['pairs'], sums: NonNullable<Quantity['sums']>): Verdict {
  const isSingle = new Set(members.map(({ mention }) => mention.document)).size < 2;
  const found = new Set<Verdict>(
    pairs
      .filter(({ relation }) => !isSingle || relation === 'conflict' || relation === 'moved')
      .map(({ relation }) => relation),
  );
  if (sums.length > 0) found.add('reconciled');
  return VERDICTS.find((verdict) => found.has(verdict)) ?? 'single';
}

/** Each body once, under whichever of its names stands first. */
function originsOf(members: readonly Placed[], { sayerOf, voices }: Chorus): Quantity['origins'] {
  const named = members.flatMap(({ mention }) => (sayerOf(mention) ? [mention] : []));
  const bodies = named.filter(
    (mention, at) => !named.slice(0, at).some((other) => voices(other, mention).origin === 'same'),
  );
  return {
    bodies: [...new Set(bodies.flatMap((mention) => sayerOf(mention)?.label ?? []))],
    unnamed: members.length - named.length,
  };
}
