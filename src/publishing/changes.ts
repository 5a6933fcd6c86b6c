import type { Change, PublishedDocument, PublishedRecord, PublishedState } from '../records/index.ts';
import { NOBODY } from './state.ts';
import { contentKeyOf, groupByDocument, isAlike, makeSuccessors } from './successors.ts';

/** A document in one state of the site, with its records. */
type Held = Readonly<{ document: PublishedDocument; records: readonly PublishedRecord[] }>;

/** What changed from one state of the site to another: document by document in the order of their ids. */
export function findChanges(before: PublishedState, after: PublishedState): Change[] {
  const [was, is] = [heldIn(before), heldIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    if (old && now) return changesOf(old, now);
    if (now) return [change('document-new', now.document, `New: ${tally(now.records)}`)];
    return old
      ? [
          goneDocument(
            old,
            [...is.values()].filter(({ document }) => !was.has(document.id)),
          ),
        ]
      : [];
  });
}

function heldIn({ documents, records }: PublishedState): Map<string, Held> {
  const groups = groupByDocument(records);
  return new Map(documents.map((document) => [document.id, { document, records: groups.get(document.id) ?? [] }]));
}

const change = (kind: Change['kind'], { id, title }: PublishedDocument, line: string, record?: string): Change => ({
  kind,
  document: id,
  title,
  ...(record === undefined ? {} : { record }),
  line,
});

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function tally(records: readonly PublishedRecord[]): string {
  const figures = records.filter(({ kind }) => kind === 'figure').length;
  return `${counted(figures, 'figure')}, ${counted(records.length - figures, 'claim')}`;
}

/** A document that was taken out, or goes on under another id. */
function goneDocument({ document, records }: Held, fresh: readonly Held[]): Change {
  const heir = fresh.find((other) => contentKeyOf(other.document) === contentKeyOf(document));
  return heir
    ? change('document-changed', document, `Goes on as “${heir.document.title}”, under another file name`)
    : change('document-gone', document, `Taken out, and with it the only source of ${tally(records)}`);
}

function changesOf(old: Held, now: Held): Change[] {
  const isChanged = old.document.sha256 !== now.document.sha256;
  const corrections = correctionsOf(old.document, now.document);
  const before = new Map(old.records.map((record) => [record.id, record]));
  const after = new Map(now.records.map((record) => [record.id, record]));
  const gone = old.records.filter(({ id }) => !after.has(id));
  const fresh = now.records.filter(({ id }) => !before.has(id));
  return [
    ...(isChanged ? [change('document-changed', now.document, 'The document itself was changed')] : []),
    ...corrections,
    ...now.records.flatMap((record) => changesOfRecord(now.document, before.get(record.id) ?? record, record)),
    ...(isChanged || corrections.length > 0 ? replaced(now.document, gone, fresh) : reread(now.document, gone, fresh)),
  ];
}

/** What a change of the editor's is called where its value says nothing to a reader. */
const OF_FIELDS: Readonly<Record<string, (is: string) => string>> = {
  blocks: () => 'which lines belong to the article',
  hidden: (is) => (is === 'not given' ? 'nothing is hidden any more' : `${is} read wrong and hidden`),
};

function correctionsOf(old: PublishedDocument, now: PublishedDocument): Change[] {
  const fields = [...new Set([...Object.keys(old.editor), ...Object.keys(now.editor)])].sort();
  return fields
    .filter((field) => old.editor[field] !== now.editor[field])
    .map((field) => {
      const [was, is] = [old.editor[field] ?? 'not given', now.editor[field] ?? 'not given'];
      const what = OF_FIELDS[field]?.(is) ?? `${field} is ${is}, was ${was}`;
      return change('correction', now, `Correction by the editor: ${what}`);
    });
}

type Records = readonly PublishedRecord[];

/** The same file, read by other rules: told in numbers, because nothing was changed in the document. */
function reread(document: PublishedDocument, gone: Records, fresh: Records): Change[] {
  if (gone.length + fresh.length === 0) return [];
  const line = `Read anew by other rules: ${fresh.length} found that were not, ${gone.length} no longer found`;
  return [change('reread', document, line)];
}

