import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../src/pipeline/briefing/index.ts';
import { correctNames } from '../../../src/pipeline/corrections/index.ts';
import type { Briefing } from '../../../src/site/siteRecords.ts';
import {
  findVariants,
  hasPage,
  indexNames,
  keyOfName,
  lineOfName,
  listNames,
  statementsOf,
} from '../../../src/view/evidence/names.ts';
import { documentOf } from '../../builders.ts';

const POLICY = { quote: 'excerpt' as const, share: 0.3, words: 400, run: 60 };
const briefingOf = (id: string, text: string): Briefing => {
  const document = documentOf(text, {}, id);
  return { document, digest: writeDigest(document, [], POLICY) };
};

const briefings = [
  briefingOf(
    'a',
    'Anna Lindqvist, head of the Harbor Authority, said 40 boats sank near Sweden. Viktor Palm was there too. Lindqvist said it rained.',
  ),
  briefingOf(
    'b',
    'Anna Lindqvist was told of it. Victor Palm said 12 boats were missing, and left for Sweden at once.',
  ),
];
const names = listNames(briefings);
const called = (name: string) => names.find((named) => named.name === name);

describe('listNames(briefings)', () => {
  test('joins a name over documents, with what it says and under which forms', () => {
    const anna = called('Anna Lindqvist');
    expect(anna).toMatchObject({
      slug: 'anna-lindqvist',
      kind: 'person',
      claims: 2,
      figures: 1,
      aliases: ['Lindqvist'],
    });
    expect(anna?.appearances.map(({ briefing }) => briefing.document.id)).toEqual(['a', 'b']);
    expect(anna && lineOfName(anna)).toBe('Named in 2 documents · 2 claims · 1 figure');
  });

  test('puts people first, those of most documents before the others', () => {
    expect(names[0]?.name).toBe('Anna Lindqvist');
    expect(names.map(({ kind }) => kind)).toEqual(names.map(({ kind }) => kind).sort((a, b) => ORDER[a] - ORDER[b]));
  });

  test('gives each its own address', () => {
    expect(new Set(names.map(({ slug }) => slug)).size).toBe(names.length);
  });

  test('joins initials and the surname that has one bearer', () => {
    const [vera, ...others] = listNames([
      briefingOf('a', 'Vera K. Solvay said it rained.'),
      briefingOf('b', 'Vera Solvay said it snowed.'),
      briefingOf('c', 'Mayor Solvay said it was dry.'),
    ]);
    expect([vera?.name, vera?.appearances.length, others]).toEqual(['Vera K. Solvay', 3, []]);
  });

  test('keeps a surname of two bearers apart from both', () => {
    const found = listNames([
      briefingOf('a', 'Vera Solvay said it rained.'),
      briefingOf('b', 'Adam Solvay said it snowed.'),
      briefingOf('c', 'Mayor Solvay said it was dry.'),
    ]);
    expect(found.map(({ name }) => name).sort()).toEqual(['Adam Solvay', 'Solvay', 'Vera Solvay']);
  });

  test('keeps two spellings apart', () => {
    expect([called('Viktor Palm')?.appearances.length, called('Victor Palm')?.appearances.length]).toEqual([1, 1]);
  });
});

const ORDER = { person: 0, organisation: 1, place: 2 };

describe('hasPage(named)', () => {
  test.each([
    ['Anna Lindqvist', true],
    ['Victor Palm', true],
    ['Viktor Palm', false],
    ['Sweden', false],
  ])('%s: %s', (name, has) => {
    const named = called(name);
    expect(named && hasPage(named)).toBe(has);
  });
});

describe('findVariants(names)', () => {
  test('names who may be the same person, both ways', () => {
    const variants = findVariants(names);
    const of = (name: string) => [...variants].find(([named]) => named.name === name)?.[1].map((other) => other.name);
    expect([of('Viktor Palm'), of('Victor Palm'), of('Anna Lindqvist')]).toEqual([
      ['Victor Palm'],
      ['Viktor Palm'],
      [],
    ]);
  });
});

describe('names that the editor holds apart', () => {
  const apartIn = (texts: readonly string[], not: string[]) =>
    listNames(
      texts.map((text, index) => {
        const { document } = briefingOf(`d${index}`, text);
        const named = correctNames(document, [{ not }]).document;
        return { document: named, digest: writeDigest(named, [], POLICY) };
      }),
    );
  const peopleIn = (named: ReturnType<typeof listNames>): string[] =>
    named.filter(({ kind }) => kind === 'person').map(({ name }) => name);

  test('are not said to be perhaps the same', () => {
    const held = apartIn(
      ['Viktor Palm said it rained.', 'Victor Palm said 12 boats were missing.'],
      ['Viktor Palm', 'Victor Palm'],
    );
    expect([...findVariants(held).values()].flat()).toEqual([]);
  });

  test('have a page each, though an initial is all that tells them apart', () => {
    const texts = ['Vera K. Solvay said it rained.', 'Vera Solvay said 12 boats were missing.'];
    expect(peopleIn(apartIn(texts, ['Ana Brand', 'Anna Brandt']))).toHaveLength(1);
    expect(peopleIn(apartIn(texts, ['Vera K. Solvay', 'Vera Solvay'])).sort()).toEqual([
      'Vera K. Solvay',
      'Vera Solvay',
    ]);
  });
});

describe('indexNames(names)', () => {
  test('finds the name behind a record of a document', () => {
    const [name] = briefings[1]?.document.names ?? [];
    expect(indexNames(names).get(keyOfName('b', name?.id ?? ''))?.name).toBe('Anna Lindqvist');
    expect(indexNames(names).get(keyOfName('b', 'none'))).toBeUndefined();
  });
});

describe('statementsOf(briefing, claims)', () => {
  const [appearance] = called('Anna Lindqvist')?.appearances ?? [];
  const { briefing, claims = [] } = appearance ?? {};

  test('shows a sentence once with all that it has somebody say', () => {
    const full = briefing && { ...briefing, digest: { ...briefing.digest, printed: [{ start: 0, end: 500 }] } };
    const twice = claims.flatMap((claim) => [claim, claim]);
    expect(full && statementsOf(full, twice).shown.map((each) => each.claims.length)).toEqual([2, 2]);
  });

  test('only counts what may not be printed', () => {
    const none = briefing && { ...briefing, digest: { ...briefing.digest, printed: [] } };
    expect(none && statementsOf(none, claims)).toEqual({ shown: [], hidden: claims });
  });
});
