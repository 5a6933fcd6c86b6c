import { describe, expect, test } from 'vitest';
import { extractWhole } from '../../src/library/entries.ts';
import extractFile from '../../src/library/worker.ts';
import { HOSTILE } from '../fixtures/hostile.ts';

/** Far above what any of them takes on a busy machine; one that never ends fails. */
const MAX_MS = 30_000;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const LOST = /\uFFFD/;

describe('a hostile or unlucky file', () => {
  test.each(HOSTILE)('%s', { timeout: MAX_MS }, async (_name, file, bytes, { has, hasNot, notice, rejected }) => {
    const task = { id: 'a', file, sha256: 'x', bytes: new Uint8Array(bytes), notes: {} };
    const { documents, notices } = await extractWhole(task, extractFile);
    const published = JSON.stringify(documents);
    const told = notices.map(({ kind, rule, reason, fix }) => `${kind}:${rule} ${reason}. ${fix}`);
    for (const line of told) {
      expect(line).not.toMatch(UNPRINTABLE);
      expect(line).not.toMatch(/:failed |\n\s+at /);
    }
    if (documents.length === 0) expect(told.join('\n')).toMatch(/^rejected:/m);
    if (has !== undefined) expect(documents.map(({ text }) => text).join('\n')).toContain(has);
    if (hasNot) expect(published).not.toMatch(hasNot);
    if (notice) expect(told.join('\n')).toMatch(new RegExp(`(?:notice|rejected):(?:${notice.source})`));
    if (rejected) expect(told.join('\n')).toMatch(new RegExp(`rejected:(?:${rejected.source})`));
    for (const { figures, quotes, names, text } of documents)
      for (const { start, end } of [...figures, ...quotes, ...names.flatMap(({ mentions }) => mentions)])
        expect(text.slice(start, end)).not.toMatch(LOST);
  });
});
