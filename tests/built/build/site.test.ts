import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseHeadersFile } from '../../hosting/parse.ts';
import { ROOT, runBuild } from '../build.ts';
import { copyFolder, makeFolder } from './folder.ts';

const SETTINGS = `
address: https://desk.example/papers/
private: true
offline: false
security:
  contact: mailto:desk@example.org
  expires: 2027-01-01
`;

test('site.yaml says where a site stands, keeps it from search engines and from browsers’ stores, and names a contact', async () => {
  const [content, out] = [await copyFolder(join(ROOT, 'content')), join(await makeFolder(), 'site')];
  await appendFile(join(content, 'site.yaml'), SETTINGS);
  const { code } = await runBuild({ CONTENT: content, OUT: out, SOURCE_DATE_EPOCH: '1767312000' });
  expect(code).toBe(0);
  const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8');
  const [everywhere] = parseHeadersFile(await read('_headers'));
  expect(everywhere?.pattern).toBe('/papers/*');
  expect(everywhere?.headers).toMatchObject({ 'X-Robots-Tag': 'noindex, nofollow' });
  expect(await read('about/index.html')).toContain(
    '<meta property="og:url" content="https://desk.example/papers/about/">',
  );
  expect(await read('.well-known/security.txt')).toBe(
    'Contact: mailto:desk@example.org\nExpires: 2027-01-01T00:00:00Z\n',
  );
  expect(await read('sw.js')).toContain('registration.unregister()');
  expect(existsSync(join(out, 'offline.json'))).toBe(false);
  expect(await read('index.html')).not.toContain('data-keep');
  expect(await read('editions/index.html')).not.toMatch(/src="[^"]*offline\.js"/);
  expect(await read('editions/book/index.html')).toMatch(/_astro\/book\.[\da-f]{10}\.css/);
});
