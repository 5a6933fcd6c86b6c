/**
 * Copies or shares what a page offers, fetched when a reader asks for it. Where the browser refuses, the text is selected,
 * so that the reader can copy it.
 */

/** Where the site stands: this file lies in its home. */
const HOME = new URL('.', import.meta.url);

/**
 * Does what a button with `data-copy` or `data-share` is for.
 * @param {HTMLElement} button
 */
export async function act(button) {
  if (button.dataset.share !== undefined) return share(button.dataset.share);
  const place = button.closest('div')?.querySelector('[data-text]');
  if (!place) return;
  const path = button.dataset.copy;
  const words = button.dataset.words ? document.querySelector(button.dataset.words)?.textContent.trim() : '';
  const text = whole([words, place.textContent].filter(Boolean).join(' '), path);
  try {
    await write(text, path && new URL(path, HOME).href);
    tell(button, 'Copied');
  } catch {
    place.textContent = text;
    getSelection()?.selectAllChildren(place);
    tell(button, 'Selected');
  }
}

/**
 * The site may not know its own address: then the browser does.
 * @param {string} text
 * @param {string | undefined} path
 */
const whole = (text, path) => (path ? text.replaceAll(path, new URL(path, HOME).href) : text);

/**
 * As text, and as HTML with its address as a link.
 * @param {string} text
 * @param {string | undefined} address
 */
async function write(text, address) {
  if (!address || text.startsWith('<') || !text.includes(' ') || typeof ClipboardItem === 'undefined') {
    return navigator.clipboard.writeText(text);
  }
  const paragraph = document.createElement('p');
  const [before = '', after = ''] = text.split(address);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = address;
  paragraph.append(before, link, after);
  const types = { 'text/plain': text, 'text/html': paragraph.outerHTML };
  const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** @param {string} path */
function share(path) {
  const url = new URL(path, HOME).href;
  return navigator.share({ title: document.title, url }).catch(() => {}); // the reader closed the dialog
}

/**
 * Says in the button what was done, for as long as it takes to read.
 * @param {HTMLElement} button
 * @param {string} words
 */
function tell(button, words) {
  const before = button.textContent;
  button.textContent = words;
  button.setAttribute('aria-live', 'polite');
  setTimeout(() => {
    button.textContent = before === words ? 'Copy' : before;
  }, 2000);
}
