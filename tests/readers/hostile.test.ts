import { describe, expect, test } from 'vitest';
import { extractWhole } from '../../src/library/entries.ts';
import extractFile from '../../src/library/worker.ts';
import { readBytes } from '../../src/readers/index.ts';
import { HOSTILE } from '../fixtures/hostile.ts';
import { utf8 } from '../fixtures/legacyText.ts';

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

test('rejects more lines or paragraphs than a report has', async () => {
  for (const [file, text] of [
    ['a.txt', 'A line of 7 boats\n'.repeat(100_000)],
    ['a.html', `<!doctype html><article>${'<p>Boats</p>'.repeat(50_000)}</article>`],
  ] as const)
    await expect(readBytes(file, utf8(text))).rejects.toMatchObject({ rule: 'too-many-pieces' });
});
