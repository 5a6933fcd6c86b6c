import type { APIRoute, GetStaticPaths } from 'astro';
import { writeAtom } from '../../editions/feeds/atom.ts';
import { makeFeed } from '../../editions/feeds/entries.ts';
import { writeJsonFeed } from '../../editions/feeds/jsonFeed.ts';
import { FEEDS, type FeedFile } from '../../editions/feeds/list.ts';
import { siteRecords } from '../../loaders/siteRecords.ts';
import { linkFor, rootFrom } from '../../site/address.ts';

/** None where the site does not know its address, because a feed is read elsewhere, and none of a private site. */
export const getStaticPaths = (async () => {
  const { site } = await siteRecords();
  if (!import.meta.env.SITE || site.private) return [];
  return FEEDS.map((file) => ({ params: { file: file.path.replace('feeds/', '') }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: FeedFile }> = async ({ props: { file }, site }) => {
  const feed = makeFeed(file, await siteRecords(), linkFor(site, rootFrom(file.path)));
  const body = file.mediaType === 'application/atom+xml' ? writeAtom(feed) : writeJsonFeed(feed);
  return new Response(body, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
};
