import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { moveCssAddresses } from '../editions/addresses.ts';
import { sharedLibrary } from '../library/shared.ts';
import { haveOwnFiles } from '../view/evidence/citable.ts';

/**
 * Where a site has very many pages of claims and figures, gives them one style sheet instead of a copy of it each: half of
 * the bytes of such a page, and hosts take 1 GB.
 */
export const sharedStyle = (): AstroIntegration => ({
  name: 'crossbrief-shared-style',
  hooks: {
    async 'astro:build:done'({ dir, logger }) {
      if (haveOwnFiles((await sharedLibrary()).documents)) return;
      const moved = await moveStyles(fileURLToPath(dir));
      logger.info(`${moved} pages of claims and figures share a style sheet`);
    },
  },
});

/** Moves the styles of the pages under `c/` in `folder` into files under `_astro/`. Gives how many pages were changed. */
export async function moveStyles(folder: string): Promise<number> {
  const written = new Set<string>();
  const ids = await readdir(join(folder, 'c'));
  for (const id of ids) {
    const path = join(folder, 'c', id, 'index.html');
    const { html, css: inline } = takeStyles(await readFile(path, 'utf8'));
    const css = moveCssAddresses(inline, (address) => address.replace(/^\.\.\/\.\.\//, '../')); // one folder, not two, from home
    const name = `_astro/claim.${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`;
    if (!written.has(name)) {
      await mkdir(join(folder, '_astro'), { recursive: true });
      await writeFile(join(folder, name), css);
      written.add(name);
    }
    await writeFile(path, html.replace('</head>', `<link rel="stylesheet" href="../../${name}"></head>`));
  }
  return ids.length;
}

/** A page without its style elements, and what stood in them, in order. */
export function takeStyles(page: string): { html: string; css: string } {
  const css: string[] = [];
  const html = page.replace(/<style>(.*?)<\/style>/gs, (_element, content: string) => {
    css.push(content);
    return '';
  });
  return { html, css: css.join('\n') };
}
