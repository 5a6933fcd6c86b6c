/**
 * The only script that a page carries: it sets the remembered colours before anything is painted, fetches search when
 * the reader asks for it ("/", Ctrl or ⌘ K, the link to search), what copies where a button is pressed, and what keeps the
 * site for offline reading at the reader's first action, or at once where pages are kept already. In an edition that no
 * server gave (`data-local`) it fetches nothing. Without it the page reads the same.
 */
(() => {
  const root = document.documentElement;
  const { base, keep, local } = document.currentScript?.dataset ?? {};
  const isServed = local === undefined;

  /** The browser may forbid its store. */
  const rememberedTheme = () => {
    try {
      return localStorage.theme || '';
    } catch {
      return '';
    }
  };
  const theme = rememberedTheme();
  if (theme) root.dataset.theme = theme;
  addEventListener('DOMContentLoaded', () => {
    const box = document.getElementById(`theme-${theme}`);
    if (box instanceof HTMLInputElement) box.checked = true;
  });
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    if (target.value) root.dataset.theme = target.value;
    else delete root.dataset.theme;
    try {
      localStorage.theme = target.value;
    } catch {}
  });

  /** @param {Event} event */
  const search = (event) => {
    if (document.querySelector('pagefind-results')) return;
    event.preventDefault();
    /** @type {HTMLAnchorElement | null} */
    const link = document.querySelector('[data-search]');
    const goThere = () => link && location.assign(link.href);
    if (!isServed) goThere();
    else import(`${base}search.js`).then((module) => module.openDialog()).catch(goThere);
  };
  addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const isTyping = target instanceof Element && target.closest('input,textarea,select,[contenteditable]');
    if (key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey) search(event);
    if (key === 'k' && (ctrlKey || metaKey)) search(event);
  });

  if ('share' in navigator && isServed) root.dataset.canShare = '';
  addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element)) return;
    const button = target.closest('[data-copy],[data-share]');
    if (button && isServed) import(`${base}share.js`).then((module) => module.act(button));
    if (target.closest('[data-search]') && !ctrlKey && !metaKey && !shiftKey) search(event);
  });

  const worker = navigator.serviceWorker;
  if (keep === undefined || !worker) return;
  const acts = ['pointerdown', 'keydown', 'wheel', 'touchstart'];
  const wake = () => {
    for (const act of acts) removeEventListener(act, wake);
    import(`${base}offline.js`).catch(() => {});
  };
  if (worker.controller) wake();
  else for (const act of acts) addEventListener(act, wake, { passive: true });
})();
