import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { UserError } from '../userError.ts';
import type { Session } from './session.ts';

/** The only address at which the review can be reached: this machine itself. */
const HOST = '127.0.0.1';

const ASSETS: Readonly<Record<string, { file: string; type: string }>> = {
  '/': { file: 'review.html', type: 'text/html; charset=utf-8' },
  '/review.css': { file: 'review.css', type: 'text/css; charset=utf-8' },
  '/review.js': { file: 'review.browser.js', type: 'text/javascript; charset=utf-8' },
};

const decisionSchema = z.strictObject({
  key: z.string(),
  action: z.enum(['right', 'hide', 'edit', 'join', 'apart']),
  fields: z.record(z.string(), z.string()).default({}),
  note: z.string().default(''),
  remark: z.string().default(''),
});

const joinSchema = z.strictObject({ names: z.tuple([z.string(), z.string()]), name: z.string() });

export type ReviewServer = Readonly<{ address: string; close: () => Promise<void> }>;

/**
 * Serves the review on this machine alone. `site`: where the site is served beside it. Requests that another page makes,
 * or that come under another name, are refused.
 */
export async function serveReview(
  session: Session,
  { port, site }: Readonly<{ port: number; site: string | undefined }>,
): Promise<ReviewServer> {
  const server = createServer((request, response) => {
    answer(session, site, request, response).catch((error: unknown) => {
      const text = error instanceof UserError ? `${error.message}. ${error.fix}` : String(error);
      send(response, error instanceof UserError ? 409 : 500, 'text/plain; charset=utf-8', text);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return { address: `http://${HOST}:${bound}/`, close: () => closeServer(server) };
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

async function answer(
  session: Session,
  site: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { host = '', origin } = request.headers;
  const isOwn =
    /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`);
  if (!isOwn) return send(response, 403, 'text/plain', 'Only this machine may review');
  const url = new URL(request.url ?? '/', `http://${host}`);
  const asset = Object.hasOwn(ASSETS, url.pathname) ? ASSETS[url.pathname] : undefined;
  if (request.method === 'GET' && asset) {
    return send(response, 200, asset.type, await readFile(new URL(asset.file, import.meta.url), 'utf8'), site);
  }
  if (request.method === 'GET' && url.pathname === '/state') {
    return sendJson(response, { site, ...(await session.state(url.searchParams.has('all'))) });
  }
  if (request.method === 'POST' && url.pathname === '/undo')
    return sendJson(response, { site, ...(await session.undo()) });
  if (request.method === 'POST' && url.pathname === '/decide') {
    const { key, ...decision } = decisionSchema.parse(JSON.parse(await bodyOf(request)));
    return sendJson(response, { site, ...(await session.decide(key, decision)) });
  }
  if (request.method === 'POST' && url.pathname === '/join') {
    const { names, name } = joinSchema.parse(JSON.parse(await bodyOf(request)));
    return sendJson(response, { site, ...(await session.joinNames(names, name || names[0])) });
  }
  send(response, 404, 'text/plain', 'There is no such page');
}

const MAX_BODY = 100_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > MAX_BODY)
      throw new UserError('Cannot take the decision: it is too long, expected some words', { fix: 'Shorten it' });
  }
  return text;
}

const sendJson = (response: ServerResponse, value: object): void =>
  send(response, 200, 'application/json', JSON.stringify(value));

function send(response: ServerResponse, status: number, type: string, body: string, site?: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': `default-src 'self'; frame-src ${site ? new URL(site).origin : "'none'"}; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`,
  });
  response.end(body);
}
