import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/library/settings.ts';
import { type ReviewServer, serveReview } from '../../src/review/server.ts';
import { openSession } from '../../src/review/session.ts';
import { findOverflow, findViolations } from './audit.ts';
import { useBrowser } from './pages.ts';

const SEEDS = {
  'post.txt':
    'The march\n\nSome 34,000 people marched through Tolna on Saturday against the dam, the police said. It was late, Tom Ruiz said. It was dark, a clerk said.\n',
  'mail.txt':
    'Tolna marches\n\nOrganisers said 90,000 people marched through Tolna on Saturday against the dam. Nine of them fell, Ana Brandt said.\n',
};

describe('the page of the review', () => {
  const { open, openBlank } = useBrowser();
  let folder = '';
  let server: ReviewServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
    await mkdir(join(folder, 'seeds'));
    for (const [file, text] of Object.entries(SEEDS)) await writeFile(join(folder, 'seeds', file), text);
    const session = openSession({ ...readSettings({}, folder), cache: join(folder, 'cache') });
    server = await serveReview(session, { port: 0, site: undefined });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const read = (file: string): Promise<string> => readFile(join(folder, 'content', file), 'utf8').catch(() => '');

  test.each(['light', 'dark'] as const)('fits the screen and breaks no rule of axe, %s', async (colorScheme) => {
    const { page, complaints } = await open(server.address, { bypassCSP: true, colorScheme });
    await page.locator('#list > li[aria-current]').waitFor();
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const key of ['', 'e']) {
        if (key) await page.keyboard.press(key);
        const found = { overflow: await findOverflow(page), violations: await findViolations(page) };
        expect({ width, key, ...found }).toEqual({ width, key, overflow: [], violations: [] });
      }
      await page.keyboard.press('Escape');
    }
    expect(complaints).toEqual([]);
  });

  test('is worked with the keyboard alone: on and back, another verdict with its reason, undo', async () => {
    const { page } = await open(server.address);
    await page.getByRole('button', { name: 'Verdicts' }).press('Enter');
    await expect.poll(() => page.locator('#list > li').count()).toBe(1);
    await page.keyboard.press('e');
    await page.locator('#field-verdict').selectOption('compatible');
    await page.locator('#field-reason').press('Enter');
    await expect.poll(() => page.locator('#status').textContent()).toContain('A verdict needs its reason');
    await page.locator('#field-reason').fill('Two counts of two banks');
    await page.locator('#field-reason').press('Enter');
    await expect.poll(() => page.locator('#status').textContent()).toContain('1 decided');
    expect(await read('quantities.yaml')).toContain('reason: Two counts of two banks');
    await page.locator('#list').press('u');
    await expect.poll(() => page.locator('#status').textContent()).toContain('0 decided');
    expect(await read('quantities.yaml')).toBe('');
    await page.keyboard.press('a');
    await expect.poll(() => page.locator('#status').textContent()).toContain('1 decided');
    expect(await read('quantities.yaml')).toMatch(/^- \{ part: \[/);
  });

  test('keeps what was typed before the list came', async () => {
    const { page } = await openBlank({ bypassCSP: true });
    let send = (): void => {};
    const isSent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route(/\/state$/, async (route) => {
      await isSent;
      await route.continue();
    });
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Names to join' }).press('Enter');
    await page.locator('#join-first').fill('Ana Brandt');
    const names = page.locator('#all-names option');
    expect(await names.count()).toBe(0);
    send();
    await expect.poll(() => names.count()).toBeGreaterThan(0);
    expect(await page.locator('#join-first').inputValue()).toBe('Ana Brandt');
  });

  test('joins two names that it does not ask about', async () => {
    const { page } = await open(server.address, { bypassCSP: true });
    await page.getByRole('button', { name: 'Names to join' }).press('Enter');
    await page.locator('#join-first').fill('Ana Brandt');
    await page.locator('#join-second').fill('Anna Brant');
    await page.locator('#join-name').fill('Ana Brandt');
    await page.locator('#join-name').press('Enter');
    await expect.poll(() => page.locator('#status').textContent()).toContain('no document has the name “Anna Brant”');
    await page.locator('#join-second').fill('Tom Ruiz');
    await page.locator('#join-second').press('Enter');
    await expect.poll(() => page.locator('#status').textContent()).toContain('2 decided');
    expect(await read('names.yaml')).toBe('- { same: [ Ana Brandt, Tom Ruiz ], name: Ana Brandt }\n');
    expect(await findViolations(page)).toEqual([]);
    await page.locator('#list').press('u');
    await expect.poll(() => page.locator('#status').textContent()).toContain('1 decided');
  });
});
