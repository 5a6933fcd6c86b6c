/** How many of a kind could have a file of their own, and how many must, because they were published with one. */
export type Tally = Readonly<{ all: number; published: number }>;

/** A site in numbers: all that its plan rests on. */
export type SiteMap = Readonly<{
  /** Files that stay whatever is given up: named pages, long lists, search, fonts, data, icons. */
  fixed: number;
  briefings: number;
  stories: number;
  quantities: number;
  /** Claims and figures that earn a page. */
  claims: Tally;
  /** Pages of names, the later ones of a long name among them. */
  names: Tally;
  /** Pairs of documents that have something in common. */
  pairs: Tally;
  /** Pages of what was read of a document. */
  sources: Tally;
}>;

/** What a site is made of so that its host takes it. */
export type SitePlan = Readonly<{
  /** So many pages of claims and figures, those that were published among them. */
  claims: number;
  /** Whether each of them has a card and an oEmbed file of its own. */
  claimFiles: boolean;
  names: number;
  pairs: boolean;
  markdown: boolean;
  sources: boolean;
  oembed: boolean;
  editions: boolean;
  /** Which pages have a card of their own; the others share that of the home page. */
  cards: 'all' | 'stories' | 'home';
  /** What was given up, in this order. */
  givenUp: readonly GivenUp[];
  /** Files of the site. */
  files: number;
  /** By so many files it is more than the host takes. */
  beyond: number;
}>;

/** Above so many pages of claims they share their document's card, and oEmbed files are left out: they would be most of a build. */
const MOST_WITH_OWN_FILES = 1000;

/** Editions and the page that they are listed on stay where there is room: three files. */
const FILES_OF_EDITIONS = 3;

/** What is given up for a host's limit, the least missed first; never a briefing, and nothing that was published. */
export const GIVING_UP = [
  'pages of claims and figures',
  'their cards and oEmbed files',
  'pages of pairs',
  'oEmbed files',
  'pages of names',
  'Markdown twins',
  'pages of what was read',
  'editions',
  'cards of briefings',
  'cards of stories',
] as const;
export type GivenUp = (typeof GIVING_UP)[number];

type Draft = Omit<SitePlan, 'givenUp' | 'files' | 'beyond'>;

/** The plan of a site whose host takes `mostFiles`. */
export function planSite(map: SiteMap, mostFiles: number): SitePlan {
  let draft: Draft = {
    claims: map.claims.all,
    claimFiles: map.claims.all <= MOST_WITH_OWN_FILES,
    names: map.names.all,
    pairs: true,
    markdown: true,
    sources: true,
    oembed: true,
    editions: true,
    cards: 'all',
  };
  const givenUp: GivenUp[] = [];
  for (const what of GIVING_UP) {
    const over = countFiles(map, draft) - mostFiles;
    if (over <= 0) break;
    const next = without(what, map, draft, over);
    if (countFiles(map, next) < countFiles(map, draft)) givenUp.push(what);
    draft = next;
  }
  const files = countFiles(map, draft);
  return { ...draft, givenUp, files, beyond: Math.max(0, files - mostFiles) };
}

function without(what: GivenUp, map: SiteMap, draft: Draft, over: number): Draft {
  const fewer = (now: number, { published }: Tally, filesOfEach: number): number =>
    Math.max(published, now - Math.ceil(over / filesOfEach));
  switch (what) {
    case 'pages of claims and figures':
      return { ...draft, claims: fewer(draft.claims, map.claims, draft.claimFiles ? 3 : 1) };
    case 'their cards and oEmbed files':
      return { ...draft, claimFiles: false };
    case 'pages of pairs':
      return { ...draft, pairs: false };
    case 'oEmbed files':
      return { ...draft, oembed: false };
    case 'pages of names':
      return { ...draft, names: fewer(draft.names, map.names, 1) };
    case 'Markdown twins':
      return { ...draft, markdown: false };
    case 'pages of what was read':
      return { ...draft, sources: false };
    case 'editions':
      return { ...draft, editions: false };
    case 'cards of briefings':
      return { ...draft, cards: 'stories' };
    case 'cards of stories':
      return { ...draft, cards: 'home' };
  }
}

/** The files of a site that is made after a draft. */
function countFiles(map: SiteMap, draft: Draft): number {
  const pairs = draft.pairs ? map.pairs.all : map.pairs.published;
  const cardsOf = { all: map.briefings + map.stories + map.quantities + pairs, stories: map.stories, home: 0 };
  return (
    map.fixed +
    map.briefings +
    map.stories +
    map.quantities +
    draft.claims * (draft.claimFiles ? 3 : 1) +
    draft.names +
    pairs +
    (draft.markdown ? map.briefings : 0) +
    (draft.sources ? map.sources.all : map.sources.published) +
    (draft.oembed ? map.briefings + map.stories + pairs : 0) +
    (draft.editions ? FILES_OF_EDITIONS : 0) +
    cardsOf[draft.cards]
  );
}

/** A host takes a site that is given up to its briefings, stories and lists; what it takes no more is to be parted. */
export const adviceOn = ({ beyond, files }: Pick<SitePlan, 'beyond' | 'files'>, documents: number): string => {
  const mostDocuments = Math.floor((documents * (files - beyond)) / files);
  const parts = Math.max(2, Math.ceil(documents / Math.max(1, mostDocuments)));
  return `Part the subject: put its documents into ${parts} folders of about ${Math.ceil(documents / parts)}, by year or by theme, and build each with SEEDS and OUT of its own; or raise "hosting: files" in content/site.yaml where your host takes more`;
};
