import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/library/settings.ts';
import type { Doubt } from '../../src/review/doubt.ts';
import { type ReviewServer, serveReview } from '../../src/review/server.ts';
import { openSession, type ReviewState } from '../../src/review/session.ts';
import { folderOf } from '../builders.ts';

let server: ReviewServer | undefined;
afterEach(() => server?.close());

async function open(files: Readonly<Record<string, string>>) {
  const folder = await folderOf(files);
  const session = openSession({ ...readSettings({}, folder), cache: join(folder, 'cache') });
  server = await serveReview(session, { port: 0, site: undefined });
  const { address } = server;
  const get = async (): Promise<ReviewState> => (await fetch(`${address}state`)).json() as Promise<ReviewState>;
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`${address}${path}`, { method: 'POST', body: JSON.stringify(body) });
  const read = (file: string): Promise<string> => readFile(join(folder, 'content', file), 'utf8');
  return { folder, address, get, post, read };
}

const FILES = {
  'seeds/ferry.txt':
    'Ferry\n\nBy Ana Brand\n\nIt was late, a clerk said. The boat carried 310 passengers, Tom Ruiz said.\n',
  'content/documents/ferry.yaml': '# Ours, by telephone.\npublisher: Courier # sure\n',
};

const pick = ({ doubts }: ReviewState, kind: Doubt['kind']): Doubt => {
  const found = doubts.find((doubt) => doubt.kind === kind);
  if (!found) throw new Error(`Nothing of kind ${kind} is doubted`);
  return found;
};

describe('serveReview(session, { port, site })', () => {
  test('serves the page and its parts', async () => {
    const { address } = await open(FILES);
    for (const [path, type] of [
      ['', 'text/html'],
      ['review.js', 'text/javascript'],
      ['review.css', 'text/css'],
    ]) {
      const response = await fetch(address + path);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining(type ?? ''),
      ]);
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  test('writes what was decided, keeps comments, and takes it back', async () => {
    const { get, post, read } = await open(FILES);
    const doubt = pick(await get(), 'claims');
    await post('decide', {
      key: doubt.key,
      action: 'edit',
      fields: { speaker: 'Tom Ruiz' },
      note: 'rang him',
      remark: '',
    });
    const written = await read('documents/ferry.yaml');
    expect(written).toContain('# Ours, by telephone.\npublisher: Courier # sure\n');
    expect(written).toContain(`${doubt.record}: { words: `);
    expect(written).toContain('speaker: Tom Ruiz, note: rang him');
    expect(await read('reviewed.yaml')).toContain('as: edited');
    expect((await get()).doubts.map(({ key }) => key)).not.toContain(doubt.key);
    await post('undo', {});
    expect(await read('documents/ferry.yaml')).toBe(FILES['content/documents/ferry.yaml']);
    await expect(read('reviewed.yaml')).rejects.toThrow();
    expect((await get()).doubts.map(({ key }) => key)).toContain(doubt.key);
  });

  test('hides, and remembers what is right', async () => {
    const { get, post, read } = await open(FILES);
    await post('decide', { key: pick(await get(), 'claims').key, action: 'hide' });
    expect(await read('documents/ferry.yaml')).toContain('hide: true');
    const date = pick(await get(), 'document');
    await post('decide', { key: date.key, action: 'right' });
    expect((await get()).doubts.some(({ kind }) => kind === 'document')).toBe(false);
  });

  test('joins two names that are not listed, and none that no document has', async () => {
    const more = { 'seeds/pier.txt': 'Pier\n\nThe pier was shut, Ana Brand said.\n' };
    const { get, post, read } = await open({ ...FILES, ...more });
    expect((await get()).names).toEqual(expect.arrayContaining(['Tom Ruiz', 'Ana Brand']));
    const refused = await post('join', { names: ['Tom Ruiz', 'Tom Ruis'], name: '' });
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('no document has the name “Tom Ruis”'),
    ]);
    await post('join', { names: ['Tom Ruiz', 'Ana Brand'], name: 'Tom Ruiz' });
    expect(await read('names.yaml')).toBe('- { same: [ Tom Ruiz, Ana Brand ], name: Tom Ruiz }\n');
    await post('undo', {});
    await expect(read('names.yaml')).rejects.toThrow();
  });

  test('keeps what was corrected before where more of it is corrected', async () => {
    const { address, get, post, read } = await open(FILES);
    const doubt = pick(await get(), 'claims');
    await post('decide', { key: doubt.key, action: 'edit', fields: { speaker: 'Tom Ruiz' } });
    const all = (await (await fetch(`${address}state?all`)).json()) as ReviewState;
    const again = all.doubts.find(({ record }) => record === doubt.record);
    expect(again?.why).toBe('corrected by you');
    await post('decide', { key: again?.key ?? '', action: 'edit', fields: { certainty: 'denied' } });
    expect(await read('documents/ferry.yaml')).toMatch(/speaker: Tom Ruiz, certainty: denied/);
  });

  test('says a document’s date', async () => {
    const { get, post, read } = await open(FILES);
    await post('decide', {
      key: pick(await get(), 'document').key,
      action: 'edit',
      fields: { published: '15 March 2026' },
    });
    expect(await read('documents/ferry.yaml')).toContain('published: 15 March 2026');
  });

  test('refuses what another page or another name asks for, and what is not open', async () => {
    const { address, post } = await open(FILES);
    const foreign = await fetch(`${address}undo`, { method: 'POST', headers: { Origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    const status = await new Promise((resolve) => {
      request(address, { headers: { Host: 'evil.example' } }, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(403);
    expect((await post('decide', { key: 'x', action: 'right' })).status).toBe(409);
    expect((await fetch(`${address}nothing`)).status).toBe(404);
  });
});
