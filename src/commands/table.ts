import type { Document, Span } from '../records/index.ts';

const MAX_WORDS = 90;

/** All evidence of a document in lines to read: the id that corrections and commentaries name, what was read, its words. */
export function tableOf(document: Document): string {
  const { text } = document;
  const wordsAt = (spans: readonly Span[]): string => {
    const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
    return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words;
  };
  const sayers = new Map(document.claims.map(({ id, source }) => [id, source?.name || 'nobody']));
  const rows = [
    ...document.claims.map(({ id, source, certainty, content }) => [
      'claim',
      id,
      `${source?.name || 'nobody'}: ${certainty}`,
      wordsAt(content),
    ]),
    ...document.figures.map((figure) => [
      'figure',
      figure.id,
      [
        figure.what || 'nothing counted',
        figure.role,
        figure.asOf,
        figure.claim && sayers.get(figure.claim),
        figure.certainty,
      ]
        .filter(Boolean)
        .join(', '),
      wordsAt([figure]),
    ]),
    ...document.quotes.map((quote) => ['quotation', quote.id, quote.speaker?.name ?? 'nobody', wordsAt([quote])]),
    ...document.events.map((event) => ['event', event.id, event.when, wordsAt([event])]),
    ...document.names.map(({ id, name, kind, aliases }) => ['name', id, kind, [name, ...aliases].join(', ')]),
  ];
  const widths = [0, 1, 2].map((column) => Math.min(40, Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${document.file}: ${document.title}`, `document ${document.id}`, ...lines, '']
    .map((line) => `${line}\n`)
    .join('');
}
