import type { Quantity, QuantityCorrection } from '../../records/index.ts';
import { findByWords } from '../corrections/place.ts';
import type { Cluster } from './clusters.ts';
import { joinClusters, judge, mentionsOf, partClusters, type Was } from './editing.ts';
import { labelOf } from './labels.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';
import type { Voices } from './voices.ts';

/** What became of an entry in one story. An entry that means nothing of the story has no outcome there. */
export type EntryOutcome = Readonly<{
  /** Its place in the list. */
  at: number;
  /** Ids that neither they nor their words find in the story. */
  missing: readonly string[];
  /** Ids of figures between which its words do not decide. */
  several: readonly string[];
}>;

/** Some figures that an id or words stand for. */
type Found = Readonly<{ mentions: readonly Mention[] } | { several: readonly string[] } | { none: true }>;

type Located = Readonly<{ at: number; entry: QuantityCorrection; found: ReadonlySet<Mention> }>;

/** The entries whose figures are all in the story, and what became of each that means something of it. */
export type Entries = Readonly<{ located: readonly Located[]; outcomes: readonly EntryOutcome[] }>;

export type QuantityIds = ReadonlyMap<string, readonly Mention[]>;

/** Finds what each entry means: by the ids of quantities and figures, by words where an id is gone. */
export function locateEntries(
  entries: readonly QuantityCorrection[],
  readings: readonly Reading[],
  quantities: QuantityIds,
): Entries {
  const located: Located[] = [];
  const outcomes: EntryOutcome[] = [];
  for (const [at, entry] of entries.entries()) {
    const ids = entry.join ?? entry.part ?? [entry.id ?? ''];
    const words = typeof entry.words === 'string' ? [entry.words] : (entry.words ?? []);
    const found = ids.map((id, place) => find(id, words[place], readings, quantities));
    if (found.every((each) => 'none' in each)) continue;
    const missing = ids.filter((_, place) => 'none' in (found[place] ?? {}));
    const several = found.flatMap((each) => ('several' in each ? each.several : []));
    outcomes.push({ at, missing, several });
    if (missing.length > 0 || several.length > 0) continue;
    located.push({ at, entry, found: new Set(found.flatMap((each) => ('mentions' in each ? each.mentions : []))) });
  }
  return { located, outcomes };
}

function find(id: string, words: string | undefined, readings: readonly Reading[], quantities: QuantityIds): Found {
  const ofQuantity = quantities.get(id);
  if (ofQuantity) return { mentions: ofQuantity };
  const ofFigure = readings.flatMap(({ mentions }) => mentions).find(({ figure }) => figure.id === id);
  if (ofFigure) return { mentions: [ofFigure] };
  return words === undefined ? { none: true } : findAnywhere(words, readings);
}

function findAnywhere(words: string, readings: readonly Reading[]): Found {
  const found = readings.map(({ document, mentions }) =>
    findByWords(document.text, words, mentions, ({ figure }) => [figure]),
  );
  const all = found.flatMap((each) => ('record' in each ? [each.record] : 'several' in each ? each.several : []));
  const [first, second] = all;
  if (!first) return { none: true };
  return second ? { several: all.map(({ figure }) => figure.id) } : { mentions: [first] };
}

/** Clusters joined and parted, one entry after the other, and what was read of the quantities that a figure came from. */
export function arrange(
  clusters: readonly Cluster[],
  { located }: Entries,
  voices: Voices,
): Readonly<{ clusters: readonly Cluster[]; was: ReadonlyMap<Mention, Was> }> {
  const was = new Map<Mention, Was>();
  let arranged = clusters;
  for (const { entry, found } of located) {
    const key = entry.join ? 'join' : 'part';
    const before = arranged;
    if (entry.join) arranged = joinClusters(arranged, found, voices);
    else if (entry.part) arranged = partClusters(arranged, found);
    if (arranged.length === before.length) continue;
    const labels = before
      .map(mentionsOf)
      .filter((mentions) => mentions.some((mention) => found.has(mention)))
      .map(labelOf);
    for (const mention of found) was.set(mention, { ...was.get(mention), [key]: labels.join('; ') });
  }
  return { clusters: arranged, was };
}

/** The quantities of clusters as the editor calls, judges and hides them. `mentionsFor`: of which figures each is. */
export function judgeAll(
  quantities: readonly Quantity[],
  mentionsFor: (quantity: Quantity) => readonly Mention[],
  { located }: Entries,
  was: ReadonlyMap<Mention, Was>,
): Quantity[] {
  return quantities.flatMap((quantity) => {
    const mentions = mentionsFor(quantity);
    const read: Was = Object.assign({}, ...mentions.map((mention) => was.get(mention) ?? {}));
    const own = located.filter(({ found }) => mentions.some((mention) => found.has(mention)));
    let judged: Quantity | undefined = withRead(quantity, read);
    for (const { entry } of own) judged = judged && judge(judged, entry);
    return judged ?? [];
  });
}

const withRead = (quantity: Quantity, was: Was): Quantity =>
  Object.keys(was).length > 0 ? { ...quantity, corrected: { was } } : quantity;
