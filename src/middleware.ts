import { defineMiddleware } from 'astro:middleware';
import { href, rootFrom } from './site/address.ts';
import { finishPage } from './site/finish.ts';

/**
 * Makes every page work below any path of any host, unchanged: its addresses lead from where it stands. All but the page
 * for what is not found, which hosts show at any depth; that one begins at the base.
 */
export const onRequest = defineMiddleware(async ({ url, locals, routePattern }, next) => {
  const base = href('');
  locals.root = routePattern === '/404' ? base : rootFrom(url.pathname.slice(base.length));
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(finishPage(await response.text(), base, locals.root), response);
});
