import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILES, partsOf } from '../../editions/data/files.ts';
import { siteRecords } from '../../loaders/siteRecords.ts';
import { linkFor, pathOf, rootFrom } from '../../site/address.ts';

type Props = Readonly<{ content: string; mediaType: string }>;

export const getStaticPaths = (async () => {
  const records = await siteRecords();
  return DATA_FILES.flatMap((file) =>
    partsOf(file, records, linkFor(import.meta.env.SITE, rootFrom(pathOf.data))).map(({ name, content }) => ({
      params: { file: name },
      props: { content, mediaType: file.mediaType },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { content, mediaType } }) =>
  new Response(content, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
