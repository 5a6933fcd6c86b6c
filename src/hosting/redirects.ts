/** An address that was published, and where what stood there is now: paths below the base that end in a slash. */
export type Redirect = Readonly<{ from: string; to: string }>;

/** `_redirects` as Cloudflare Pages and Netlify read it. */
export const writeRedirectsFile = (redirects: readonly Redirect[], base: string): string =>
  redirects.map(({ from, to }) => `${encodeURI(base + from)} ${encodeURI(base + to)} 301\n`).join('');
