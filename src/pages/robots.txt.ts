import type { APIRoute } from 'astro';
import { absoluteHref } from '../presentation/address.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = absoluteHref('sitemap.xml', site);
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`);
};
