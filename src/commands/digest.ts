import { resolve } from 'node:path';
import { makeLibrary } from '../library/index.ts';
import { textOf } from '../records/index.ts';
import { UserError } from '../userError.ts';
import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { noticeLine } from './inputs.ts';

/** One `Digest` a line: what stands at the top of each briefing and what of its document is printed; with `table` in words. */
export const writeDigests: Command = async ({ paths, table }, { settings, progress, write }) => {
  const [seeds = settings.seeds, ...more] = paths;
  if (more.length > 0) {
    throw new UserError(
      `Cannot make digests of ${paths.length} paths: expected one folder, for a digest rests on its story`,
      {
        fix: 'Put the documents into one folder',
      },
    );
  }
  const { documents, digests, notices } = await makeLibrary({ ...settings, seeds: resolve(seeds) }, progress);
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const digest of digests) {
    const document = byId.get(digest.id);
    const points = document ? digest.keyPoints.map((point) => textOf(document.text, point).replace(/\s+/g, ' ')) : [];
    const lines = [
      `${document?.file}: ${document?.title}`,
      ...[digest.bottomLine, ...points].map((each) => `  ${each}`),
      '',
    ];
    await write(table ? `${lines.join('\n')}\n` : `${JSON.stringify(digest)}\n`);
  }
  const rejected = notices.filter(({ kind }) => kind === 'rejected');
  for (const notice of rejected) progress.say(noticeLine(notice));
  return exitCodeOf(digests.length, rejected.length);
};
