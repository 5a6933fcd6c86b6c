import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** During a build this module lies in a bundle, so the file is looked for where the project stands. */
const SOURCE = join(process.cwd(), 'src/layouts/page.browser.js');

/** The script that every page carries: see page.browser.js. */
export const BROWSER_SCRIPT = packScript(readFileSync(SOURCE, 'utf8'));

/** What the content security policy allows it by. */
export const BROWSER_SCRIPT_HASH = `sha256-${createHash('sha256').update(BROWSER_SCRIPT).digest('base64')}` as const;

/**
 * A script without comments, indents and line breaks. It takes the form that Biome gives a file: a comment has lines of its
 * own, and a statement ends with a semicolon or brace.
 */
export function packScript(source: string): string {
  return source
    .replace(/^ *\/\*\*.*?\*\/$/gms, '')
    .replace(/^ *\/\/.*$/gm, '')
    .replace(/\n */g, '\n')
    .replace(/(\w)\n+(?=\w)/g, '$1 ')
    .replace(/\n+/g, '')
    .trim();
}
