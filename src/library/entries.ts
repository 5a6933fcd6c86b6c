import { createHash } from 'node:crypto';
import type { Entry } from '../readers/index.ts';
import type { Notice } from '../records/index.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';

/** A mail in a mailbox in an archive, with what is attached to it: no deeper. */
const MAX_DEPTH = 4;
/** Documents of one file, and the bytes of all files in it. */
const MAX_ENTRIES = 5000;
const MAX_ENTRY_BYTES = 500_000_000;

type Run = (task: ExtractTask) => Promise<ExtractResult>;

/**
 * Extracts a file and the files in it, each a task of its own with the limits of a file: one that cannot be read costs
 * itself. Their documents are called "<id>-1", "<id>-2" … in the order of the file.
 */
export async function extractWhole(task: ExtractTask, run: Run): Promise<ExtractResult> {
  const budget = { entries: MAX_ENTRIES, bytes: MAX_ENTRY_BYTES };
  const open = async (each: ExtractTask, depth: number): Promise<ExtractResult> => {
    const { entries = [], documents, notices } = await run(each);
    const inner = await Promise.all(
      entries.map(async (entry, index) => {
        budget.entries -= 1;
        budget.bytes -= entry.bytes.length;
        const isTooMuch = budget.entries < 0 || budget.bytes < 0 || depth > MAX_DEPTH;
        const reason = isTooMuch ? TOO_MUCH : entry.failure;
        if (reason) return rejection(task, entry, reason);
        const result = await open(entryTask(each, entry, index + 1), depth + 1);
        return { ...result, notices: result.notices.map((notice) => placed(notice, entry)) };
      }),
    );
    return {
      documents: [...documents, ...inner.flatMap((result) => result.documents)],
      notices: [...notices, ...inner.flatMap((result) => result.notices)],
    };
  };
  return settle(await open(task, 1));
}

/** A file of which nothing is published was rejected, whatever became of the files in it. */
function settle(result: ExtractResult): ExtractResult {
  const isTold = result.documents.length > 0 || result.notices.some(({ kind }) => kind === 'rejected');
  return isTold ? result : { ...result, notices: result.notices.map((each) => ({ ...each, kind: 'rejected' })) };
}

const TOO_MUCH = {
  rule: 'entries',
  reason: 'The file holds more than 5,000 documents, more than 500 MB, or files within files within files',
  fix: 'Split it',
};

function entryTask(task: ExtractTask, { entry, bytes }: Entry, number: number): ExtractTask {
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

function rejection({ file }: ExtractTask, entry: Entry, reason: Omit<Notice, 'file' | 'kind'>): ExtractResult {
  return { documents: [], notices: [placed({ file, kind: 'rejected', ...reason }, entry)] };
}
