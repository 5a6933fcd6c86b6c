import type { Document, RelatedPair, Story, StoryEdit } from '../../records/index.ts';
import { titleOf } from './titles.ts';

/**
 * Every document in one story: those that pairs connect, and each of the others alone. In order of first documents.
 * What the editor says of a story that holds a document which it names gives its title and address.
 */
export function findStories(
  documents: readonly Document[],
  pairs: readonly RelatedPair[],
  edits: readonly StoryEdit[] = [],
): Story[] {
  const groupOf = new Map(documents.map((document) => [document.id, [document]]));
  const closeness = new Map<string, number>();
  for (const { a, b, score } of pairs) {
    for (const id of [a, b]) closeness.set(id, (closeness.get(id) ?? 0) + score);
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (!left || !right || left === right) continue;
    const joined = [...left, ...right];
    for (const document of joined) groupOf.set(document.id, joined);
  }
  const groups = [...new Set(documents.map((document) => groupOf.get(document.id) ?? [document]))];
  const slugs = new Set(edits.map(({ slug }) => slug));
  const read = groups.map((group) => {
    const edit = edits.find((each) => group.some(({ id }) => each.documents.includes(id)));
    const { story, centre } = readStory(group, closeness);
    const slug = slugs.has(story.slug) ? `${story.slug}-2` : story.slug;
    const edited = edit && { slug: edit.slug, title: edit.title ?? story.title, edited: true };
    return { centre, story: { ...story, slug, ...edited } };
  });
  const named = Map.groupBy(read, ({ story }) => story.title);
  // Two stories of the same names are told apart by their centres.
  return read.map(({ story, centre }) => {
    const isOwn = 'edited' in story || named.get(story.title)?.length === 1;
    return isOwn ? story : { ...story, title: centre.title };
  });
}

/** The names and the thing that its documents share are its title; the document closest to all others lends its address. */
function readStory(group: readonly Document[], closeness: ReadonlyMap<string, number>) {
  const closenessOf = (id: string): number => closeness.get(id) ?? 0;
  const inOrder = group.toSorted(
    (a, b) => compareText(a.published ?? '9999', b.published ?? '9999') || compareText(a.id, b.id),
  );
  const centre = inOrder.reduce((best, document) =>
    closenessOf(document.id) > closenessOf(best.id) ? document : best,
  );
  const story: Story = {
    id: inOrder[0]?.id ?? '',
    slug: centre.slug,
    title: titleOf(group, centre),
    documents: inOrder.map((document) => document.id),
  };
  return { story, centre };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
