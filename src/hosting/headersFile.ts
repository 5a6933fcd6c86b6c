import type { HeaderRule } from './headers.ts';

/** `_headers` as Cloudflare Pages and Netlify read it. */
export const writeHeadersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) =>
      [encodeURI(pattern), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
