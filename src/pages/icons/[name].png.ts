import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { drawIcon, ICONS, type Icon } from '../../site/icons.ts';

export const getStaticPaths = (() =>
  ICONS.map((icon) => ({ params: { name: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = async ({ props }) => {
  const png = await sharp(Buffer.from(drawIcon(props.icon)))
    .flatten()
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
