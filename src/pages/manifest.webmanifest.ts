import type { APIRoute } from 'astro';
import { siteRecords } from '../loaders/siteRecords.ts';
import { ICONS } from '../site/icons.ts';

/** What a browser needs to put the site on a home screen; all addresses are relative, so it works below any path. */
export const GET: APIRoute = async () => {
  const { site } = await siteRecords();
  const manifest = {
    id: './',
    name: site.title,
    short_name: site.title.length <= 30 ? site.title : `${site.title.slice(0, 29).trimEnd()}…`,
    description: site.description,
    lang: site.language,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fffdf8',
    theme_color: '#fffdf8',
    icons: ICONS.map(({ name, sizePx, purpose }) => ({
      src: `icons/${name}.png`,
      sizes: `${sizePx}x${sizePx}`,
      type: 'image/png',
      ...(purpose ? { purpose } : {}),
    })),
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
