import type { APIRoute, GetStaticPaths } from 'astro';
import { type Embeddable, listEmbeddables, writeOembed } from '../../cards/oembed.ts';
import { siteRecords } from '../../loaders/siteRecords.ts';
import { linkFor, pathOf, rootFrom } from '../../site/address.ts';

/** None where the site does not know its address: oEmbed wants whole ones. */
export const getStaticPaths = (async () => {
  const records = await siteRecords();
  if (!import.meta.env.SITE || records.site.private) return [];
  return listEmbeddables(records).map((page) => ({
    params: { page: decodeURIComponent(page.path.replace(/\/$/, '')) },
    props: { page },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: Embeddable }> = async ({ props: { page }, site }) => {
  const { title } = (await siteRecords()).site;
  return new Response(writeOembed(page, title, linkFor(site, rootFrom(pathOf.oembed(page.path)))), {
    headers: { 'Content-Type': 'application/json' },
  });
};
