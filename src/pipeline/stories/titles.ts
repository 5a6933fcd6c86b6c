import { isDemonym } from '../../language/en/names/words.ts';
import { STOP_WORDS } from '../../language/en/words/stopWords.ts';
import { PLURAL_ENDING, THING, VAGUE_THINGS } from '../../language/en/words/storyWords.ts';
import type { Document, Name } from '../../records/index.ts';

const MOST_NAMES = 2;
const LEAST_NOUN = 4;
/** A name of more words is a sentence, or a list. */
const LONGEST_NAME = 4;

/**
 * A story's title of its own: the names that most of its documents share, those first that stand in their titles, and the
 * thing that most of the titles or first paragraphs speak of: "Lowmere, Ana Ruiz: dam"; the names alone where they agree on
 * no thing. The title of `centre` where they share no name.
 */
export function titleOf(documents: readonly Document[], centre: Pick<Document, 'title'>): string {
  if (documents.length < 2) return centre.title;
  const names = sharedNames(documents);
  const noun = sharedNoun(documents, names);
  if (names.length === 0) return centre.title;
  return noun ? `${names.join(', ')}: ${noun}` : names.join(', ');
}

/** A form of a name, and the documents that have it. */
type Shared = Readonly<{ name: string; titles: number; documents: number; mentions: number; kind: Name['kind'] }>;

const KIND_ORDER: readonly Name['kind'][] = ['place', 'person', 'organisation'];

/** The names that at least half of the documents have, in whatever form, those of most titles first; none within another. */
function sharedNames(documents: readonly Document[]): string[] {
  const shared = formsOf(documents).filter((each) => each.documents > 1 && each.documents >= documents.length / 2);
  const ranked = shared.toSorted(
    (a, b) =>
      b.titles - a.titles ||
      b.documents - a.documents ||
      b.mentions - a.mentions ||
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
      (a.name < b.name ? -1 : 1),
  );
  const chosen: string[] = [];
  for (const each of ranked) {
    if (chosen.length === MOST_NAMES) break;
    if (!chosen.some((other) => isPartOf(each.name, other))) chosen.push(fullestOf(each, documents));
  }
  return chosen;
}

/** Every form of every name: "Ana Ruiz", "Ruiz", each with the documents that call somebody so. */
function formsOf(documents: readonly Document[]): Shared[] {
  const all = documents.flatMap(({ title, names }) =>
    names.flatMap(({ name, aliases, kind, mentions }) =>
      [...new Set([name, ...aliases, ...shortOf({ name, kind }, title)])]
        .filter(
          (form) => form.split(' ').length <= LONGEST_NAME && !form.includes('.') && !isDemonym(form.toLowerCase()),
        )
        .map((form) => ({ form, kind, mentions: mentions.length, isInTitle: isInTitle({ name: form, kind }, title) })),
    ),
  );
  return [...Map.groupBy(all, ({ form, kind }) => `${kind} ${form.toLowerCase()}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const mentions = same.reduce((sum, each) => sum + each.mentions, 0);
    const titles = same.filter((each) => each.isInTitle).length;
    return [{ name: first.form, kind: first.kind, titles, documents: same.length, mentions }];
  });
}

/** The first word of a body's name where a title has it alone: "Halden Mutual Inc.", "Halden pays for the dam" → "Halden". */
function shortOf({ name, kind }: Pick<Name, 'name' | 'kind'>, title: string): string[] {
  const [first = '', second] = name.split(' ');
  const inTitle = title.split(/[^\p{L}\p{N}]+/u);
  const at = inTitle.indexOf(first);
  const isAlone = at >= 0 && second !== undefined && inTitle[at + 1] !== second;
  const isOwn = first.length >= LEAST_NOUN && !isDemonym(first.toLowerCase());
  return kind === 'organisation' && isOwn && isAlone ? [first] : [];
}

/** What most documents call in full the person who has this form: "Ruiz" → "Ana Ruiz". What is no person stays as it is. */
function fullestOf({ name, kind }: Shared, documents: readonly Document[]): string {
  if (kind !== 'person') return name;
  const bearers = documents.flatMap(({ names }) =>
    names.filter((each) => each.kind === kind && [each.name, ...each.aliases].includes(name)).map((each) => each.name),
  );
  const counts = Map.groupBy(
    bearers.filter((each) => each.split(' ').length <= LONGEST_NAME),
    (each) => each,
  );
  const [most] = [...counts].toSorted(([a, all], [b, others]) => others.length - all.length || b.length - a.length);
  return most?.[0] ?? name;
}

const isPartOf = (name: string, other: string): boolean => {
  const parts = new Set(wordsOf(other).filter((word) => word.length > 2));
  return wordsOf(name).some((word) => parts.has(word));
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether a title has the name: of a person the last part of it is enough. */
function isInTitle({ name, kind }: Pick<Name, 'name' | 'kind'>, title: string): boolean {
  const [inTitle, parts] = [wordsOf(title), wordsOf(name)];
  const telling = kind === 'person' ? parts.slice(-1) : parts;
  return telling.length > 0 && telling.every((part) => inTitle.includes(part));
}

/** Where a thing is spoken of: documents, and those of them that name it in the title or in the first paragraph. */
type Spoken = Readonly<{ documents: Set<string>; titles: Set<string>; leads: Set<string> }> & { times: number };

/** The thing that most titles or first paragraphs name, beside the names; undefined where they agree on none. */
function sharedNoun(documents: readonly Document[], names: readonly string[]): string | undefined {
  const inNames = new Set(names.flatMap(wordsOf));
  const things = new Map<string, Spoken>();
  for (const { id, text, title, blocks } of documents) {
    const [lead = '', ...rest] = blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ start, end }) => text.slice(start, end));
    const [titleStems, leadStems] = [title, lead].map((words) => new Set(wordsOf(words).map(stemOf)));
    for (const [, word = ''] of [lead, ...rest].join('\n').matchAll(THING)) {
      if (word.length < LEAST_NOUN || STOP_WORDS.has(word) || VAGUE_THINGS.has(word) || inNames.has(word)) continue;
      const spoken = things.get(word) ?? { documents: new Set(), titles: new Set(), leads: new Set(), times: 0 };
      spoken.documents.add(id);
      if (titleStems?.has(stemOf(word))) spoken.titles.add(id);
      if (leadStems?.has(stemOf(word))) spoken.leads.add(id);
      spoken.times += 1;
      things.set(word, spoken);
    }
  }
  const most = documents.length / 2;
  const ranked = [...things]
    .filter(([, { documents: all, titles, leads }]) => all.size > 1 && Math.max(titles.size, leads.size) >= most)
    .map(([word, { documents: all, titles, leads, times }]) => ({
      word,
      score: all.size + 3 * titles.size + leads.size + Math.log2(1 + times),
    }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  return ranked[0]?.word;
}

/** Letters that forms of a word share: "endorses" and "endorsement", "tolls" and "toll". */
const STEM_LETTERS = 6;
const stemOf = (word: string): string => word.replace(PLURAL_ENDING, '').slice(0, STEM_LETTERS);
