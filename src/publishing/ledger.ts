import type { Edition, Published, PublishedState } from '../records/index.ts';
import { findChanges } from './changes.ts';

const NOTHING: PublishedState = { documents: [], stories: [], comparisons: [], names: [], lists: [], records: [] };

/** What is written down when a site is published; undefined where nothing changed since it was last published. */
export function recordEdition(
  published: Published | undefined,
  state: PublishedState,
  date: string,
): Published | undefined {
  if (!published) return { editions: [{ number: 1, date, changes: [] }], past: NOTHING, ...state };
  const { editions, past, ...before } = published;
  if (canonical(before) === canonical(state)) return undefined;
  const edition = { number: numberAfter(editions), date, changes: findChanges(before, state) };
  return { editions: [...editions, edition], past: pastOf(past, before, state), ...state };
}

/** As JSON, whatever order the keys were written in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

const numberAfter = (editions: readonly Edition[]): number => (editions.at(-1)?.number ?? 0) + 1;

/**
 * The editions of a site, newest first; in front of them the one that is not written down yet, dated `date` or the day of
 * the last one, where something changed since. None where the site was never published.
 */
export function listEditions(published: Published | undefined, state: PublishedState, date: string): Edition[] {
  if (!published) return [];
  const { editions, past: _past, ...before } = published;
  const changes = findChanges(before, state);
  const last = editions.at(-1)?.date ?? date;
  const next = { number: numberAfter(editions), date: date > last ? date : last, changes };
  return [...(changes.length > 0 ? [next] : []), ...editions.toReversed()];
}

/** What was published before and is no more. */
function pastOf(past: PublishedState, before: PublishedState, now: PublishedState): PublishedState {
  const keep = <T>(pick: (state: PublishedState) => readonly T[], keyOf: (item: T) => string): T[] => {
    const present = new Set(pick(now).map(keyOf));
    const all = new Map([...pick(past), ...pick(before)].map((item) => [keyOf(item), item]));
    return [...all]
      .filter(([key]) => !present.has(key))
      .map(([, item]) => item)
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  };
  return {
    documents: keep(
      (state) => state.documents,
      ({ id, slug }) => `${id} ${slug}`,
    ),
    stories: keep(
      (state) => state.stories,
      ({ id, slug }) => `${id} ${slug}`,
    ),
    comparisons: keep(
      (state) => state.comparisons,
      (id) => id,
    ),
    names: keep(
      (state) => state.names,
      ({ slug }) => slug,
    ),
    lists: keep(
      (state) => state.lists,
      (path) => path,
    ),
    records: keep(
      (state) => state.records,
      ({ id }) => id,
    ),
  };
}

/** The ledger as a file: a line a record, so that a change of one is a change of one line. */
export function formatPublished(published: Published): string {
  const { editions, past, ...state } = published;
  const listed = (lists: PublishedState, indent: string): string[] =>
    Object.entries(lists).map(([name, items]: [string, readonly unknown[]]) => {
      const lines = items.map((item) => `\n${indent}  ${JSON.stringify(item)}`).join(',');
      return `${indent}${JSON.stringify(name)}: [${lines}${lines ? `\n${indent}` : ''}]`;
    });
  const editionLines = editions.map(({ changes, ...edition }) => {
    const lines = changes.map((each) => `\n      ${JSON.stringify(each)}`).join(',');
    return `\n    ${JSON.stringify(edition).slice(0, -1)},"changes":[${lines}]}`;
  });
  return [
    '{',
    `  "editions": [${editionLines.join(',')}\n  ],`,
    `${listed(state, '  ').join(',\n')},`,
    `  "past": {\n${listed(past, '    ').join(',\n')}\n  }`,
    '}\n',
  ].join('\n');
}
