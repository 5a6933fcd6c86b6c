import type { Change, PublishedDocument, PublishedRecord, PublishedState } from '../records/index.ts';
import { wording } from '../wording/index.ts';
import { isOfRecord } from './corrections.ts';
import { NOBODY } from './state.ts';
import { contentKeyOf, groupByDocument, isAlike, makeSuccessors } from './successors.ts';

const words = wording.changes;

/** A document in one state of the site, with its records. */
type Held = Readonly<{ document: PublishedDocument; records: readonly PublishedRecord[] }>;

/** What changed from one state of the site to another: document by document in the order of their ids. */
export function findChanges(before: PublishedState, after: PublishedState): Change[] {
  const [was, is] = [heldIn(before), heldIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    if (old && now) return withoutRepeats(changesOf(old, now));
    if (now) return [change('document-new', now.document, words.new(tally(now.records)))];
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

/** One correction can change many records alike; it is told once. */
const withoutRepeats = (changes: readonly Change[]): Change[] =>
  [...new Map(changes.toReversed().map((each) => [`${each.kind} ${each.line}`, each])).values()].reverse();

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

function tally(records: readonly PublishedRecord[]): string {
  const figures = records.filter(({ kind }) => kind === 'figure').length;
  return words.tally(figures, records.length - figures);
}

/** A document that was taken out, or goes on under another id. */
function goneDocument({ document, records }: Held, fresh: readonly Held[]): Change {
  const heir = fresh.find((other) => contentKeyOf(other.document) === contentKeyOf(document));
  return heir
    ? change('document-changed', document, words.goesOn(heir.document.title))
    : change('document-gone', document, words.takenOut(tally(records)));
}

function changesOf(old: Held, now: Held): Change[] {
  const isChanged = old.document.sha256 !== now.document.sha256;
  const corrections = correctionsOf(old.document, now.document);
  const before = new Map(old.records.map((record) => [record.id, record]));
  const after = new Map(now.records.map((record) => [record.id, record]));
  const gone = old.records.filter(({ id }) => !after.has(id));
  const fresh = now.records.filter(({ id }) => !before.has(id));
  return [
    ...(isChanged ? [change('document-changed', now.document, words.documentChanged)] : []),
    ...corrections,
    ...now.records.flatMap((record) => changesOfRecord(now.document, before.get(record.id) ?? record, record)),
    ...(isChanged || corrections.length > 0 ? replaced(now.document, gone, fresh) : reread(now.document, gone, fresh)),
  ];
}

function correctionsOf(old: PublishedDocument, now: PublishedDocument): Change[] {
  const fields = [...new Set([...Object.keys(old.editor), ...Object.keys(now.editor)])].sort();
  return fields
    .filter((field) => old.editor[field] !== now.editor[field])
    .map((field) => {
      const line = words.correction.byEditor(correctionLine(field, old.editor[field], now.editor[field]));
      return change('correction', now, line);
    });
}

/** What a change of the editor's is called; some values say nothing to a reader. */
function correctionLine(field: string, was: string | undefined, is: string | undefined): string {
  const { correction } = words;
  if (field === 'blocks') return correction.blocks;
  if (field === 'hidden') return is === undefined ? correction.nothingHidden : correction.hidden(is);
  if (isOfRecord(field)) return is ?? correction.takenBack(was ?? '');
  return correction.field(field, is ?? correction.notGiven, was ?? correction.notGiven);
}

type Records = readonly PublishedRecord[];

/** The same file, read by other rules: told in numbers, because nothing was changed in the document. */
function reread(document: PublishedDocument, gone: Records, fresh: Records): Change[] {
  if (gone.length + fresh.length === 0) return [];
  return [change('reread', document, words.reread(fresh.length, gone.length))];
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
        ? [change('value', document, words.otherWords(nameOf(is)), is.id)]
        : []),
      ...changesOfRecord(document, was, is),
    ]),
    ...gone
      .filter((record) => !heirs.has(record))
      .map((record) => change('gone', document, words.gone(nameOf(record)))),
    ...fresh
      .filter((record) => !taken.has(record))
      .map((record) => change('new', document, words.new(nameOf(record)), record.id)),
  ];
}

/** The record that took another's place: the only new one where only this one of its kind and sayer is gone. */
function findLoneAlike(record: PublishedRecord, gone: Records, fresh: Records): PublishedRecord | undefined {
  const [heir, ...others] = fresh.filter((other) => isAlike(record, other));
  return others.length === 0 && gone.filter((other) => isAlike(record, other)).length === 1 ? heir : undefined;
}

/** "600 soldiers, South Korea’s spy agency"; "a claim by Sergei Shoigu, stated". */
export const nameOf = (record: PublishedRecord): string =>
  record.title ? `${record.title}, ${record.sayer}` : words.aClaim(record.sayer, record.certainty);

/** What changed of one figure or claim. */
function changesOfRecord(document: PublishedDocument, was: PublishedRecord, is: PublishedRecord): Change[] {
  const name = is.title ?? words.claim(is.sayer === NOBODY ? was.sayer : is.sayer);
  const isCorrection = was.corrected !== is.corrected;
  const tell = (kind: Change['kind'], what: string): Change =>
    isCorrection && kind !== 'standing'
      ? change('correction', document, words.correction.byEditor(words.ofRecord(name, what)), is.id)
      : change(kind, document, words.ofRecord(name, what), is.id);
  const hasOtherValue = was.low !== is.low || was.high !== is.high;
  const told = [
    ...(hasOtherValue ? [tell('value', words.now(wideningOf(was, is), was.title))] : []),
    ...(was.sayer === is.sayer ? [] : [tell('sayer', sayerChange(was, is))]),
    ...(was.certainty === is.certainty ? [] : [tell('certainty', words.now(is.certainty, was.certainty))]),
    ...(isCorrection && was.title !== is.title && !hasOtherValue ? [tell('value', words.was(was.title))] : []),
  ];
  // What is put right without a field of the ledger: a role, a unit, the day for which it holds.
  const rest = is.corrected ?? words.correction.takenBack(was.corrected ?? '');
  return [
    ...(isCorrection && told.length === 0 ? [tell('correction', rest)] : told),
    ...standingChange(was, is).map((standing) => tell('standing', standing)),
  ];
}

const sayerChange = (was: PublishedRecord, is: PublishedRecord): string =>
  words.now(is.sayer === NOBODY ? words.lostSource : words.saysSo(is.sayer), was.sayer);

type Range = Pick<PublishedRecord, 'low' | 'high'>;

/** Whether the range of a figure holds the old one, lies within it, or is another. Open ends are without limit. */
export function wideningOf(was: Range, is: Range): string {
  const [a, b] = [limitsOf(was), limitsOf(is)];
  if (b.low <= a.low && b.high >= a.high) return words.wider;
  if (b.low >= a.low && b.high <= a.high) return words.narrower;
  return words.another;
}

const limitsOf = ({ low, high }: Range): { low: number; high: number } => ({
  low: low ?? Number.NEGATIVE_INFINITY,
  high: high ?? Number.POSITIVE_INFINITY,
});

/** "in conflict with 1 other document, was 0"; that nobody else has it any more is said as such. */
function standingChange(was: PublishedRecord, is: PublishedRecord): string[] {
  if (was.stands && !is.stands) return [words.standsAlone];
  return Object.entries(words.standings).flatMap(([relation, standing]) => {
    const [before, after] = [was.stands?.[relation] ?? 0, is.stands?.[relation] ?? 0];
    return before === after ? [] : [words.stands(standing, after, before)];
  });
}
