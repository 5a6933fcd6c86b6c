import { wordsFor } from '../pipeline/corrections/index.ts';
import { idOf } from '../pipeline/ids.ts';
import {
  type Claim,
  certaintySchema,
  type Document,
  type Event,
  type Figure,
  type Notice,
  type Quantity,
  type Quote,
  type Reviewed,
  type Span,
} from '../records/index.ts';
import { type Doubt, type Field, partsOf } from './doubt.ts';
import type { NamePair } from './namePairs.ts';
import { listQuantityDoubts } from './quantityDoubts.ts';
import { CLAIM_REASONS, EVENT_REASONS, FIGURE_REASONS, QUOTE_REASONS, type Reason } from './reasons.ts';

type Records = Readonly<{
  documents: readonly Document[];
  quantities: readonly Quantity[];
  notices: readonly Notice[];
  /** Names that may be of one bearer. */
  pairs: readonly NamePair[];
}>;

/**
 * What is most likely wrong first. What was corrected, or was looked at and reads as it did, is left out; with `all` it
 * is listed as well, and what nothing speaks against.
 */
export function listDoubts(records: Records, reviewed: readonly Reviewed[], all = false): Doubt[] {
  const done = new Set(
    reviewed.map(({ document, kind = '', words, read = '' }) => [document, kind, words, read].join('\n')),
  );
  const isDone = ({ document, kind, words, read }: Doubt): boolean =>
    done.has([document, kind, words, read].join('\n'));
  return [
    ...records.documents.flatMap((document) => [
      ...doubtsOfDocument(document, records.notices),
      ...doubtsOfRecords(document, all),
    ]),
    ...listQuantityDoubts(records.quantities, records.documents, all),
    ...records.pairs.map((pair) => doubtOfNames(records.documents, pair)),
  ]
    .flatMap((doubt) =>
      isDone(doubt) ? (all ? [{ ...doubt, why: `${SEEN}: ${doubt.why}`, weight: 0 }] : []) : [doubt],
    )
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

const SEEN = 'looked at and left as it is';
const CORRECTED = 'corrected by you';

const CERTAINTIES = certaintySchema.options;

function doubtsOfRecords(document: Document, all: boolean): Doubt[] {
  const speakers = [...new Set(document.names.filter(({ kind }) => kind !== 'place').map(({ name }) => name))];
  const speaker = (value: string): Field => ({ name: 'speaker', label: 'Speaker', value, options: speakers });
  const certainty = (value: string): Field => ({ name: 'certainty', label: 'How sure', value, options: CERTAINTIES });
  const sayerOf = (id: string | undefined): string =>
    document.claims.find((claim) => claim.id === id)?.source?.name ?? '';
  const make = <T extends Claim | Figure | Quote | Event>(
    kind: 'claims' | 'figures' | 'quotes' | 'events',
    records: readonly T[],
    reasons: readonly Reason<T>[],
    fieldsOf: (record: T) => Field[],
  ): Doubt[] =>
    records.flatMap((record) => {
      const isCorrected = 'corrected' in record && record.corrected !== undefined;
      const hit = isCorrected
        ? undefined
        : reasons
            .map(({ weight, find }) => ({ weight, why: find(record, document) }))
            .find(({ why }) => why !== undefined);
      return hit || all
        ? [
            doubtOf(document, kind, record, {
              weight: hit?.weight ?? 0,
              why: hit?.why ?? (isCorrected ? CORRECTED : 'nothing speaks against it'),
              fields: fieldsOf(record),
            }),
          ]
        : [];
    });
  return [
    ...make('claims', document.claims, CLAIM_REASONS, (claim) => [
      speaker(claim.source?.name ?? ''),
      certainty(claim.certainty),
    ]),
    ...make('figures', document.figures, FIGURE_REASONS, (figure) => [
      { name: 'what', label: 'What is counted', value: figure.what },
      { name: 'value', label: 'Value', value: document.text.slice(figure.start, figure.end).replace(/\s+/g, ' ') },
      { name: 'unit', label: 'Unit', value: figure.unit ?? '' },
      { name: 'role', label: 'Role', value: figure.role ?? '' },
      { name: 'asOf', label: 'As of', value: figure.asOf ?? '' },
      speaker(sayerOf(figure.claim)),
      certainty(figure.certainty),
    ]),
    ...make('quotes', document.quotes, QUOTE_REASONS, (quote) => [speaker(quote.speaker?.name ?? '')]),
    ...make('events', document.events, EVENT_REASONS, (event) => [{ name: 'when', label: 'When', value: event.when }]),
  ];
}

type Told = Readonly<{ weight: number; why: string; fields: readonly Field[] }>;

function doubtOf(
  document: Document,
  kind: 'claims' | 'figures' | 'quotes' | 'events',
  record: Claim | Figure | Quote | Event,
  { weight, why, fields }: Told,
): Doubt {
  const spans: readonly Span[] = 'content' in record ? record.content : [record];
  const place = spans[0] ?? { start: 0, end: 0 };
  const sentence = document.sentences.find(({ start, end }) => start <= place.start && place.start < end) ?? place;
  const paragraph =
    document.blocks.find(({ start, end }) => start <= sentence.start && sentence.start < end) ?? sentence;
  const source = 'source' in record ? record.source : 'speaker' in record ? record.speaker : undefined;
  const marks = [
    ...spans.map((span) => ({ ...span, mark: 'record' as const })),
    ...(source ? [{ start: source.start, end: source.end, mark: 'speaker' as const }] : []),
  ];
  const read = fields.map(({ name, value }) => `${name}: ${value}`).join('; ');
  return {
    key: idOf(document.id, kind, record.id, read),
    kind,
    document: document.id,
    file: document.file,
    record: record.id,
    why,
    weight,
    words: wordsFor(document, kind, record),
    read,
    parts: partsOf(document.text, paragraph, sentence, marks),
    fields,
    rule: 'rule' in record && typeof record.rule === 'string' ? record.rule : '',
  };
}

const METADATA: readonly { name: 'publisher' | 'published' | 'title'; label: string; weight: number; why: string }[] = [
  {
    name: 'published',
    label: 'Published',
    weight: 78,
    why: 'it is not known when it was published, so that days such as “on Tuesday” have no date',
  },
  { name: 'publisher', label: 'Publisher', weight: 65, why: 'it is not known who published it' },
];

function doubtsOfDocument(document: Document, notices: readonly Notice[]): Doubt[] {
  const unknown = METADATA.filter(({ name }) => document[name] === undefined);
  const own = notices.filter(({ file, kind }) => file === document.file && kind === 'notice');
  const reasons = [
    ...unknown.map(({ weight, why }) => ({ weight, why })),
    ...own.map(({ reason }) => ({ weight: 42, why: `read with a notice: ${reason}` })),
  ];
  const [first, ...more] = reasons;
  if (!first) return [];
  const fields: Field[] = (['title', 'publisher', 'published'] as const).map((name) => ({
    name,
    label: { title: 'Title', publisher: 'Publisher', published: 'Published' }[name],
    value: document[name] ?? '',
  }));
  const head = document.blocks.slice(0, 3);
  const read = [first, ...more].map(({ why }) => why).join('; ');
  return [
    {
      key: idOf(document.id, 'document', read),
      kind: 'document',
      document: document.id,
      file: document.file,
      record: document.id,
      why: read,
      weight: first.weight,
      words: document.title,
      read,
      parts: head.map(({ start, end }) => ({
        text: `${document.text.slice(start, Math.min(end, start + 300)).replace(/\s+/g, ' ')} `,
      })),
      fields,
      rule: '',
    },
  ];
}

function doubtOfNames(documents: readonly Document[], { names: [a, b], why, weight }: NamePair): Doubt {
  const holds = ({ names }: Document): boolean => names.some(({ name }) => name === a || name === b);
  const document = documents.find(holds);
  return {
    key: idOf('names', a, b),
    kind: 'names',
    document: document?.id ?? '',
    file: 'names.yaml',
    record: `${a}\n${b}`,
    why,
    weight,
    words: `${a}; ${b}`,
    read: '',
    parts: [{ text: a, mark: 'record' }, { text: ' and ' }, { text: b, mark: 'record' }],
    fields: [{ name: 'name', label: 'The name to show', value: a.length >= b.length ? a : b, options: [a, b] }],
    rule: '',
  };
}
