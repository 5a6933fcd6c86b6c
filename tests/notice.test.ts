import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

/** Packages that name no licence where npm looks for it, and the one that NOTICE gives for them. */
const UNNAMED: Readonly<Record<string, string>> = { 'world-countries': 'Open Database License 1.0' };

type Packages = Readonly<Record<string, { license?: string }>>;
const { packages }: { packages: Packages } = JSON.parse(read('package-lock.json'));
const notice = read('NOTICE');

/** "(MIT AND Zlib)" → MIT, Zlib */
const partsOf = (licence: string): string[] => licence.replace(/[()]/g, '').split(/ (?:AND|OR|WITH) /);
const isNamed = (licence: string): boolean =>
  new RegExp(`(?<![\\w.-])${licence.replace(/[.+]/g, '\\$&')}(?![\\w-]|\\.\\d)`).test(notice);

test('NOTICE names every licence that a package of the lock file is under', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  const missing = installed.flatMap(([path, { license }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    const licences = license === undefined ? [UNNAMED[name] ?? 'no licence'] : partsOf(license);
    return licences
      .filter((each) => !isNamed(each.replace('OFL-1.1', 'SIL Open Font License 1.1')))
      .map((each) => `${name}: ${each}`);
  });
  expect(installed.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});
