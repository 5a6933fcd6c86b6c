import { contentKeyOf, groupByDocument, isAlike, makeSuccessors, nameOf } from '../publishing/index.ts';
import type {
  Document,
  Published,
  PublishedDocument,
  PublishedRecord,
  PublishedState,
  Story,
} from '../records/index.ts';
import { pathOf } from './address.ts';
import type { Departure } from './departure.ts';
import { pathOfSource, placeInSource } from './ownPages.ts';
import { type PublishedSite, siteStateOf } from './published.ts';

type Site = PublishedSite & Readonly<{ aliases: ReadonlyMap<string, string> }>;

/** What the parts of a departure are found with. */
type Now = Readonly<{
  state: PublishedState;
  /** All that was published before, the newest form of each first. */
  was: PublishedState;
  documents: ReadonlyMap<string, PublishedDocument>;
  stories: readonly Story[];
  /** The names under which a name is known now: by a form of it, those of its bearers. */
  bearersOf: (form: string) => ReadonlySet<string>;
  heirOf: (id: string) => PublishedDocument | undefined;
}>;

/** All addresses that were published once and are no pages now, by address. What the editor says goes first. */
export function listDepartures({ aliases, ...site }: Site): Departure[] {
  const { published } = site;
  const state = siteStateOf(site);
  const now = lookAt(published, state, site);
  const found = new Map<string, Departure>();
  for (const departure of [
    ...now.was.documents.flatMap((document) => ofDocument(document, now)),
    ...now.was.stories.flatMap((story) => ofStory(story, now)),
    ...now.was.comparisons.map((id) => ofComparison(id, now)),
    ...now.was.names.map((name) => ofName(name, now)),
    ...now.was.lists.map((path) => ofListPage(path, now)),
    ...ofRecords(now),
  ]) {
    if (!found.has(departure.from)) found.set(departure.from, departure);
  }
  for (const [from, to] of aliases) {
    found.set(from, { from, to, title: from, reason: 'It stands at another address now.', onward: [] });
  }
  for (const path of pathsIn(state)) found.delete(path);
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function lookAt(
  published: Published | undefined,
  state: PublishedState,
  { stories, documents: read }: Pick<Site, 'stories' | 'documents'>,
): Now {
  const documents = new Map(state.documents.map((document) => [document.id, document]));
  const was = published
    ? joined(published, published.past)
    : { documents: [], stories: [], comparisons: [], names: [], lists: [], records: [] };
  const contentOf = new Map(was.documents.map((document) => [document.id, contentKeyOf(document)]));
  const byContent = new Map(state.documents.map((document) => [contentKeyOf(document), document]));
  const heirOf = (id: string) => documents.get(id) ?? byContent.get(contentOf.get(id) ?? '');
  return { state, was, documents, stories, bearersOf: bearersIn(read), heirOf };
}

function bearersIn(documents: readonly Pick<Document, 'names'>[]): Now['bearersOf'] {
  const bearers = new Map<string, Set<string>>();
  for (const { name, aliases } of documents.flatMap(({ names }) => names)) {
    for (const form of aliases) bearers.set(form, (bearers.get(form) ?? new Set<string>()).add(name));
  }
  return (form) => bearers.get(form) ?? new Set();
}

const joined = (a: PublishedState, b: PublishedState): PublishedState => ({
  documents: [...a.documents, ...b.documents],
  stories: [...a.stories, ...b.stories],
  comparisons: [...a.comparisons, ...b.comparisons],
  names: [...a.names, ...b.names],
  lists: [...a.lists, ...b.lists],
  records: [...a.records, ...b.records],
});

/** Every address that was ever published, and every one that the editor leads elsewhere: a page must stand at each. */
export const listPublishedPaths = ({ published, aliases }: Pick<Site, 'published' | 'aliases'>): string[] => [
  ...(published ? pathsIn(joined(published, published.past)) : []),
  ...aliases.keys(),
];

const pathsIn = ({ documents, stories, comparisons, names, lists, records }: PublishedState): string[] => [
  ...documents.flatMap((document) => [
    pathOf.briefing(document),
    ...(document.source === 'briefing' ? [] : [pathOf.source(document)]),
  ]),
  ...stories.map(pathOf.story),
  ...comparisons.map((id) => pathOf.comparison({ id })),
  ...names.map((name) => pathOf.name(name)),
  ...lists,
  ...records.filter(hadPage).map(pathOf.claim),
];

const hadPage = ({ place }: PublishedRecord): boolean => place === undefined;

const TAKEN_OUT = 'The document was taken out of this site.';
const MOVED = 'It stands at another address now.';

function ofDocument(document: PublishedDocument, { heirOf }: Now): Departure[] {
  const heir = heirOf(document.id);
  const pathsOf = (each: PublishedDocument): [string, string] => [pathOf.briefing(each), pathOfSource(placedOf(each))];
  const targets = heir && pathsOf(heir);
  return [pathOf.briefing(document), pathOf.source(document)].map((from, index) => ({
    from,
    ...(targets ? { to: targets[index] } : {}),
    title: document.title,
    reason: heir ? MOVED : TAKEN_OUT,
    onward: heir ? [] : [{ path: pathOf.briefings(), title: 'All briefings' }],
  }));
}

/** A story goes on where its first document is now. */
function ofStory(story: Readonly<{ id: string; slug: string }>, { stories, heirOf }: Now): Departure[] {
  const id = heirOf(story.id)?.id;
  const heir = stories.find(({ documents }) => id !== undefined && documents.includes(id));
  return [
    {
      from: pathOf.story(story),
      ...(heir ? { to: pathOf.story(heir) } : {}),
      title: heir?.title ?? 'A story',
      reason: heir ? MOVED : 'The document that the story began with was taken out of this site.',
      onward: heir ? [] : [{ path: pathOf.home, title: 'All stories' }],
    },
  ];
}

function ofComparison(id: string, { state, heirOf, was }: Now): Departure {
  const before = id.split('--');
  const heirs = before.flatMap((each) => heirOf(each) ?? []);
  const heir = heirs
    .map((document) => document.id)
    .sort()
    .join('--');
  const isThere = heirs.length === 2 && state.comparisons.includes(heir);
  const titles = before.map((each) => was.documents.find((document) => document.id === each)?.title ?? each);
  return {
    from: pathOf.comparison({ id }),
    ...(isThere ? { to: pathOf.comparison({ id: heir }) } : {}),
    title: titles.join(' – '),
    reason: isThere
      ? MOVED
      : heirs.length === 2
        ? 'The two documents are no longer found to tell the same story.'
        : 'One of the two documents was taken out of this site.',
    onward: heirs.map((document) => ({ path: pathOf.briefing(document), title: document.title })),
  };
}

/** A name that is a form of another now, and of no third, goes on where that one stands. */
function ofName(name: Readonly<{ slug: string; name: string }>, { state, bearersOf }: Now): Departure {
  const bearers = bearersOf(name.name);
  const [heir, ...others] = state.names.filter((each) => each.slug !== name.slug && bearers.has(each.name));
  const from = pathOf.name(name);
  if (heir && others.length === 0) return { from, to: pathOf.name(heir), title: heir.name, reason: MOVED, onward: [] };
  return {
    from,
    title: name.name,
    reason: 'Nobody is cited under this name any more, or it is written in another way now.',
    onward: [{ path: pathOf.names(), title: 'All names' }],
  };
}

/** A list that is shorter now goes on at its beginning; one of a name that has no page any more goes the way of the name. */
function ofListPage(path: string, now: Now): Departure {
  const { state, was } = now;
  const list = path.replace(/(?:page\/)?\d+\/$/, '');
  const isOf = (name: Readonly<{ slug: string }>): boolean => pathOf.name(name) === list;
  const name = was.names.find(isOf);
  if (name && !state.names.some(isOf)) return { ...ofName(name, now), from: path };
  return { from: path, to: list, title: 'A page of a list', reason: 'The list is shorter now.', onward: [] };
}

function ofRecords({ state, was, heirOf }: Now): Departure[] {
  const present = new Set(state.records.map(({ id }) => id));
  const successorOf = makeSuccessors(state.records);
  const byDocument = groupByDocument(state.records);
  return was.records
    .filter((record) => hadPage(record) && !present.has(record.id))
    .map((record) => {
      const document = heirOf(record.document);
      const others = document ? (byDocument.get(document.id) ?? []) : [];
      return ofRecord(record, {
        heir: successorOf(record),
        placeOf: (other) => placeIn(state.documents, other),
        document,
        alike: others.filter((other) => isAlike(record, other)),
      });
    });
}

type Around = Readonly<{
  heir: PublishedRecord | undefined;
  /** Where a record stands now. */
  placeOf: (record: PublishedRecord) => string;
  document: PublishedDocument | undefined;
  alike: readonly PublishedRecord[];
}>;

function placeIn(documents: readonly PublishedDocument[], record: PublishedRecord): string {
  const document = documents.find(({ id }) => id === record.document);
  return hadPage(record) || !document ? pathOf.claim(record) : placeInSource(placedOf(document), record.id);
}

const placedOf = (document: PublishedDocument) => ({ document, hasSource: document.source !== 'briefing' });

function ofRecord(record: PublishedRecord, { heir, placeOf, document, alike }: Around): Departure {
  const missing = 'The document no longer says it in these words: its text, a correction or a rule of reading changed.';
  return {
    from: pathOf.claim(record),
    ...(heir ? { to: placeOf(heir) } : {}),
    title: nameOf(record),
    reason: heir ? MOVED : document ? missing : TAKEN_OUT,
    onward: [
      ...alike.map((other) => ({ path: placeOf(other), title: `Now: ${nameOf(other)}` })),
      ...(document ? [{ path: pathOf.briefing(document), title: document.title }] : []),
    ],
  };
}
