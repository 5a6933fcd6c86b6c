import type { APIRoute } from 'astro';
import { siteRecords } from '../loaders/siteRecords.ts';
import { absoluteHref } from '../site/address.ts';
import { listPaths, writeSitemap } from '../site/sitemap.ts';

/** Empty of addresses where the site does not know its own, and of a private site. */
export const GET: APIRoute = async ({ site }) => {
  const records = await siteRecords();
  const paths = records.site.private ? [] : listPaths(records);
  const entries = paths.flatMap(({ path, changed }) => {
    const address = absoluteHref(path, site);
    return address ? [{ address, changed }] : [];
  });
  return new Response(writeSitemap(entries), { headers: { 'Content-Type': 'application/xml' } });
};
