import type { APIRoute, GetStaticPaths } from 'astro';
import { contentOf, DATA_FILES, type DataFile } from '../../editions/data/files.ts';
import { siteRecords } from '../../loaders/siteRecords.ts';
import { linkFor, pathOf, rootFrom } from '../../site/address.ts';

export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file }, site }) =>
  new Response(contentOf(file, await siteRecords(), linkFor(site, rootFrom(`${pathOf.data}${file.name}`))), {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  });
