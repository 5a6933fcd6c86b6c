/** The search box that the editions share; the script shows it, so that without one nothing is promised. */
export const searchBox = (attributes: string): string => `<div data-search-box ${attributes} hidden>
<form role="search" class="label search-box"><label for="edition-search">Search claims, figures, quotations and names</label>
<input id="edition-search" type="search" name="q">
<label for="edition-kind">Kind</label><select id="edition-kind"><option value="">every kind</option></select></form>
<p role="status" class="label quiet"></p><ol class="search-results"></ol></div>
<noscript><p>Search needs a script; the lists of figures, dates and sources need none.</p></noscript>`;

export const SEARCH_BOX_CSS = `.search-box{display:grid;gap:.375rem;max-inline-size:34rem;margin-block-start:1.5rem}
.search-box :is(input,select){min-block-size:2.75rem;padding-inline:.75rem;border:1px solid var(--muted);border-radius:2px;background:var(--paper);color:inherit;font:inherit}
.search-results li{padding-block:.75rem;border-block-start:1px solid var(--rule);max-inline-size:44rem}
.search-results a{font:600 1.0625rem/1.35 var(--serif)}`;
