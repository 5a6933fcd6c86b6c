import { splitRules } from '../styles.ts';

/** What is of the page around what is read, or of what a reader does on it: a book has neither. */
const OF_THE_PAGE = /^(?::root|html|body|main)\b|:has\(|::details-content|:popover-open|:target|:focus/;

/** What a book may not say in its style, but in its markup (EPUB 3.3, 6.3.1.2). */
const FORBIDDEN = /(?<=[{;])(?:unicode-bidi|direction):[^;}]*;?/g;

/** Commas that are not inside of brackets. */
const BETWEEN_SELECTORS = /,(?![^()]*\))/;

const PRINT = /^@media print\s*\{([\s\S]*)\}$/;

/**
 * The site's style as reading systems understand it: print rules hold throughout, custom properties and `light-dark()`
 * are replaced by their light values, fonts and rules for screens are left out.
 */
export function plainStyle(css: string): string {
  const rules = splitRules(css);
  const values = customProperties(rules);
  const printed = rules.flatMap((rule) => splitRules(PRINT.exec(rule)?.[1] ?? ''));
  return [...rules, ...printed]
    .filter((rule) => !rule.startsWith('@'))
    .flatMap(withoutPage)
    .map((rule) => lightValue(fillIn(rule, values)).replace(FORBIDDEN, ''))
    .join('\n');
}

function withoutPage(rule: string): string[] {
  const at = rule.indexOf('{');
  const selectors = rule.slice(0, at).split(BETWEEN_SELECTORS);
  const kept = selectors.filter((selector) => !OF_THE_PAGE.test(selector.trim()));
  return kept.length === 0 ? [] : [kept.join(',') + rule.slice(at)];
}

function customProperties(rules: readonly string[]): Map<string, string> {
  const roots = rules.filter((rule) => /^:root\s*\{/.test(rule)).map((rule) => rule.slice(rule.indexOf('{') + 1, -1));
  return new Map(
    roots.flatMap((block) =>
      Array.from(block.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g), ([, name = '', value = '']) => [name, value] as const),
    ),
  );
}

/** `var(--x)` by the value of the site; one that a component sets for itself is left as it is. */
function fillIn(rule: string, values: ReadonlyMap<string, string>): string {
  const filled = rule.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole);
  return filled === rule ? rule : fillIn(filled, values);
}

const lightValue = (rule: string): string => rule.replace(/light-dark\(\s*(#[\da-f]+|[\w-]+)\s*,[^()]*\)/gi, '$1');
