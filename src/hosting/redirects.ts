import type { Redirect } from '../site/redirects.ts';

/** `_redirects` as Cloudflare Pages and Netlify read it. */
export const writeRedirectsFile = (redirects: readonly Redirect[], base: string): string =>
  redirects.map(({ from, to }) => `${encodeURI(base + from)} ${encodeURI(base + to)} 301\n`).join('');
