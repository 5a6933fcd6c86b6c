/** Shows the part that the address names, or the first; everything where there is no script, and on paper all that is shown. */
(() => {
  document.documentElement.classList.add('one-at-a-time');
  const show = () => {
    let id = '';
    try {
      id = decodeURIComponent(location.hash.slice(1).replace(/:~:.*$/, ''));
    } catch {}
    const target = document.getElementById(id);
    const part = target?.closest('.part') ?? document.querySelector('.part');
    const closed = target?.closest('details');
    if (closed) closed.open = true;
    if (!part || part.classList.contains('shown')) return;
    for (const other of document.querySelectorAll('.part.shown')) other.classList.remove('shown');
    part.classList.add('shown');
    document.title = part.querySelector('h1')?.textContent ?? document.title;
    if (target && target !== part) target.scrollIntoView();
    else scrollTo(0, 0);
  };
  addEventListener('hashchange', show);
  addEventListener('DOMContentLoaded', show);
})();
