import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { matches } from '../src/hosting/headers.ts';
import { parseHeadersFile, parseRedirectsFile } from './hosting/parse.ts';
import { listen, typeOf } from './server.ts';

type Answer = Readonly<{
  status: number;
  file?: string;
  location?: string;
  headers?: Readonly<Record<string, string>>;
}>;

/** The files of a site as its host sees them; `path` begins with a slash, the site stands below `base`. */
type Files = Readonly<{ folder: string; base: string; find: (path: string) => string | undefined }>;

/** What a host does with a path. Each imitates what its documentation says. */
export type HostKind = Readonly<{ name: string; answer: (path: string, files: Files) => Answer }>;

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const filesIn = (folder: string, base: string): Files => ({
  folder,
  base,
  find(path) {
    const file = path.startsWith(base) ? join(folder, path.slice(base.length)) : undefined;
    return file !== undefined && existsSync(file) && !isFolder(file) ? file : undefined;
  },
});

const read = ({ folder }: Files, name: string): string => readFileSync(join(folder, name), 'utf8');

/** Every rule that matches counts; `join` says what becomes of two values of one header. */
function headersFor(
  path: string,
  files: Files,
  join: (before: string, value: string) => string,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pattern, headers } of parseHeadersFile(read(files, '_headers'))) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of Object.entries(headers)) {
      const before = found[name];
      found[name] = before === undefined ? value : join(before, value);
    }
  }
  return found;
}

const redirectOf = (path: string, files: Files): Answer | undefined => {
  const rule = parseRedirectsFile(read(files, '_redirects')).find(({ from }) => from === path);
  return rule && { status: 301, location: rule.to };
};

const notFound = ({ find, base }: Files): Answer => {
  const file = find(`${base}404.html`);
  return file ? { status: 404, file } : { status: 404 };
};

/** Cloudflare Pages: one address a page, without `index.html` and `.html`; no 404.html: the home page for everything. */
export const cloudflare: HostKind = {
  name: 'Cloudflare Pages',
  answer(path, files) {
    const moved = redirectOf(path, files);
    if (moved) return moved;
    const headers = headersFor(path, files, (before, value) => `${before}, ${value}`);
    const to = (location: string): Answer => ({ status: 308, location });
    if (/\/index\.html$/.test(path) && files.find(path)) return to(path.replace(/index\.html$/, ''));
    if (/\.html$/.test(path) && files.find(path)) return to(path.replace(/\.html$/, ''));
    if (path.endsWith('/')) {
      const file = files.find(`${path}index.html`);
      if (file) return { status: 200, file, headers };
      if (files.find(path.replace(/\/$/, '.html'))) return to(path.slice(0, -1));
    } else {
      const file = files.find(path) ?? files.find(`${path}.html`);
      if (file) return { status: 200, file, headers };
      if (files.find(`${path}/index.html`)) return to(`${path}/`);
    }
    const home = files.find('/404.html') ? undefined : files.find('/index.html');
    return home ? { status: 200, file: home, headers } : notFound(files);
  },
};

/** Netlify: a file shadows a redirect; of two values of a header the last one counts. */
export const netlify: HostKind = {
  name: 'Netlify',
  answer(path, files) {
    const file = files.find(path.endsWith('/') ? `${path}index.html` : path);
    const headers = {
      'Cache-Control': 'public, max-age=0, must-revalidate',
      ...headersFor(path, files, (_, value) => value),
    };
    if (file) return { status: 200, file, headers };
    if (files.find(`${path}/index.html`)) return { status: 301, location: `${path}/` };
    return redirectOf(path, files) ?? notFound(files);
  },
};

/** GitHub Pages: no headers of one's own, ten minutes of cache, a project below its name. */
export const github: HostKind = {
  name: 'GitHub Pages',
  answer(path, files) {
    if (!files.find(`${files.base}.nojekyll`) && /\/_/.test(path)) return notFound(files);
    const headers = { 'Cache-Control': 'max-age=600' };
    const file = files.find(path.endsWith('/') ? `${path}index.html` : path) ?? files.find(`${path}.html`);
    if (file) return { status: 200, file, headers };
    return files.find(`${path}/index.html`) ? { status: 301, location: `${path}/` } : notFound(files);
  },
};

/** Serves `folder` below `base` as `host` would; gives the origin and what ends it. */
export async function serveLike(
  host: HostKind,
  folder: string,
  base: string,
): Promise<{ origin: string; server: Server }> {
  const files = filesIn(folder, base);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const { status, file, location, headers } = host.answer(path, files);
    const type = file ? { 'Content-Type': typeOf(file) } : {};
    response.writeHead(status, { ...type, ...headers, ...(location ? { Location: encodeURI(location) } : {}) });
    response.end(file ? readFileSync(file) : undefined);
  });
  return { origin: `http://127.0.0.1:${await listen(server)}`, server };
}
