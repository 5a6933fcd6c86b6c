import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPublished } from '../publishing/index.ts';
import { type Published, publishedSchema } from '../records/index.ts';
import { UserError } from '../userError.ts';

/** Where is written down what was published: beside what the editor writes, so that it is kept with the project. */
export const publishedPath = (content: string): string => join(content, 'published.json');

const FIX = 'Take the file back from your version control; it is written by "brief publish" alone';

/** What was published so far; undefined where nothing was. Throws a `UserError` where the file is not as it should be. */
export async function readPublished(content: string): Promise<Published | undefined> {
  const path = publishedPath(content);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UserError(`Cannot read "${path}": ${error.message}`, { place: path, fix: FIX, cause: error });
  });
  if (text === undefined) return undefined;
  const parsed = publishedSchema.safeParse(parseJson(text, path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') || 'the file';
  throw new UserError(`Cannot use "${path}": ${at}: ${issue?.message ?? 'not as expected'}`, { place: path, fix: FIX });
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`Cannot read "${path}": ${message}, expected JSON`, { place: path, fix: FIX, cause });
  }
}

/** Writes the file whole or not at all. */
export async function writePublished(content: string, published: Published): Promise<void> {
  const path = publishedPath(content);
  await mkdir(content, { recursive: true });
  await writeFile(`${path}.${process.pid}`, formatPublished(published));
  await rename(`${path}.${process.pid}`, path);
}
