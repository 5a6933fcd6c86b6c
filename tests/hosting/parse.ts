import type { HeaderRule } from '../../src/hosting/headers.ts';

/** `_headers` back into rules, as Cloudflare documents the format. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name && rule) rule.headers[name] = value ?? '';
    else if (line.startsWith('/')) rules.push({ pattern: decodeURI(line), headers: {} });
    else if (line !== '') throw new Error(`Cannot read _headers: "${line}", expected a path or a header`);
  }
  return rules;
}

/** nginx locations back into patterns with all headers of each. */
export function parseNginx(text: string): HeaderRule[] {
  return Array.from(text.matchAll(/^location (= )?"([^"]*)" \{\n([\s\S]*?)\n\}$/gm), (match) => {
    const [, exact, path = '', body = ''] = match;
    const headers = Array.from(
      body.matchAll(/^ {2}add_header ([\w-]+) "([^"]*)" always;$/gm),
      ([, name = '', value = '']) => [name, value],
    );
    const [, type] = /^ {2}default_type "([^"]*)";$/m.exec(body) ?? [];
    return {
      pattern: exact ? path : `${path}*`,
      headers: Object.fromEntries([...headers, ...(type ? [['Content-Type', type]] : [])]),
    };
  });
}

/** Caddy's header lines back into rules. */
export function parseCaddy(text: string): HeaderRule[] {
  const rules = new Map<string, Record<string, string>>();
  for (const [, pattern = '', name = '', value = ''] of text.matchAll(/^header "([^"]*)" ([\w-]+) "([^"]*)"$/gm)) {
    rules.set(pattern, { ...rules.get(pattern), [name]: value });
  }
  return [...rules].map(([pattern, headers]) => ({ pattern, headers }));
}

/** `_redirects` back into pairs of paths. */
export const parseRedirectsFile = (text: string): { from: string; to: string }[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = '', status] = line.split(' ');
      if (status !== '301') throw new Error(`Cannot read _redirects: "${line}", expected a 301`);
      return { from: decodeURI(from), to: decodeURI(to) };
    });
