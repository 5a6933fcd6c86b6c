/**
 * The search box of an edition that no server gave: what `crossbriefSearch` finds, as a list. A classic script;
 * `data-links` on its place maps addresses of the site to those of the edition where they differ by more than
 * "index.html".
 */
(() => {
  /**
   * A part of the box, which src/editions/searchBox.ts writes.
   * @template {HTMLElement} T
   * @param {string} selector
   * @param {new () => T} kind
   */
  const partOf = (selector, kind) => {
    const part = document.querySelector(selector);
    if (part instanceof kind) return part;
    throw new Error(`Cannot show search: there is no "${selector}"`);
  };
  const place = partOf('[data-search-box]', HTMLElement);
  const form = partOf('[data-search-box] form', HTMLFormElement);
  const input = partOf('[data-search-box] input', HTMLInputElement);
  const kinds = partOf('[data-search-box] select', HTMLSelectElement);
  const list = partOf('[data-search-box] ol', HTMLOListElement);
  const count = partOf('[data-search-box] [role=status]', HTMLElement);
  /** @type {Readonly<Record<string, string>> | null} */
  const links = JSON.parse(place.dataset.links || 'null');
  const MOST = 50;

  /**
   * "/briefings/x/#f-1" → where that stands in this edition.
   * @param {string} address
   */
  const linkTo = (address) => {
    const [, path = '', fragment] = /^\/([^#]*)(#.*)?$/.exec(address) ?? [];
    if (links) return fragment || `#${links[path]}`;
    return `${place.dataset.root}${path}index.html${fragment ?? ''}`;
  };

  /**
   * @param {string} name
   * @param {string} text
   * @param {string} [className]
   */
  const element = (name, text, className) => {
    const created = document.createElement(name);
    created.textContent = text;
    if (className) created.className = className;
    return created;
  };

  /** @type {Readonly<Record<string, string>>} */
  const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  /** @param {string} text */
  const plain = (text) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  /** @param {string} excerpt */
  const excerptOf = (excerpt) => {
    const words = element('p', '', 'words');
    for (const piece of excerpt.split(/(<mark>.*?<\/mark>)/s)) {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
      words.append(marked ? element('mark', plain(marked[1] ?? '')) : plain(piece));
    }
    return words;
  };

  /** @param {SearchHit} hit */
  const itemOf = ({ url, meta, excerpt }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.textContent = meta.title ?? url;
    link.href = linkTo(url);
    const facts = [meta.kind, meta.sayer, meta.certainty, meta.document].filter(Boolean).join(' · ');
    item.append(link, element('p', facts, 'label quiet'), excerptOf(excerpt ?? ''));
    return item;
  };

  let asked = 0;
  const search = async () => {
    asked += 1;
    const mine = asked;
    const query = input.value.trim();
    const { results } = query
      ? await crossbriefSearch(query, kinds.value ? { kind: kinds.value } : {})
      : { results: [] };
    const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    if (mine !== asked) return;
    list.replaceChildren(...found.map(itemOf));
    const shown = results.length > MOST ? `, the first ${MOST} shown` : '';
    count.textContent = query ? `${results.length} result${results.length === 1 ? '' : 's'}${shown}` : '';
  };

  input.addEventListener('input', search);
  kinds.addEventListener('change', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  crossbriefFilters().then(({ kind = {} }) => {
    kinds.append(
      ...Object.keys(kind)
        .sort()
        .map((each) => element('option', each)),
    );
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    place.hidden = false;
    if (input.value) search();
  });
})();
