/** What the library tells of its work while it goes on. */
export type Progress = Readonly<{
  advance: (done: number, of: number) => void;
  say: (line: string) => void;
  end: () => void;
}>;

type Terminal = Readonly<{ isTTY?: boolean; write: (text: string) => unknown; columns?: number }>;

/** Seconds between two plain lines where the output is no terminal. */
const PLAIN_INTERVAL_SECONDS = 10;

/**
 * Progress on `out`: one line that is written over on a terminal ("12 of 40 documents, 3 s left"), plain lines now and
 * then where it is piped. `now` gives milliseconds.
 */
export function showProgress(out: Terminal, now: () => number): Progress {
  const started = now();
  let lastPlainMs = started;
  let isOpen = false;
  return {
    advance(done, of) {
      const line = `${done} of ${of} ${of === 1 ? 'document' : 'documents'}${timeLeft(now() - started, done, of)}`;
      if (out.isTTY) {
        out.write(`\r\u001B[K${line.slice(0, (out.columns ?? 80) - 1)}`);
        isOpen = true;
      } else if (done === of || now() - lastPlainMs > PLAIN_INTERVAL_SECONDS * 1000) {
        lastPlainMs = now();
        out.write(`${line}\n`);
      }
    },
    say(line) {
      if (isOpen) out.write('\r\u001B[K');
      isOpen = false;
      out.write(`${line}\n`);
    },
    end() {
      if (isOpen) out.write('\r\u001B[K');
      isOpen = false;
    },
  };
}

/** ", 12 s left" from the pace so far; nothing before the first document and after the last. */
function timeLeft(elapsedMs: number, done: number, of: number): string {
  if (done === 0 || done === of) return '';
  const seconds = Math.ceil(((elapsedMs / done) * (of - done)) / 1000);
  return `, ${seconds >= 90 ? `${Math.ceil(seconds / 60)} min` : `${seconds} s`} left`;
}

/** For callers that want no word. */
export const SILENT: Progress = { advance() {}, say() {}, end() {} };
