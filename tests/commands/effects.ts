import { join } from 'node:path';
import type { Effects } from '../../src/commands/index.ts';
import { readSettings } from '../../src/library/settings.ts';

/** Effects that keep what a command writes and tells, over a project in `folder`; `lines` stands for standard input. */
export function effectsIn(folder: string, lines: readonly string[] = []) {
  const written: string[] = [];
  const told: string[] = [];
  const effects: Effects = {
    write: async (text) => void written.push(text),
    tell: (text) => void told.push(text),
    async *lines() {
      yield* lines;
    },
    untilEnded: async () => {},
    progress: { advance() {}, say: (line) => void told.push(line), end() {} },
    now: () => Date.UTC(2026, 0, 31, 12),
    settings: { ...readSettings({}, folder), cache: join(folder, 'cache') },
  };
  return { effects, told, written, records: () => written.map((line): unknown => JSON.parse(line)) };
}
