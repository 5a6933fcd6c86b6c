import { readdirSync, readFileSync } from 'node:fs';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { findCopies, findStories, markCopies, relate } from '../../../src/pipeline/stories/index.ts';
import type { Comparison, Document, Span } from '../../../src/records/index.ts';
import { documentOf, PUBLISHED } from '../../builders.ts';

const FOLDER = new URL('../../fixtures/stories/', import.meta.url);
const PUBLISHERS: Readonly<Record<string, string>> = { a: 'Courier', b: 'Herald', c: 'Tribune', d: 'Post' };

/** The rows of a comparison with the words that they rest on. */
export type ReadComparison = Readonly<{
  figures: { relation: string; left: string[]; right: string[]; origin: string; explanation: string }[];
  lookAlikes: { left: string; right: string; reason: string }[];
  statements: { left: string; right: string }[];
  quotes: { left: string; right: string; relation: string }[];
  events: { left: string; right: string; relation: string }[];
  names: { left: string; right: string; relation: string }[];
}>;

/** What a careful reader finds in the documents of a case; what is left out is not looked at. */
export type Expected = Readonly<{
  about: string;
  published?: Readonly<Record<string, string>>;
  stories?: readonly (readonly string[])[];
  copies?: Readonly<Record<string, string>>;
  comparisons?: Readonly<Record<string, Partial<ReadComparison>>>;
  quantities?: readonly { label: string; verdict: string; values: readonly string[] }[];
}>;

export const storyCases = (): string[] => readdirSync(FOLDER).sort();

export const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(new URL(`${slug}/expected.json`, FOLDER), 'utf8'));

/** The documents of a case, published by the papers of the table above. */
function documentsOf(slug: string, { published = {} }: Expected): Document[] {
  const files = readdirSync(new URL(`${slug}/`, FOLDER)).filter((file) => file.endsWith('.txt'));
  const documents = files.sort().map((file) => {
    const id = file.slice(0, -'.txt'.length);
    const text = readFileSync(new URL(`${slug}/${file}`, FOLDER), 'utf8');
    return documentOf(text, { publisher: PUBLISHERS[id] ?? id, published: published[id] ?? PUBLISHED }, id);
  });
  return markCopies(documents);
}

/** What the pipeline finds, in the form and with the parts of what is expected. */
export function foundIn(slug: string): Expected {
  const expected = expectedOf(slug);
  const documents = documentsOf(slug, expected);
  const pairs = relate(documents);
  const all: Expected = {
    about: expected.about,
    stories: findStories(documents, pairs).map((story) => [...story.documents].sort()),
    copies: Object.fromEntries(findCopies(documents).map(({ copy, original }) => [copy, original])),
    comparisons: Object.fromEntries(
      Object.entries(expected.comparisons ?? {}).map(([id, rows]) => {
        const [left = '', right = ''] = id.split('--');
        const read = readComparison(byId(documents, left), byId(documents, right));
        return [id, Object.fromEntries(Object.entries(read).filter(([kind]) => kind in rows))];
      }),
    ),
    quantities: findQuantities(documents[0]?.id ?? '', documents.map(readDocument))
      .quantities.filter(({ verdict }) => verdict !== 'single')
      .map(({ label, verdict, members }) => ({
        label,
        verdict,
        values: members.map(
          ({ document, figure }) => `${document}: ${wordsOfFigure(byId(documents, document), figure)}`,
        ),
      })),
  };
  const asked = Object.entries({ ...all, published: expected.published }).filter(([part]) => part in expected);
  return Object.fromEntries(asked) as Expected;
}

function wordsOfFigure({ text, figures }: Document, id: string): string {
  const figure = figures.find((each) => each.id === id);
  return figure ? text.slice(figure.start, figure.end) : '';
}

function byId(documents: readonly Document[], id: string): Document {
  const document = documents.find((each) => each.id === id);
  if (!document) throw new Error(`There is no document "${id}" in this case`);
  return document;
}

function readComparison(left: Document, right: Document): ReadComparison {
  const comparison = compare(left, right);
  const words = (document: Document, span: Span | undefined): string =>
    span ? document.text.slice(span.start, span.end) : '';
  const find = (document: Document, kind: 'figures' | 'quotes' | 'events', id: string): string =>
    words(
      document,
      document[kind].find((each) => each.id === id),
    );
  const nameOf = (document: Document, id: string): string => document.names.find((each) => each.id === id)?.name ?? '';
  const sides = <T extends Comparison['quotes'][number] | Comparison['events'][number]>(
    rows: readonly T[],
    kind: 'quotes' | 'events',
  ) =>
    rows.map((row) => ({
      left: find(left, kind, row.left),
      right: find(right, kind, row.right),
      relation: row.relation,
    }));
  return {
    figures: comparison.figures.map((row) => ({
      relation: row.relation,
      left: row.left.map((id) => find(left, 'figures', id)),
      right: row.right.map((id) => find(right, 'figures', id)),
      origin: row.origin,
      explanation: row.explanation,
    })),
    lookAlikes: comparison.lookAlikes.map((row) => ({
      left: find(left, 'figures', row.left),
      right: find(right, 'figures', row.right),
      reason: row.reason,
    })),
    statements: comparison.statements.map((row) => ({
      left: row.left.map((span) => words(left, span)).join(' '),
      right: row.right.map((span) => words(right, span)).join(' '),
    })),
    quotes: sides(comparison.quotes, 'quotes'),
    events: sides(comparison.events, 'events'),
    names: comparison.names.map((row) => ({
      left: nameOf(left, row.left),
      right: nameOf(right, row.right),
      relation: row.relation,
    })),
  };
}
