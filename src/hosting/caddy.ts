import type { HostRules } from './nginx.ts';

/** The inside of a site block for Caddy 2. */
export function writeCaddy({ base, headers, redirects }: HostRules): string {
  return `${[
    `# Inside of a site block: root is the folder in which the site stands at ${base}`,
    'encode gzip',
    ...headers.flatMap(({ pattern, headers: fields }) =>
      Object.entries(fields).map(([name, value]) => `header ${quote(pattern)} ${name} ${quote(value)}`),
    ),
    ...redirects.map(({ from, to }) => `redir ${quote(base + from)} ${quote(encodeURI(base + to))} 301`),
    'file_server',
    `handle_errors {\n\trewrite * ${base}404.html\n\tfile_server\n}`,
  ].join('\n')}\n`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
