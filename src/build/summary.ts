import { type HostCounts, writeHostCounts } from '../hosting/counts.ts';
import type { Library } from '../library/index.ts';
import { printable } from '../printable.ts';
import type { Document } from '../records/index.ts';
import { layOut } from '../site/arrange.ts';
import { editionsOf } from '../site/changes.ts';
import { listDepartures } from '../site/departures.ts';
import { adviceOn } from '../site/plan.ts';

/** What a build did, for the summary at its end. */
export type BuildFacts = Readonly<{
  library: Library;
  /** Path of the site as it is shown. */
  out: string;
  /** The address of its home, where it is known. */
  site: string | undefined;
  pages: number;
  cards: number;
  host: HostCounts;
}>;

/** The summary that a build ends with: documents, records, pages, words quoted. */
export function writeSummary({ library, out, site, pages, cards, host }: BuildFacts): string {
  const rejected = library.notices.filter((notice) => notice.kind === 'rejected').length;
  const lines = [
    `${count(library.documents.length, 'document')} read, ${rejected} rejected`,
    recordsLine(library),
    `${count(pages, 'page')}, ${count(cards, 'card')} in ${out}`,
    ...(site ? [] : [NO_ADDRESS]),
    ...linkLines(library),
    'Words quoted of each document, of the most that may be:',
    ...library.digests.map(({ id, words }) => {
      const file = library.documents.find((document) => document.id === id)?.file ?? id;
      return `  ${printable(file)}: ${words.printed} of ${words.limit} (${words.document} in all, longest run ${words.longestRun})`;
    }),
    ...writeHostCounts(host),
  ];
  return `${lines.join('\n')}\n`;
}

const NO_ADDRESS =
  'The site does not know its address, so it has no previews, canonical addresses, sitemap or feeds: give SITE, or address in content/site.yaml';

/** Pages of claims and figures, addresses that lead elsewhere, and what is not written down yet. */
function linkLines(library: Library): string[] {
  const citables = library.documents.reduce((sum, { figures, claims }) => sum + figures.length + claims.length, 0);
  const { own, plan } = layOut(library).pages;
  const shared =
    plan.claimFiles || own.length === 0 ? '' : `; they share their document's card and have no oEmbed file`;
  const placed =
    own.length < citables
      ? `; ${citables - own.length} of ${citables} have their place on the page of their document's source`
      : '';
  const departures = listDepartures(library);
  const gone = departures.filter(({ to }) => to === undefined).length;
  const [edition] = editionsOf(library);
  const isPending = edition !== undefined && edition.number > (library.published?.editions.length ?? 0);
  return [
    `${count(own.length, 'page')} of claims and figures${placed}${shared}`,
    ...planLines(library),
    ...(departures.length > 0
      ? [`Published addresses that are gone: ${departures.length - gone} lead on, ${gone} say what became of them`]
      : []),
    ...(isPending
      ? [`${count(edition.changes.length, 'change')} since the last edition; "brief publish" writes them down`]
      : []),
    ...(library.site.private ? ['Private: every page asks to be left out of search; no sitemap, no feeds'] : []),
  ];
}

/** What the host's limit cost, and what to do where it is passed all the same. */
function planLines(library: Library): string[] {
  const { plan } = layOut(library).pages;
  const { documents, site } = library;
  const limit = site.hosting.files.toLocaleString('en-US');
  return [
    ...(plan.givenUp.length > 0 ? [`Given up to stay within ${limit} files: ${plan.givenUp.join(', ')}`] : []),
    ...(plan.beyond > 0
      ? [`${plan.beyond.toLocaleString('en-US')} files more than ${limit}. ${adviceOn(plan, documents.length)}`]
      : []),
  ];
}

const RECORD_KINDS: readonly { name: string; of: (document: Document) => number }[] = [
  { name: 'figure', of: (document) => document.figures.length },
  { name: 'claim', of: (document) => document.claims.length },
  { name: 'quote', of: (document) => document.quotes.length },
  { name: 'date', of: (document) => document.events.length },
  { name: 'caveat', of: (document) => document.caveats.length },
  { name: 'name', of: (document) => document.names.length },
];

function recordsLine({ documents, stories, comparisons }: Library): string {
  const kinds = RECORD_KINDS.map(({ name, of }) =>
    count(
      documents.reduce((sum, document) => sum + of(document), 0),
      name,
    ),
  );
  const stored = stories.length === 1 ? '1 story' : `${stories.length} stories`;
  return [...kinds, stored, count(comparisons.length, 'comparison')].join(', ');
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
