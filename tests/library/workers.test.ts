import { afterAll, describe, expect, test } from 'vitest';
import type { ExtractTask } from '../../src/library/worker.ts';
import { type Limits, openWorkers } from '../../src/library/workers.ts';
import { utf8 } from '../fixtures/legacyText.ts';

const WORDS = 'The ministry counted 600 tents on the east bank on Tuesday, and said that more would follow.';
/**
 * Smaller than those of a build, so that a file soon passes them, and well above what a small one takes: some 200 MB and
 * half a second for the program itself, on a busy machine more.
 */
const LIMITS: Limits = { seconds: 20, megabytes: { pdf: 900, other: 450 }, retirementMb: 350 };
const workers = openWorkers(LIMITS);
const hurried = openWorkers({ ...LIMITS, seconds: 2, megabytes: { pdf: 900, other: 900 } });
afterAll(() => {
  workers.close();
  hurried.close();
});

const task = (id: string, file: string, bytes: Uint8Array): ExtractTask => ({
  id,
  file,
  sha256: '0',
  bytes,
  notes: {},
});
const light = (id: string) => task(id, `${id}.html`, utf8(`<!doctype html><p>${WORDS}</p>`));
const heavy = (id: string) =>
  task(id, `${id}.html`, utf8(`<!doctype html>${'<p a=1 b=2 c=3 d=4>x&lt;y&lt;z&lt;'.repeat(90_000)}`));
const slow = (id: string) => task(id, `${id}.txt`, utf8(`${WORDS} `.repeat(20_000)));

describe('openWorkers(limits)', () => {
  test('gives the documents of more files than there are processes', async () => {
    const names = Array.from({ length: 5 }, (_, index) => `p${index}`);
    const results = await Promise.all(names.map((name) => workers.run(light(name))));
    expect(results.flatMap(({ documents }) => documents.map(({ id, text }) => [id, text]))).toEqual(
      names.map((name) => [name, WORDS]),
    );
  });

  test.each([
    ['memory', workers, heavy, 'Reading it took more than 450 MB of memory, or failed'],
    ['computing', hurried, slow, 'Reading it took more than 2 seconds of computing'],
  ])('ends a file that takes too much %s and goes on with the next', async (_, these, make, reason) => {
    const [ended, next] = await Promise.all([these.run(make('a')), these.run(light('b'))]);
    expect(ended).toEqual({
      documents: [],
      notices: [expect.objectContaining({ kind: 'rejected', rule: 'limits', reason })],
    });
    expect(next.documents).toHaveLength(1);
  });

  test('gives the same whatever a process read before, and however many files are read at once', async () => {
    const crowd = [light('a'), slow('b'), light('c')];
    const results = await Promise.all(crowd.map((each) => hurried.run(each)));
    expect(results.map(({ documents, notices }) => [documents.length, notices.map(({ rule }) => rule)])).toEqual(
      crowd.map(({ file }) => (file.endsWith('.txt') ? [0, ['limits']] : [1, []])),
    );
  });
});
