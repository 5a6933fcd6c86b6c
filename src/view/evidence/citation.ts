import type { Document } from '../../records/index.ts';
import { safeAddress } from '../../site/address.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { formatDate } from '../words/dates.ts';

/** How to cite the original: authors, title, publisher, date, address, as far as they are known. */
export function citationOf(document: Document): string {
  const parts = [
    document.authors.join(', '),
    `“${document.title}”`,
    document.publisher ?? '',
    document.published ? formatDate(document.published) : '',
    safeAddress(document.url) ?? '',
  ];
  return `${parts.filter(Boolean).join('. ')}.`.replace(/\.\./g, '.');
}

/** The line under a title: publisher, authors, date, each only where it is known. */
export function bylineOf(document: Document): string[] {
  return [
    document.publisher ?? '',
    document.authors.length > 3
      ? `${document.authors[0]} and ${document.authors.length - 1} others`
      : document.authors.join(', '),
    document.wire ? `from ${document.wire}` : '',
  ].filter(Boolean);
}

/** What a search engine or a preview shows of a briefing: its line, publisher and date. */
export function descriptionOf({ document, digest }: Briefing): string {
  const origin = [document.publisher, document.published && formatDate(document.published)].filter(Boolean).join(', ');
  return [digest.bottomLine, origin].filter(Boolean).join(' · ') || document.title;
}
