/**
 * The search box of an edition that no server gave: what `crossbriefSearch` finds, as a list. A classic script;
 * `data-links` on its place maps addresses of the site to those of the edition where they differ by more than
 * "index.html".
 */
(() => {
  const place = document.querySelector('[data-search-box]');
  const links = JSON.parse(place.dataset.links || 'null');
  const [input, kinds, list, count] = ['input', 'select', 'ol', '[role=status]'].map((each) =>
    place.querySelector(each),
  );
  const MOST = 50;

  /** "/briefings/x/#f-1" → where that stands in this edition. */
  const linkTo = (address) => {
    const [, path, fragment] = /^\/([^#]*)(#.*)?$/.exec(address);
    if (links) return fragment || `#${links[path]}`;
    return `${place.dataset.root}${path}index.html${fragment ?? ''}`;
  };

  const element = (name, text, className) => {
    const created = document.createElement(name);
    created.textContent = text;
    if (className) created.className = className;
    return created;
  };

  const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  const plain = (text) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]);
  const excerptOf = (excerpt) => {
    const words = element('p', '', 'words');
    for (const piece of excerpt.split(/(<mark>.*?<\/mark>)/s)) {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
      words.append(marked ? element('mark', plain(marked[1])) : plain(piece));
    }
    return words;
  };

  const itemOf = ({ url, meta, excerpt }) => {
    const item = document.createElement('li');
    const link = element('a', meta.title ?? url);
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
  place.querySelector('form').addEventListener('submit', (event) => {
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
