import { getCollection } from 'astro:content';
import { arrangeRecords } from '../site/arrange.ts';
import { shareRecords, watched } from '../site/lookups.ts';
import type { SiteRecords } from '../site/siteRecords.ts';

let current: Promise<SiteRecords> | undefined;

/** All records of the site, arranged once a build; while the site is served, again for each page. */
export function siteRecords(): Promise<SiteRecords> {
  if (import.meta.env.DEV) return readRecords();
  current ??= readRecords().then((records) => {
    shareRecords(records);
    return watched(records);
  });
  return current;
}

async function readRecords(): Promise<SiteRecords> {
  const [documents, digests, stories, comparisons, quantities, editions, departures, [site]] = await Promise.all([
    getCollection('documents'),
    getCollection('digests'),
    getCollection('stories'),
    getCollection('comparisons'),
    getCollection('quantities'),
    getCollection('editions'),
    getCollection('departures'),
    getCollection('site'),
  ]);
  if (!site) throw new Error('Cannot lay out the site: its settings were not loaded, expected one entry of "site"');
  const { id: _id, notices, pages, ...settings } = site.data;
  return arrangeRecords({
    site: settings,
    documents: documents.map(({ data }) => data),
    digests: digests.map(({ data }) => data),
    stories: stories.map(({ data }) => data),
    comparisons: comparisons.map(({ data }) => data),
    quantities: quantities.map(({ data }) => data),
    notices,
    pages,
    editions: editions.map(({ data }) => data).sort((a, b) => b.number - a.number),
    departures: departures.map(({ data }) => data),
  });
}
