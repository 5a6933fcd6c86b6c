import { STOP_WORDS } from '../../language/en/words/stopWords.ts';
import type { Document, Name } from '../../records/index.ts';

const MOST_NAMES = 2;
const LEAST_NOUN = 4;
/** A name of more words is a sentence, or a list. */
const LONGEST_NAME = 4;

/**
 * A story's title of its own: the names that most of its documents share, and the thing that they speak of most:
 * "Lowmere, Ana Ruiz: dam". The title of `centre` where they share no name.
 */
export function titleOf(documents: readonly Document[], centre: Pick<Document, 'title'>): string {
  if (documents.length < 2) return centre.title;
  const names = sharedNames(documents);
  const noun = sharedNoun(documents, names);
  if (names.length === 0) return centre.title;
  return noun ? `${names.join(', ')}: ${noun}` : names.join(', ');
}

type Shared = Readonly<{ name: string; documents: number; mentions: number; kind: Name['kind'] }>;

const KIND_ORDER: readonly Name['kind'][] = ['place', 'person', 'organisation'];

/** The names that more than half of the documents have, those of most documents first; none within another. */
function sharedNames(documents: readonly Document[]): string[] {
  const all = documents.flatMap(({ names }) => names).filter(({ name }) => name.split(' ').length <= LONGEST_NAME);
  const shared = [...Map.groupBy(all, ({ name }) => name.toLowerCase()).values()].flatMap((same): Shared[] => {
    const [first] = same;
    if (!first) return [];
    const mentions = same.reduce((sum, each) => sum + each.mentions.length, 0);
    return [{ name: first.name, documents: same.length, mentions, kind: first.kind }];
  });
  const ranked = shared
    .filter((each) => each.documents > 1 && each.documents >= documents.length / 2)
    .sort(
      (a, b) =>
        b.documents - a.documents ||
        b.mentions - a.mentions ||
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        (a.name < b.name ? -1 : 1),
    );
  const chosen: string[] = [];
  for (const { name } of ranked) {
    if (chosen.length === MOST_NAMES) break;
    if (!chosen.some((other) => isPartOf(name, other) || isPartOf(other, name))) chosen.push(name);
  }
  return chosen;
}

const isPartOf = (name: string, other: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some(
      (word) =>
        word.length > 2 &&
        other
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(word),
    );

/** "the dam", "a ferry", "this vote": what stands behind such a word, directly or behind one more, is a thing. */
const NOUN =
  /\b(?:the|an?|this|that|his|her|their|its)\s+(?:[a-z]+\s+)?([a-z]{4,})(?=[\s,.;:]+(?:is|was|were|are|has|had|in|on|of|at|for|and|to|with|from|that|which|who|by|will|would|could)\b|[.,;:])/g;

/** The thing that most documents speak of, most often, beside the names; undefined where no two share one. */
function sharedNoun(documents: readonly Document[], names: readonly string[]): string | undefined {
  const inNames = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)));
  const counts = new Map<string, { documents: Set<string>; times: number; titles: number }>();
  for (const { id, text, title, blocks } of documents) {
    const body = blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));
    const titleWords = new Set(title.toLowerCase().match(/\p{L}+/gu) ?? []);
    for (const [, word = ''] of body.join('\n').matchAll(NOUN)) {
      if (word.length < LEAST_NOUN || STOP_WORDS.has(word) || VAGUE.has(word) || inNames.has(word)) continue;
      const seen = counts.get(word) ?? { documents: new Set<string>(), times: 0, titles: 0 };
      if (!seen.documents.has(id) && titleWords.has(word)) seen.titles += 1;
      seen.documents.add(id);
      seen.times += 1;
      counts.set(word, seen);
    }
  }
  const ranked = [...counts]
    .filter(([, seen]) => seen.documents.size > 1)
    .map(([word, seen]) => ({ word, score: seen.documents.size + 2 * seen.titles + Math.log2(1 + seen.times) }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  return ranked[0]?.word;
}

/** Things that every report speaks of. */
const VAGUE: ReadonlySet<string> = new Set(
  'case country day days end event events fact government group house issue matter month months moment morning news night number office officials part party people person place plan point president question report reporters reports right side situation start state statement story thing things time times today use wake week weeks woman work world'.split(
    ' ',
  ),
);
