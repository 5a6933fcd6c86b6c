import { listEditions } from '../publishing/index.ts';
import { type Change, type Document, dateOfDay, dayRangeOf, type Edition, edtfOf } from '../records/index.ts';
import { formatDate } from '../view/words/dates.ts';
import { count } from '../view/words/numbers.ts';
import { pathOf } from './address.ts';
import { type PublishedSite, siteStateOf } from './published.ts';
import type { SiteRecords } from './siteRecords.ts';

/** So many editions are told of, on the page and in the feed. */
export const MOST_EDITIONS = 12;

/** So many changes of one document are told one by one. */
const MOST_OF_DOCUMENT = 60;

/** The changes of one document, with the addresses of what is still there. */
export type ChangeGroup = Readonly<{
  title: string;
  path: string | undefined;
  changes: readonly Readonly<{ line: string; path: string | undefined }>[];
  /** How many are not listed. */
  more: number;
}>;

/** The editions of a site, the newest first; one that is not written down yet is dated by its newest document. */
export const editionsOf = (site: PublishedSite): Edition[] =>
  listEditions(site.published, siteStateOf(site), newestDayOf(site.documents));

/** The day on which the newest document was published or changed: "2025-07-01"; 1970-01-01 where none says. */
export function newestDayOf(documents: readonly Pick<Document, 'published' | 'updated'>[]): string {
  const days = documents.map(({ published, updated }) => dayRangeOf(updated ?? published ?? '')?.first ?? 0);
  return edtfOf(dateOfDay(days.reduce((newest, day) => Math.max(newest, day), 0)));
}

export const editionAnchorOf = ({ number }: Pick<Edition, 'number'>): string => `edition-${number}`;

/** "Edition 3, 22 November 2026" */
export const editionTitleOf = ({ number, date }: Edition): string => `Edition ${number}, ${formatDate(date)}`;

/** "7 changes in edition 3, 22 November 2026". */
export function lineOfEditions(editions: readonly Edition[]): string {
  const [newest] = editions;
  if (!newest) return 'Nothing is written down of earlier editions: all of it is new';
  if (newest.number === 1) return `Nothing changed since the first edition, ${formatDate(newest.date)}`;
  return `${count(newest.changes.length, 'change')} in edition ${newest.number}, ${formatDate(newest.date)}`;
}

type Pages = Pick<SiteRecords, 'byId' | 'recordPaths'>;

/** Days as the ledger has them, in words; not those within an address. */
const withDaysInWords = (line: string): string => line.replace(/(?<![\w/-])\d{4}-\d{2}-\d{2}(?![\w/-])/g, formatDate);

/** Changes by document, in their order. */
export function groupChanges({ changes }: Pick<Edition, 'changes'>, { byId, recordPaths }: Pages): ChangeGroup[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.document, [...(groups.get(change.document) ?? []), change]);
  return [...groups].map(([id, all]) => {
    const document = byId.get(id)?.document;
    return {
      title: document?.title ?? all[0]?.title ?? id,
      path: document && pathOf.briefing(document),
      changes: all.slice(0, MOST_OF_DOCUMENT).map(({ line, record }) => ({
        line: withDaysInWords(line),
        path: record === undefined ? undefined : recordPaths.get(record),
      })),
      more: Math.max(0, all.length - MOST_OF_DOCUMENT),
    };
  });
}
