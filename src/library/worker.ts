import { ruleSetOf } from '../language/index.ts';
import { extract, type Source } from '../pipeline/index.ts';
import { type Entry, openBytes, type Reading, UnreadableError } from '../readers/index.ts';
import type { Document, DocumentNotes, Notice } from '../records/index.ts';

/** One file on its way to a worker thread. */
export type ExtractTask = Readonly<{
  id: string;
  file: string;
  sha256: string;
  bytes: Uint8Array;
  notes: DocumentNotes;
  /** Stands between the id of a file and the number of a document in it; no other id begins so. */
  joint?: string;
  /** The path of a file within `file`. */
  entry?: string;
}>;

export type ExtractResult = Readonly<{
  documents: readonly Document[];
  notices: readonly Notice[];
  /** Files in the file, which are still to be read. */
  entries?: readonly Entry[];
}>;

/**
 * Reads one file and extracts its documents; a file that cannot be read gives a rejection, never an exception. `next` is
 * called before each document: in a feed or an export of a news archive every one has the limits of a file.
 */
export default async function extractFile(task: ExtractTask, next: () => void = () => {}): Promise<ExtractResult> {
  const { file, entry } = task;
  try {
    const { readings, entries } = await openBytes(entry ?? file, task.bytes);
    const documents = readings.map((reading, index) => {
      next();
      return extract(sourceOf(task, reading, readings.length > 1 ? index + 1 : 0), ruleSetOf);
    });
    const notices = readings.flatMap((reading) =>
      reading.notices.map((notice): Notice => ({ file, kind: 'notice', ...notice })),
    );
    return { documents, notices, ...(entries.length ? { entries } : {}) };
  } catch (error) {
    return { documents: [], notices: [{ file, kind: 'rejected', ...reasonOf(error) }] };
  }
}

/** `number`: of the article among several in its file, from 1; 0: the only one. */
function sourceOf(task: ExtractTask, reading: Reading, number: number): Source {
  const { id, file, sha256, notes, entry, joint = '-' } = task;
  const { entry: name = String(number), notices: _, ...article } = reading;
  const place = [entry, number ? name : undefined].filter((each) => each !== undefined).join(' › ');
  return {
    ...article,
    id: number ? `${id}${joint}${number}` : id,
    file,
    sha256,
    notes,
    ...(place ? { container: { file, entry: place } } : {}),
  };
}

/** A fault of ours in one file is told with that file; the others are published. */
function reasonOf(error: unknown): Omit<Notice, 'file' | 'kind'> {
  if (error instanceof UnreadableError) return { rule: error.rule, reason: error.message, fix: error.fix };
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { rule: 'failed', reason: `It cannot be analysed: ${message}`, fix: 'Tell us of it, with the file' };
}
