import { haveCommonGround } from '../view/comparison/pair.ts';
import { hasPage } from '../view/evidence/names.ts';
import { hasOwnPage } from '../view/quantity/quantity.ts';
import { datetimeOf } from '../view/words/dates.ts';
import { escapeXml } from '../view/words/xml.ts';
import { pathOf } from './address.ts';
import type { SiteRecords } from './siteRecords.ts';

type Entry = Readonly<{ address: string; changed: string | undefined }>;

/** The addresses that a search engine should know, with the day on which their document was last changed. */
export function listPaths(records: SiteRecords): { path: string; changed: string | undefined }[] {
  const dated = records.briefings.flatMap(({ document }) => {
    const changed = datetimeOf(document.updated ?? document.published ?? '');
    const records = [...document.figures, ...document.claims].map(pathOf.claim);
    return [pathOf.briefing(document), pathOf.source(document), ...records].map((path) => ({ path, changed }));
  });
  const others = [
    pathOf.home,
    pathOf.briefings(),
    pathOf.figures(),
    pathOf.timeline(),
    pathOf.sources(),
    pathOf.names(),
    pathOf.about,
    pathOf.changes,
    pathOf.data,
    ...records.stories.map(pathOf.story),
    ...records.comparisons.filter(haveCommonGround).map(pathOf.comparison),
    ...records.quantities.filter(hasOwnPage).map(pathOf.quantity),
    ...records.names.filter(hasPage).map((name) => pathOf.name(name)),
  ];
  return [...others.map((path) => ({ path, changed: undefined })), ...dated];
}

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
