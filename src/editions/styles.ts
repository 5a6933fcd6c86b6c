import { createHash } from 'node:crypto';
import { rootFrom } from '../site/address.ts';
import { moveCssAddresses } from './addresses.ts';
import type { BuiltPage } from './builtPages.ts';
import { findAll, rawTextIn, type Tree } from './markup.ts';

/** The style of a page, as it stands inline. */
const styleOf = (tree: Tree): string =>
  findAll(tree, ({ name }) => name === 'style')
    .map(rawTextIn)
    .join('\n');

/** The style of all pages: every rule once, in the order in which it comes first. Its addresses begin at the home. */
export function mergeStyles(pages: Iterable<Readonly<{ page: Pick<BuiltPage, 'path'>; tree: Tree }>>): string {
  const rules = new Set<string>();
  for (const { page, tree } of pages) {
    for (const rule of splitRules(fromHome(styleOf(tree), rootFrom(page.path)))) rules.add(rule);
  }
  return [...rules].join('\n');
}

const fromHome = (css: string, root: string): string =>
  moveCssAddresses(css, (address) => (address.startsWith(root) ? address.slice(root.length) : address));

/** Strings, comments, braces and semicolons; nothing else decides where a rule ends. */
const MARKS = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\/|[{};]/g;

/** A style sheet as its rules: "a{b:c}@media print{d{e:f}}" → ["a{b:c}", "@media print{d{e:f}}"]. */
export function splitRules(css: string): string[] {
  const rules: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: mark, index } of css.matchAll(MARKS)) {
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
