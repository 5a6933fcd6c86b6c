import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { matches, servedPath } from '../../src/hosting/headers.ts';
import { runBuild } from '../built/build.ts';
import { crawl } from '../built/crawl.ts';
import { findByKeyboard, saveEverything } from '../built/keeping.ts';
import { filesOf, htmlOf, useBrowser } from '../built/pages.ts';
import { HOME, type ServedSite } from '../built/setup.ts';
import { parseHeadersFile } from '../hosting/parse.ts';
import { findPort } from '../server.ts';
import { hasProgram } from './programs.ts';

const nginxConfig = (root: string, port: number, snippet: string, folder: string): string => `daemon off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${snippet};
  }
}
`;

const caddyConfig = (root: string, port: number, snippet: string): string => `{
\tadmin off
\tauto_https off
}
http://127.0.0.1:${port} {
\troot * ${root}
\timport ${snippet}
}
`;

const SERVERS = [
  { program: 'nginx', snippet: 'hosting/nginx.conf', config: nginxConfig, argumentsOf: (file: string) => ['-c', file] },
  {
    program: 'caddy',
    snippet: 'hosting/Caddyfile',
    config: caddyConfig,
    argumentsOf: (file: string) => ['run', '--config', file, '--adapter', 'caddyfile'],
  },
] as const;
const CASES = SERVERS.flatMap((server) => [
  { ...server, place: '/' },
  { ...server, place: '/a/b/' },
]);

/** The site, built for `base`: what hosts are told of it begins there. */
async function makeSite(base: string, folder: string): Promise<ServedSite> {
  if (base === '/') return inject('site');
  const { code, errors } = await runBuild({ OUT: folder, BASE: base, SITE: HOME });
  if (code !== 0) throw new Error(`Cannot build the site for "${base}": ${errors}`);
  return { folder, base, origin: '' };
}

/** Puts the site where its base says, below a root of its own. */
async function layOut(site: ServedSite, folder: string): Promise<{ root: string; copy: string }> {
  await chmod(folder, 0o755); // a server that root starts reads as somebody else
  const root = join(folder, 'root');
  const copy = join(root, site.base);
  await mkdir(copy, { recursive: true });
  await cp(site.folder, copy, { recursive: true });
  return { root, copy };
}

for (const { program, snippet, config, argumentsOf, place } of CASES) {
  describe.skipIf(!hasProgram(program))(`${program}, with what the build writes for it, at ${place}`, () => {
    const { open } = useBrowser();
    let folder = '';
    let home = '';
    let site = inject('site');
    let running: ChildProcess | undefined;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
      site = await makeSite(place, join(folder, 'site'));
      const { root, copy } = await layOut(site, folder);
      const port = await findPort();
      home = `http://127.0.0.1:${port}${site.base}`;
      await writeFile(join(folder, 'config'), config(root, port, join(copy, snippet), folder));
      running = spawn(program, argumentsOf(join(folder, 'config')), {
        env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      });
      for (let attempt = 0; attempt < 100; attempt += 1) {
        if (await fetch(home).catch(() => undefined)) return;
        await setTimeout(100);
      }
      throw new Error(`Cannot test ${program}: it does not answer`);
    });
    afterAll(async () => {
      running?.kill();
      await rm(folder, { recursive: true, force: true });
    });

    test('every link, place, card and part is there', async () => {
      const { visited, broken } = await crawl(home, HOME);
      expect(broken).toEqual([]);
      expect(visited.length).toBeGreaterThan(20);
      const missing = await fetch(`${home}nowhere/at/all/`);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toBe(htmlOf(site, '404.html'));
    });

    test('every file has the headers of the table', async () => {
      const rules = parseHeadersFile(htmlOf(site, '_headers'));
      for (const file of filesOf(site.folder).filter(
        (name) => !/^(?:_headers|_redirects|\.nojekyll|hosting\/)|(^|\/)\./.test(name),
      )) {
        const path = servedPath(file, site.base);
        const wanted = Object.assign(
          {},
          ...rules.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers),
        );
        const { headers, status } = await fetch(new URL(encodeURI(path), home), { redirect: 'manual' });
        if (status !== 200) continue; // Caddy gives a page without its "index.html"
        const given = Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)]));
        expect({ path, headers: given }).toEqual({ path, headers: wanted });
      }
    });

    test('search and the service worker work', async () => {
      const { page, complaints } = await open(home);
      await saveEverything(page, home);
      expect(complaints).toEqual([]);
      running?.kill();
      await page.context().setOffline(true);
      await findByKeyboard(page, home);
    });
  });
}
