import { defineMiddleware } from 'astro:middleware';
import { narrowPolicy } from './layouts/policy.ts';
import { href, relocate, rootFrom } from './site/address.ts';

/**
 * Makes every page work below any path of any host, unchanged: its addresses lead from where it stands. All but the page
 * for what is not found, which hosts show at any depth; that one begins at the base. Its policy allows what stands on it.
 */
export const onRequest = defineMiddleware(async ({ url, locals, routePattern }, next) => {
  const base = href('');
  locals.root = routePattern === '/404' ? base : rootFrom(url.pathname.slice(base.length));
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(narrowPolicy(relocate(await response.text(), base, locals.root)), response);
});
