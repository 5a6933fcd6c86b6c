import type { Redirect } from '../site/redirects.ts';
import { type HeaderRule, matches } from './headers.ts';

/** What a host needs to be told, from one table. */
export type HostRules = Readonly<{ base: string; headers: readonly HeaderRule[]; redirects: readonly Redirect[] }>;

/**
 * The inside of a `server` block for nginx. A location takes no header from around it, so each has all of its own; the
 * types of the table stand in locations of single files, which nginx prefers.
 */
export function writeNginx({ base, headers, redirects }: HostRules): string {
  const locations = headers.map(({ pattern }) => writeLocation(pattern, headersAt(pattern, headers)));
  const moved = redirects.map(
    ({ from, to }) => `location = ${quote(base + from)} {\n  return 301 ${quote(encodeURI(base + to))};\n}`,
  );
  return `${[
    `# Inside of a server block: root is the folder in which the site stands at ${base}`,
    'index index.html;',
    'absolute_redirect off;',
    `error_page 404 ${base}404.html;`,
    'charset utf-8;',
    'gzip on;',
    'gzip_types text/css text/javascript application/javascript application/json application/xml application/manifest+json image/svg+xml;',
    ...new Set(locations),
    ...moved,
  ].join('\n')}\n`;
}

/** All headers that a pattern's paths have, its own and those of wider patterns. */
const headersAt = (pattern: string, rules: readonly HeaderRule[]): Record<string, string> =>
  Object.assign(
    {},
    ...rules.filter((rule) => rule.pattern === pattern || matches(rule.pattern, pattern)).map(({ headers }) => headers),
  );

function writeLocation(pattern: string, headers: Readonly<Record<string, string>>): string {
  const { 'Content-Type': type, ...others } = headers;
  const lines = Object.entries(others).map(([name, value]) => `  add_header ${name} ${quote(value)} always;`);
  if (type) lines.push(`  types { }\n  default_type ${quote(type)};`);
  const place = pattern.endsWith('*') ? quote(pattern.slice(0, -1)) : `= ${quote(pattern)}`;
  return `location ${place} {\n${lines.join('\n')}\n}`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
