import { ruleSetOf } from '../language/index.ts';
import { extract } from '../pipeline/index.ts';
import { readBytes, UnreadableError } from '../readers/index.ts';
import type { Document, DocumentNotes, Notice } from '../records/index.ts';

/** One file on its way to a worker thread. */
export type ExtractTask = Readonly<{
  id: string;
  file: string;
  sha256: string;
  bytes: Uint8Array;
  notes: DocumentNotes;
}>;

export type ExtractResult = Readonly<{ documents: readonly Document[]; notices: readonly Notice[] }>;

/** Reads one file and extracts its documents; a file that cannot be read gives a rejection, never an exception. */
export default async function extractFile(task: ExtractTask): Promise<ExtractResult> {
  const { id, file, sha256, notes } = task;
  try {
    const readings = await readBytes(file, task.bytes);
    const documents = readings.map((reading, index) =>
      extract(
        {
          ...reading,
          // No file stem holds a tilde: the second article of "a.txt" is not taken for "a-2.txt".
          id: readings.length === 1 ? id : `${id}~${index + 1}`,
          file,
          sha256,
          notes,
        },
        ruleSetOf,
      ),
    );
    const notices = readings.flatMap((reading) =>
      reading.notices.map((notice): Notice => ({ file, kind: 'notice', ...notice })),
    );
    return { documents, notices };
  } catch (error) {
    return { documents: [], notices: [{ file, kind: 'rejected', ...reasonOf(error) }] };
  }
}

/** A fault of ours in one file is told with that file; the others are published. */
function reasonOf(error: unknown): Omit<Notice, 'file' | 'kind'> {
  if (error instanceof UnreadableError) return { rule: error.rule, reason: error.message, fix: error.fix };
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { rule: 'failed', reason: `It cannot be analysed: ${message}`, fix: 'Tell us of it, with the file' };
}
