import { describe, expect, test } from 'vitest';
import { findStories, relate } from '../../../src/pipeline/stories/index.ts';
import { storySchema } from '../../../src/records/index.ts';
import { documentOf } from '../../builders.ts';
import { EXTREMES } from '../../fixtures/extremes.ts';

const document = (id: string, text: string, published = '2024-05-15') => documentOf(text, { published }, id);

const BRIDGE = document(
  'bridge',
  'Lowmere Opens Bridge\nThe mayor of Lowmere opened a new bridge over the Arno on Monday. The bridge replaces a ferry that had crossed the Arno since 1904, and 400 guests walked over it.',
);
const BRIDGE_AGAIN = document(
  'bridge2',
  'New Bridge for Lowmere\nIn Lowmere 400 guests walked over the Arno on Monday, when the mayor opened a bridge. Until then a ferry of 1904 had carried people over the Arno.',
  '2024-05-14',
);
const FIRE = document(
  'fire',
  'Bakery Burns in Oslo\nA bakery with twelve ovens burned down in Oslo on Friday. Nobody was hurt, for the bakers had gone home, but the flour store smoked for hours.',
);
const OTHER_BRIDGE = document(
  'other',
  'Tunnel Closed in Karsk\nEngineers closed a railway tunnel near Karsk for repairs. Trains will stop at the border until the walls are dry, the railway company said.',
);

/** Reports of one flood, each with words, figures and people of its own. */
const FLOOD = Object.entries(EXTREMES).flatMap(([file, text]) => {
  const [, title = '', body] = /^---\ntitle: "([^"]*)".*?\n---\n(.*)$/s.exec(text) ?? [];
  return file.startsWith('flood') && body ? [documentOf(body.trim(), { title }, file.replace('.md', ''))] : [];
});

describe('relate(documents)', () => {
  test.each([2, 5, 20, 40])('joins %i reports of one event in a folder that holds nothing else', (count) => {
    const documents = FLOOD.slice(0, count);
    expect(documents).toHaveLength(count);
    expect(findStories(documents, relate(documents)).map((story) => story.documents.length)).toEqual([count]);
  });

  test('pairs documents of one event and leaves others alone', () => {
    const pairs = relate([BRIDGE, FIRE, BRIDGE_AGAIN, OTHER_BRIDGE]);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([['bridge', 'bridge2']]);
    expect(pairs[0]?.score).toBeGreaterThan(0.2);
    expect(pairs[0]?.score).toBeLessThanOrEqual(1);
  });

  test('scores a copy 1', () => {
    expect(relate([FIRE, { ...FIRE, id: 'copy' }])).toEqual([{ a: 'fire', b: 'copy', score: 1 }]);
  });

  test.each([[[]], [[FIRE]], [[FIRE, OTHER_BRIDGE]], [[document('empty', '…'), document('none', '')]]])(
    'has no pair among unrelated documents (%#)',
    (documents) => {
      expect(relate(documents)).toEqual([]);
    },
  );
});

describe('relate(documents, edits)', () => {
  const documents = [BRIDGE, FIRE, BRIDGE_AGAIN];
  const pairsOf = (edit: { documents: string[]; not: string[] }) =>
    relate(documents, [{ slug: 'arno', ...edit }]).map(({ a, b }) => [a, b]);

  test('joins what the editor joins', () => {
    expect(pairsOf({ documents: ['bridge', 'fire'], not: [] })).toEqual([
      ['bridge', 'fire'],
      ['bridge', 'bridge2'],
      ['fire', 'bridge2'],
    ]);
  });

  test('parts what the editor parts', () => {
    expect(pairsOf({ documents: ['bridge'], not: ['bridge2'] })).toEqual([]);
  });
});

describe('findStories(documents, pairs, edits)', () => {
  const documents = [BRIDGE, FIRE, BRIDGE_AGAIN];
  const pairs = relate(documents);

  test('takes title and address from the editor, and says so', () => {
    const edits = [{ slug: 'arno', title: 'A Bridge for Lowmere', documents: ['bridge'], not: [] }];
    expect(findStories(documents, pairs, edits).map(({ slug, title, edited }) => [slug, title, edited])).toEqual([
      ['arno', 'A Bridge for Lowmere', true],
      ['bakery-burns-in-oslo', 'Bakery Burns in Oslo', undefined],
    ]);
  });

  test('gives no two stories one address', () => {
    const edits = [{ slug: 'bakery-burns-in-oslo', documents: ['bridge'], not: [] }];
    expect(findStories(documents, pairs, edits).map(({ slug }) => slug)).toEqual([
      'bakery-burns-in-oslo',
      'bakery-burns-in-oslo-2',
    ]);
  });
});

describe('findStories(documents, pairs)', () => {
  const documents = [BRIDGE, FIRE, BRIDGE_AGAIN];
  const stories = findStories(documents, relate(documents));

  test('puts every document in one story, the earliest first', () => {
    expect(stories.map((story) => [story.id, story.documents])).toEqual([
      ['bridge2', ['bridge2', 'bridge']],
      ['fire', ['fire']],
    ]);
  });

  test('takes title and address from the document closest to all others', () => {
    const pairs = [
      { a: 'bridge', b: 'bridge2', score: 0.5 },
      { a: 'bridge2', b: 'fire', score: 0.3 },
    ];
    const [story, ...others] = findStories(documents, pairs);
    expect(others).toEqual([]);
    expect([story?.title, story?.slug]).toEqual(['New Bridge for Lowmere', 'new-bridge-for-lowmere']);
  });

  test('puts two short reports of one march into one story, where there are no others', () => {
    const [police, organisers] = [
      documentOf(
        'The march through Tolna\n\nSome 34,000 people marched through Tolna on Saturday against the dam, the police said. Twelve marchers were hurt when a barrier fell.\n\n“We saw nothing like it,” said Tom Ruiz, who runs the ferry.',
        {},
        'police',
      ),
      documentOf(
        'Tolna marches\n\nOrganisers said 90,000 people marched through Tolna on Saturday against the dam. They brought 118 tents, Ana Brandt said.',
        {},
        'organisers',
      ),
    ];
    expect(relate([police, organisers].flatMap((each) => each ?? []))).toHaveLength(1);
  });

  test('calls no two stories alike', () => {
    const of = (id: string, title: string) =>
      documentOf(
        `${title}\n\nThe town of Lowmere met on Monday.\n\nIt met again in the town of Lowmere.`,
        { title },
        id,
      );
    const four = [of('a', 'Early'), of('b', 'Early again'), of('c', 'Late'), of('d', 'Late again')];
    const pairs = [
      { a: 'a', b: 'b', score: 0.9 },
      { a: 'c', b: 'd', score: 0.9 },
    ];
    expect(findStories(four, pairs).map(({ title }) => title)).toEqual(['Early', 'Late']);
    expect(findStories(four.slice(0, 2), pairs.slice(0, 1)).map(({ title }) => title)).toEqual(['Lowmere']);
  });

  test('gives records of its schema', () => {
    expect(stories.map((story) => storySchema.parse(story))).toEqual(stories);
  });

  test('ignores pairs with documents that are not there', () => {
    expect(findStories([FIRE], [{ a: 'fire', b: 'gone', score: 1 }]).map(({ documents: ids }) => ids)).toEqual([
      ['fire'],
    ]);
  });
});
