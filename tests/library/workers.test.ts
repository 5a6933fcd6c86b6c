import { afterAll, describe, expect, test } from 'vitest';
import type { ExtractTask } from '../../src/library/worker.ts';
import { openWorkers } from '../../src/library/workers.ts';
import { utf8 } from '../fixtures/legacyText.ts';

const WORDS = 'The ministry counted 600 tents on the east bank on Tuesday, and said that more would follow.';
const workers = openWorkers();
afterAll(() => workers.close());

const task = (id: string, file: string, bytes: Uint8Array): ExtractTask => ({
  id,
  file,
  sha256: '0',
  bytes,
  notes: {},
});

describe('openWorkers()', { timeout: 60_000 }, () => {
  test('gives the documents of more files than there are processes', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
    const results = await Promise.all(
      names.map((name) => workers.run(task(name, `${name}.html`, utf8(`<!doctype html><p>${WORDS}</p>`)))),
    );
    expect(results.flatMap(({ documents }) => documents.map(({ id, text }) => [id, text]))).toEqual(
      names.map((name) => [name, WORDS]),
    );
  });

  test('ends a file that takes too much memory and goes on with the next', async () => {
    const bomb = utf8(`<!doctype html>${'<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9>x&lt;y&lt;z&lt;'.repeat(290_000)}`);
    const [ended, next] = await Promise.all([
      workers.run(task('a', 'a.html', bomb)),
      workers.run(task('b', 'b.txt', utf8(WORDS))),
    ]);
    expect(ended).toMatchObject({ documents: [], notices: [{ kind: 'rejected', rule: 'limits' }] });
    expect(next.documents).toHaveLength(1);
  });
});
