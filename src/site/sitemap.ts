import { escapeXml } from '../view/words/xml.ts';
import { pathOf } from './address.ts';
import { type ListedPath, RECORD_PAGES, SINGLE_PAGES } from './kinds.ts';
import type { SiteRecords } from './siteRecords.ts';

type Entry = Readonly<{ address: string; changed: string | undefined }>;

/** The addresses that a search engine should know. */
export const listPaths = (records: SiteRecords): ListedPath[] => [
  { path: pathOf.home, changed: undefined },
  ...SINGLE_PAGES.filter(({ isListed }) => isListed).map(({ path }) => ({ path, changed: undefined })),
  ...RECORD_PAGES.flatMap(({ pathsOf }) => pathsOf(records)),
];

/** A sitemap (https://www.sitemaps.org/protocol.html). */
export function writeSitemap(entries: readonly Entry[]): string {
  const urls = entries.map(({ address, changed }) => {
    const day = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `  <url><loc>${escapeXml(address)}</loc>${day}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
