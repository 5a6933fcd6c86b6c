import type { APIRoute, GetStaticPaths } from 'astro';
import { type WebFace, webFaces } from '../../fonts/index.ts';

export const getStaticPaths = (async () =>
  (await webFaces()).map((face) => ({
    params: { name: face.file.replace(/\.woff2$/, '') },
    props: { face },
  }))) satisfies GetStaticPaths;

/** A subset of one of the fonts that pages are set in. */
export const GET: APIRoute<{ face: WebFace }> = ({ props }) =>
  new Response(new Uint8Array(props.face.bytes), { headers: { 'Content-Type': 'font/woff2' } });
