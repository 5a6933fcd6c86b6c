import type { APIRoute } from 'astro';
import { siteRecords } from '../loaders/siteRecords.ts';
import { absoluteHref } from '../site/address.ts';

/** A page is left out by what it says itself, and that has to be read: a private site shuts nobody out here. */
const PRIVATE =
  '# Every page asks to be left out of search (noindex). This file hides nothing: who has an address, can read it.\n';

export const GET: APIRoute = async ({ site }) => {
  const { private: isPrivate } = (await siteRecords()).site;
  const sitemap = isPrivate ? undefined : absoluteHref('sitemap.xml', site);
  const lines = `User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`;
  return new Response(isPrivate ? `${PRIVATE}${lines}` : lines);
};