function replaced(document: PublishedDocument, gone: Records, fresh: Records): Change[] {
  const successorOf = makeSuccessors(fresh);
  const heirs = new Map(
    gone.flatMap((record) => {
      const heir = successorOf(record) ?? findLoneAlike(record, gone, fresh);
      return heir ? [[record, heir] as const] : [];
    }),
  );
  const taken = new Set(heirs.values());
  return [
    ...[...heirs].flatMap(([was, is]) => [
      ...(is.kind === 'claim' && was.words !== is.words
        ? [change('value', document, `In other words now: ${nameOf(is)}`, is.id)]
        : []),
      ...changesOfRecord(document, was, is),
    ]),
    ...gone
      .filter((record) => !heirs.has(record))
      .map((record) => change('gone', document, `No longer there: ${nameOf(record)}`)),
    ...fresh
      .filter((record) => !taken.has(record))
      .map((record) => change('new', document, `New: ${nameOf(record)}`, record.id)),
  ];
}

/** The record that took another's place: the only new one where only this one of its kind and sayer is gone. */
function findLoneAlike(record: PublishedRecord, gone: Records, fresh: Records): PublishedRecord | undefined {
  const [heir, ...others] = fresh.filter((other) => isAlike(record, other));
  return others.length === 0 && gone.filter((other) => isAlike(record, other)).length === 1 ? heir : undefined;
}

/** "600 soldiers, South Korea’s spy agency"; "a claim by Sergei Shoigu, stated". */
export const nameOf = (record: PublishedRecord): string =>
  record.title ? `${record.title}, ${record.sayer}` : `a claim by ${record.sayer}, ${record.certainty}`;

/** What changed of one figure or claim. */
function changesOfRecord(document: PublishedDocument, was: PublishedRecord, is: PublishedRecord): Change[] {
  const name = is.title ?? `A claim by ${is.sayer === NOBODY ? was.sayer : is.sayer}`;
  const isCorrection = was.corrected !== is.corrected;
  const tell = (kind: Change['kind'], words: string): Change =>
    isCorrection && kind !== 'standing'
      ? change('correction', document, `Correction by the editor: ${name}: ${words}`, is.id)
      : change(kind, document, `${name}: ${words}`, is.id);
  const hasOtherValue = was.low !== is.low || was.high !== is.high;
  return [
    ...(hasOtherValue ? [tell('value', `${wideningOf(was, is)}, was ${was.title}`)] : []),
    ...(was.sayer === is.sayer ? [] : [tell('sayer', sayerChange(was, is))]),
    ...(was.certainty === is.certainty ? [] : [tell('certainty', `${is.certainty}, was ${was.certainty}`)]),
    ...(isCorrection && was.title !== is.title && !hasOtherValue ? [tell('value', `was ${was.title}`)] : []),
    ...standingChange(was, is).map((words) => tell('standing', words)),
  ];
}

const sayerChange = (was: PublishedRecord, is: PublishedRecord): string =>
  is.sayer === NOBODY ? `has lost its only source, was ${was.sayer}` : `${is.sayer} says so, was ${was.sayer}`;

type Range = Pick<PublishedRecord, 'low' | 'high'>;

/** Whether the range of a figure holds the old one, lies within it, or is another. Open ends are without limit. */
export function wideningOf(was: Range, is: Range): string {
  const [a, b] = [limitsOf(was), limitsOf(is)];
  if (b.low <= a.low && b.high >= a.high) return 'the range is wider';
  if (b.low >= a.low && b.high <= a.high) return 'the range is narrower';
  return 'the value is another';
}

const limitsOf = ({ low, high }: Range): { low: number; high: number } => ({
  low: low ?? Number.NEGATIVE_INFINITY,
  high: high ?? Number.POSITIVE_INFINITY,
});

const STANDING: readonly { relation: string; words: string }[] = [
  { relation: 'conflict', words: 'in dispute with' },
  { relation: 'moved', words: 'moved against' },
  { relation: 'same', words: 'the same as in' },
  { relation: 'reconciled', words: 'adds up with' },
  { relation: 'compatible', words: 'compatible with' },
];

/** "in conflict with 1 other document, was 0"; that nobody else has it any more is said as such. */
function standingChange(was: PublishedRecord, is: PublishedRecord): string[] {
  if (was.stands && !is.stands) return ['no other document has it any more'];
  return STANDING.flatMap(({ relation, words }) => {
    const [before, after] = [was.stands?.[relation] ?? 0, is.stands?.[relation] ?? 0];
    return before === after ? [] : [`${words} ${counted(after, 'other document')}, was ${before}`];
  });
}
