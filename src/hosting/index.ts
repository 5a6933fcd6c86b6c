import type { Redirect } from '../site/redirects.ts';
import { writeCaddy } from './caddy.ts';
import { type HostedSite, listHeaderRules } from './headers.ts';
import { writeHeadersFile } from './headersFile.ts';
import { type HostRules, writeNginx } from './nginx.ts';
import { writeRedirectsFile } from './redirects.ts';

/** Everything that hosts are told of a site. */
export function hostRulesOf(files: readonly string[], site: HostedSite, redirects: readonly Redirect[]): HostRules {
  return { base: site.base, headers: listHeaderRules(files, site), redirects };
}

/** The files that tell every kind of host: all say the same. */
export const hostFilesOf = (rules: HostRules): Map<string, string> =>
  new Map([
    ['.nojekyll', ''], // GitHub Pages would leave out `_astro`
    ['_headers', writeHeadersFile(rules.headers)],
    ['_redirects', writeRedirectsFile(rules.redirects, rules.base)],
    ['hosting/nginx.conf', writeNginx(rules)],
    ['hosting/Caddyfile', writeCaddy(rules)],
  ]);
