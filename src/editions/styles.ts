import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { BuiltSite } from '../site/builtSite.ts';
import { moveCssAddresses } from './addresses.ts';

/** The sheets that every page of the site links; that of the book is its own. */
const SHEET = /^(?:_astro\/(?!book\.)|fonts\/)[^/]+\.css$/;

/** The style of the site: its sheets one behind the other, each rule once. Its addresses begin at the home. */
export async function readStyle(site: BuiltSite): Promise<string> {
  const rules = new Set<string>();
  for (const file of site.files.filter((each) => SHEET.test(each))) {
    const css = String(await site.read(file));
    const moved = moveCssAddresses(css, (address) => posix.join(posix.dirname(file), address));
    for (const rule of splitRules(moved)) rules.add(rule);
  }
  return [...rules].join('\n');
}

/** Strings, comments, braces and semicolons; nothing else decides where a rule ends. */
const MARKS = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\/|[{};]/g;

/**
 * A style sheet as its rules, without the comments between them: "a{b:c}@media print{d{e:f}}" → ["a{b:c}",
 * "@media print{d{e:f}}"].
 */
export function splitRules(css: string): string[] {
  const rules: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: mark, index } of css.matchAll(MARKS)) {
    if (mark.startsWith('/*') && css.slice(start, index).trim() === '') start = index + mark.length;
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth > 0 || (mark !== '}' && mark !== ';')) continue;
    rules.push(css.slice(start, index + 1).trim());
    start = index + 1;
  }
  const rest = css.slice(start).trim();
  return rest === '' ? rules : [...rules, rest];
}

/** A short name that changes with what a file holds. */
export const hashName = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 10);
