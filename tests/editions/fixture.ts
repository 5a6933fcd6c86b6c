import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltPage, BuiltSite } from '../../src/site/builtSite.ts';

/** A page whose `<main>` holds `body`. */
export const pageWith = (path: string, body: string): BuiltPage => ({
  file: `${path}index.html`,
  path,
  title: path || 'home',
  html: `<!doctype html><html lang="en"><head><title>${path}</title></head><body><main id="main">${body}</main></body></html>`,
});

/** A site of these pages and other files, at `/a/b/`; `site`: the address of its home. */
export const siteOf = (
  pages: readonly BuiltPage[],
  files: readonly string[] = [],
  site?: string,
  folder = '',
): BuiltSite => {
  const names = new Set([...pages.map(({ file }) => file), ...files]);
  return {
    folder,
    files: [...names],
    has: (file) => names.has(file),
    read: (file) => readFile(join(folder, file)),
    pages,
    base: '/a/b/',
    site,
  };
};
