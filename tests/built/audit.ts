import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules of axe that look at colours: in another colour scheme the others find what they found before. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * "color-contrast: #n-f-611 > p" for each element that breaks a rule of axe; the page must let a script in.
 * `onlyColours`: the page was looked at in other colours already.
 */
export async function findViolations(page: Page, { onlyColours = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  const rules = onlyColours ? RULES_OF_COLOUR : [];
  return page.evaluate(async (values) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const runOnly = values.length > 0 ? { runOnly: { type: 'rule' as const, values } } : {};
    const { violations } = await run(document, { resultTypes: ['violations'], ...runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, rules);
}

/** Elements that reach beyond the screen's right edge, where the page scrolls sideways for them. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });
