import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** The content type by the ending of a file's name. */
export const typeOf = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream';

/** A port that nobody listens on. */
export async function findPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts `server` on a port of its own, and gives it. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Cannot serve the site: no port was given');
  return address.port;
}

/** Serves `folder` under `base`, text compressed, as a static host does; what is not there or stands above the base is its 404.html. */
export async function serve(folder: string, base: string): Promise<{ origin: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    const bytes = path.startsWith(base) ? await readFile(file).catch(() => undefined) : undefined;
    const type = bytes ? typeOf(file) : TYPES['.html'];
    const body = bytes ?? (await readFile(join(folder, '404.html')).catch(() => Buffer.of()));
    const isText = /^text\/|json|xml/.test(type ?? '') && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(bytes ? 200 : 404, { 'content-type': type, ...(isText ? { 'content-encoding': 'gzip' } : {}) });
    response.end(isText ? gzipSync(body) : body);
  });
  return { origin: `http://127.0.0.1:${await listen(server)}`, server };
}
