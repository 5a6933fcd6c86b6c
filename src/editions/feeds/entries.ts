import { pathOf } from '../../site/address.ts';
import {
  editionAnchorOf,
  editionTitleOf,
  groupChanges,
  lineOfEditions,
  MOST_EDITIONS,
  newestDayOf,
} from '../../site/changes.ts';
import type { SiteRecords } from '../../site/siteRecords.ts';
import { stateOf } from '../../site/siteSummary.ts';
import { count } from '../../view/words/numbers.ts';
import { escapeXml } from '../../view/words/xml.ts';
import { type BriefingText, briefingText, type Line } from '../briefingText.ts';
import type { AddressOf } from '../data/records.ts';
import type { Entry, Feed } from './feed.ts';
import type { FeedFile } from './list.ts';

const MOST_BRIEFINGS = 50;

const startOfDay = (day: string): string => `${day}T00:00:00Z`;

/** A feed of the site with its entries, the newest first. */
export function makeFeed(file: FeedFile, records: SiteRecords, addressOf: AddressOf): Feed {
  const { site, editions } = records;
  const isOfChanges = file.of === 'changes';
  const entries = isOfChanges ? changeEntries(records, addressOf) : briefingEntries(records, addressOf);
  const newest = startOfDay(newestDayOf(records.briefings.map(({ document }) => document)));
  return {
    title: `${site.title}: ${isOfChanges ? 'what changed' : 'new briefings'}`,
    subtitle: isOfChanges ? lineOfEditions(editions) : stateOf(records),
    language: site.language,
    home: addressOf(isOfChanges ? pathOf.changes : pathOf.home),
    self: addressOf(file.path),
    updated: entries.reduce((last, { updated }) => (updated > last ? updated : last), entries[0]?.updated ?? newest),
    entries,
  };
}

const briefingEntries = (records: SiteRecords, addressOf: AddressOf): Entry[] =>
  records.briefings.slice(0, MOST_BRIEFINGS).map((briefing) => {
    const { document } = briefing;
    const text = briefingText(briefing, records, addressOf);
    return {
      address: text.address,
      title: text.title,
      updated: startOfDay(newestDayOf([document])),
      summary: [text.origin, text.line].filter(Boolean).join(' · '),
      content: htmlOf(text),
      // RFC 4287 wants an author of every entry.
      authors: document.authors.length > 0 ? document.authors : [document.publisher ?? records.site.title],
      language: document.language,
    };
  });

/** One entry an edition; what changed, document by document. */
const changeEntries = (records: SiteRecords, addressOf: AddressOf): Entry[] =>
  records.editions.slice(0, MOST_EDITIONS).map((edition) => ({
    address: addressOf(`${pathOf.changes}#${editionAnchorOf(edition)}`),
    title: editionTitleOf(edition),
    updated: startOfDay(edition.date),
    summary: edition.number === 1 ? 'The first edition' : count(edition.changes.length, 'change'),
    content: groupChanges(edition, records)
      .map(({ title, path, changes, more }) => {
        const lines = changes.map((change) =>
          itemOf({ label: change.line, address: change.path && addressOf(change.path) }),
        );
        const rest = more > 0 ? `<li>and ${more} more</li>` : '';
        return `<h3>${linked(title, path && addressOf(path))}</h3><ul>${lines.join('')}${rest}</ul>`;
      })
      .join(''),
    authors: [records.site.title],
  }));

const htmlOf = ({ line, sections }: BriefingText): string =>
  [
    `<p>${escapeXml(line)}</p>`,
    ...sections.map(({ title, note, lines }) => {
      const noted = note ? `<p>${escapeXml(note)}</p>` : '';
      return `<h3>${escapeXml(title)}</h3>${noted}<ul>${lines.map(itemOf).join('')}</ul>`;
    }),
  ].join('');

const linked = (text: string, address: string | undefined): string =>
  address ? `<a href="${escapeXml(address)}">${escapeXml(text)}</a>` : escapeXml(text);

type Item = Readonly<{ [K in keyof Line]?: Line[K] | undefined }>;

function itemOf({ label, words, address }: Item): string {
  const [first = '', ...others] = [label ?? '', words ?? ''].filter(Boolean);
  return `<li>${[linked(first, address), ...others.map(escapeXml)].join(': ')}</li>`;
}
