import { publishedStateOf } from '../publishing/index.ts';
import type { Published, PublishedState } from '../records/index.ts';
import { type Layout, layOut } from './arrange.ts';
import { listLaterPages } from './listPages.ts';
import type { Sized } from './pages.ts';

/** The records of a site, and what was published of it so far. */
export type PublishedSite = Omit<Sized, 'published'> & Readonly<{ published: Published | undefined }>;

const states = new WeakMap<Layout, PublishedState>();

/** What a site has under addresses of its own, names and lists among it; found once for a layout, whoever asks. */
export function siteStateOf(sized: Sized): PublishedState {
  const layout = layOut(sized);
  const state = states.get(layout) ?? stateOf(sized, layout);
  states.set(layout, state);
  return state;
}

function stateOf(sized: Sized, { briefings, names: all, pages }: Layout): PublishedState {
  const cited = new Set(pages.names);
  const names = all.map((named) => ({ ...named, isCited: cited.has(named.slug) }));
  return publishedStateOf({
    ...sized,
    own: new Set(pages.own),
    pairs: new Set(pages.pairs),
    sources: new Set(pages.sources),
    names: names.filter(({ slug }) => cited.has(slug)),
    lists: listLaterPages(briefings, names, sized.stories),
  });
}
