import type { APIRoute, GetStaticPaths } from 'astro';
import { briefingText } from '../../../editions/briefingText.ts';
import { writeMarkdown } from '../../../editions/markdown.ts';
import { siteRecords } from '../../../loaders/siteRecords.ts';
import { linkFor, pathOf, rootFrom } from '../../../site/address.ts';
import type { Briefing } from '../../../site/siteRecords.ts';

export const getStaticPaths = (async () => {
  const { briefings } = await siteRecords();
  return briefings
    .filter(({ hasMarkdown = true }) => hasMarkdown)
    .map((briefing) => ({ params: { slug: briefing.document.slug }, props: { briefing } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ briefing: Briefing }> = async ({ props: { briefing }, site }) => {
  const text = briefingText(briefing, await siteRecords(), linkFor(site, rootFrom(pathOf.markdown(briefing.document))));
  return new Response(writeMarkdown(text), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
