/** Declarations that take an element's text off the screen. */
const HIDING =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?(?![.\d])|font-size\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3}|(?:left|top)\s*:\s*-\d{3})/i;

const STYLE_RULE = /([^{}]+)\{([^{}]*)\}/g;
/** One class or id alone: ".x", "#x". */
const SIMPLE_SELECTOR = /^[.#][\w-]+$/;

/** `@media print {.x{…}}` and other rules that hold rules. */
const CONDITIONAL_RULES = /@[^{}@]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** Whether an element is taken off the screen by an attribute, its own style, or a style sheet in the page. */
export function isHidden(element: Element, hiddenNames: ReadonlySet<string>): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && HIDING.test(style)) return true;
  if (hiddenNames.size === 0) return false;
  const id = element.getAttribute('id');
  if (id && hiddenNames.has(`#${id}`)) return true;
  const names = element.getAttribute('class');
  return Boolean(names?.split(/\s+/).some((name) => hiddenNames.has(`.${name}`)));
}

/** The class and id selectors that the page's own style sheets hide. ".x{display:none}" → ".x" */
export function findHiddenNames(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sheet of document.querySelectorAll('style')) {
    const css = (sheet.textContent ?? '').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, selectors = '', declarations = ''] of css.replace(CONDITIONAL_RULES, '').matchAll(STYLE_RULE)) {
      if (!HIDING.test(declarations)) continue;
      for (const selector of selectors.split(',').map((each) => each.trim())) {
        if (SIMPLE_SELECTOR.test(selector)) names.add(selector);
      }
    }
  }
  return names;
}
