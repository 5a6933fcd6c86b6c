import { describe, expect, test } from 'vitest';
import { showProgress } from '../../src/library/progress.ts';

/** Progress on an output that keeps what is written, with a clock that a test sets. */
function progressOn(terminal: { isTTY?: boolean; columns?: number }) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const out = { ...terminal, write: (text: string) => written.push(text) };
  return { written, clock, progress: showProgress(out, () => clock.ms) };
}

describe('showProgress(out, now)', () => {
  test('writes over one line on a terminal', () => {
    const { written, clock, progress } = progressOn({ isTTY: true });
    clock.ms = 1000;
    progress.advance(1, 4);
    clock.ms = 4000;
    progress.advance(4, 4);
    progress.end();
    expect(written).toEqual(['\r\u001B[K1 of 4 documents, 3 s left', '\r\u001B[K4 of 4 documents', '\r\u001B[K']);
  });

  test('cuts the line to the width of the terminal', () => {
    const { written, progress } = progressOn({ isTTY: true, columns: 8 });
    progress.advance(4, 4);
    expect(written).toEqual(['\r\u001B[K4 of 4 ']);
  });

  test('counts minutes where it takes long', () => {
    const { written, clock, progress } = progressOn({ isTTY: true });
    clock.ms = 60_000;
    progress.advance(1, 4);
    expect(written).toEqual(['\r\u001B[K1 of 4 documents, 3 min left']);
  });

  test('writes a plain line now and then where it is piped', () => {
    const { written, clock, progress } = progressOn({});
    for (const [done, seconds] of [
      [1, 1],
      [2, 11],
      [3, 12],
      [4, 13],
    ] as const) {
      clock.ms = seconds * 1000;
      progress.advance(done, 4);
    }
    progress.end();
    expect(written).toEqual(['2 of 4 documents, 11 s left\n', '4 of 4 documents\n']);
  });

  test('clears the line before it says something', () => {
    const { written, progress } = progressOn({ isTTY: true });
    progress.advance(1, 1);
    progress.say('a.txt: rejected');
    expect(written).toEqual(['\r\u001B[K1 of 1 document', '\r\u001B[K', 'a.txt: rejected\n']);
  });
});
