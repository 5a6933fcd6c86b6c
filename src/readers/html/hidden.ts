/** Declarations that take an element's text off the screen. */
const HIDING =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?(?![.\d])|font-size\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3}|(?:left|top)\s*:\s*-\d{3})/i;

/** A page's own styles are shorter; what is longer is not looked at. */
const MAX_STYLE_LENGTH = 500_000;
/** One class or id alone: ".x", "#x". */
const SIMPLE_SELECTOR = /^[.#][\w-]+$/;

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
    const css = (sheet.textContent ?? '').slice(0, MAX_STYLE_LENGTH).replace(/\/\*[\s\S]*?\*\//g, '');
    for (const { selectors, declarations } of listStyleRules(css)) {
      if (!HIDING.test(declarations)) continue;
      for (const selector of selectors.split(',').map((each) => each.trim())) {
        if (SIMPLE_SELECTOR.test(selector)) names.add(selector);
      }
    }
  }
  return names;
}

type StyleRule = Readonly<{ selectors: string; declarations: string }>;

/** The rules of a style sheet that hold for every screen: what stands within `@media` or `@supports` may not. */
function listStyleRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  let depth = 0;
  let selectors = '';
  for (const part of css.split(/(?<=[{}])/)) {
    const text = part.slice(0, -1);
    if (part.endsWith('{')) {
      if (depth === 0) selectors = text;
      depth += 1;
    } else if (part.endsWith('}')) {
      if (depth === 1 && !selectors.includes('@')) rules.push({ selectors, declarations: text });
      depth = Math.max(0, depth - 1);
    }
  }
  return rules;
}
