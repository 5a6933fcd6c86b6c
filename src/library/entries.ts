import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type Entry, UnreadableError } from '../readers/index.ts';
import type { Notice } from '../records/index.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';

/** A mail in a mailbox in an archive, with what is attached to it: no deeper. */
const MAX_DEPTH = 4;
/** Documents of one file, and the bytes of all files in it. */
const MAX_ENTRIES = 5000;
const MAX_ENTRY_BYTES = 500_000_000;
/** Files of one file that are worked on at once, and so in memory. */
const AHEAD = 2 * availableParallelism();

type Run = (task: ExtractTask) => Promise<ExtractResult>;
type Budget = { entries: number; bytes: number };
/** A file that holds others, how deep it stands, and what is left of the limits of the outermost. */
type Outer = Readonly<{ task: Omit<ExtractTask, 'bytes'>; depth: number; budget: Budget; run: Run }>;

/**
 * Extracts a file and the files in it, each a task of its own with the limits of a file: one that cannot be read costs
 * itself. Their documents are called "<id>-1", "<id>-2" … in the order of the file.
 */
export const extractWhole = async (task: ExtractTask, run: Run): Promise<ExtractResult> =>
  settle(await extractWithin(task, { task, depth: 1, budget: newBudget(), run }));

/** The same of a file that is not held in memory, but gives what it holds one by one. */
export async function extractUnpacked(
  task: Omit<ExtractTask, 'bytes'>,
  entries: AsyncIterable<Entry>,
  run: Run,
): Promise<ExtractResult> {
  return settle(await extractEntries(entries, { task, depth: 1, budget: newBudget(), run }));
}

const newBudget = (): Budget => ({ entries: MAX_ENTRIES, bytes: MAX_ENTRY_BYTES });

async function extractWithin(task: ExtractTask, outer: Outer): Promise<ExtractResult> {
  const { entries, documents, notices } = await outer.run(task);
  if (!entries) return { documents, notices };
  const inner = await extractEntries(entries, outer);
  return { documents: [...documents, ...inner.documents], notices: [...notices, ...inner.notices] };
}

/** What the files in a file give, in its order; once a limit is passed the rest is not read, and that is told once. */
async function extractEntries(entries: Iterable<Entry> | AsyncIterable<Entry>, outer: Outer): Promise<ExtractResult> {
  const results: Promise<ExtractResult>[] = [];
  const busy = new Set<Promise<unknown>>();
  const { file } = outer.task;
  let failure: Notice | undefined;
  try {
    for await (const entry of entries) {
      outer.budget.entries -= 1;
      outer.budget.bytes -= entry.bytes.length;
      if (outer.budget.entries < 0 || outer.budget.bytes < 0 || outer.depth > MAX_DEPTH) {
        failure = rejectionOf(file, entry, TOO_MUCH);
        break;
      }
      const result = extractEntry(entry, results.length + 1, outer);
      results.push(result);
      const done: Promise<unknown> = result.catch(() => {}).finally(() => busy.delete(done));
      busy.add(done);
      if (busy.size >= AHEAD) await Promise.race(busy);
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    failure = { file, kind: 'rejected', rule: error.rule, reason: error.message, fix: error.fix };
  }
  const inner = await Promise.all(results);
  return {
    documents: inner.flatMap(({ documents }) => documents),
    notices: [...inner.flatMap(({ notices }) => notices), ...(failure ? [failure] : [])],
  };
}

async function extractEntry(entry: Entry, number: number, outer: Outer): Promise<ExtractResult> {
  if (entry.failure) return { documents: [], notices: [rejectionOf(outer.task.file, entry, entry.failure)] };
  const task = entryTask(outer.task, entry, number);
  const { documents, notices } = await extractWithin(task, { ...outer, task, depth: outer.depth + 1 });
  return { documents, notices: notices.map((notice) => placed(notice, entry)) };
}

/** A file of which nothing is published was rejected, whatever became of the files in it. */
function settle(result: ExtractResult): ExtractResult {
  const isTold = result.documents.length > 0 || result.notices.some(({ kind }) => kind === 'rejected');
  return isTold ? result : { ...result, notices: result.notices.map((each) => ({ ...each, kind: 'rejected' })) };
}

const TOO_MUCH = {
  rule: 'entries',
  reason:
    'It and what comes behind it was not read: the file holds more than 5,000 documents, more than 500 MB, or files within files within files',
  fix: 'Split it',
};

function entryTask(task: Omit<ExtractTask, 'bytes'>, { entry, bytes }: Entry, number: number): ExtractTask {
  const { id, file, notes, joint = '-', entry: outer } = task;
  return {
    id: `${id}${joint}${number}`,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    notes,
    joint: '-',
    entry: outer === undefined ? entry : `${outer} › ${entry}`,
  };
}

/** A notice says which file in the file it is of; an attachment that is not read rejects nothing. */
const placed = (notice: Notice, { entry, isAttached }: Entry): Notice => ({
  ...notice,
  ...(isAttached && notice.kind === 'rejected' ? { kind: 'notice', rule: 'attachments' } : {}),
  reason: `${isAttached ? 'Attached ' : ''}"${entry}": ${notice.reason}`,
});

const rejectionOf = (file: string, entry: Entry, reason: Omit<Notice, 'file' | 'kind'>): Notice =>
  placed({ file, kind: 'rejected', ...reason }, entry);
