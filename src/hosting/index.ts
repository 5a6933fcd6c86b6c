import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirect } from '../editions/redirects.ts';
import { writeCaddy } from './caddy.ts';
import { type HostedSite, listHeaderRules } from './headers.ts';
import { writeHeadersFile } from './headersFile.ts';
import { type HostRules, writeNginx } from './nginx.ts';
import { writeRedirectsFile } from './redirects.ts';

/** Everything that hosts are told of a site. */
export function hostRulesOf(files: readonly string[], site: HostedSite, redirects: readonly Redirect[]): HostRules {
  return { base: site.base, headers: listHeaderRules(files, site), redirects };
}

/** Writes the rules for every kind of host into the site: all say the same. */
export async function writeHostFiles(folder: string, rules: HostRules): Promise<void> {
  await writeFile(join(folder, '.nojekyll'), ''); // GitHub Pages would leave out `_astro`
  await writeFile(join(folder, '_headers'), writeHeadersFile(rules.headers));
  await writeFile(join(folder, '_redirects'), writeRedirectsFile(rules.redirects, rules.base));
  await mkdir(join(folder, 'hosting'), { recursive: true });
  await writeFile(join(folder, 'hosting/nginx.conf'), writeNginx(rules));
  await writeFile(join(folder, 'hosting/Caddyfile'), writeCaddy(rules));
}
