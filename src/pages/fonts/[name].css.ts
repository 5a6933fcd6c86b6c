import type { APIRoute, GetStaticPaths } from 'astro';
import { fontSheet } from '../../fonts/index.ts';

export const getStaticPaths = (async () => {
  const { file, css } = await fontSheet();
  return [{ params: { name: file.replace(/\.css$/, '') }, props: { css } }];
}) satisfies GetStaticPaths;

/** What the fonts of the pages are called and where their characters are. */
export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
