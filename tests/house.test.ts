import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The house as CONTRIBUTING draws it: each room of `src/`, and those that it takes from. */
const ROOMS = new Map(
  Array.from(
    (/```rooms\n(.*?)```/s.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '').matchAll(/^ *(\S+) *← *(.*)$/gm),
    ([, room = '', from = '']) => [room, new Set(from.split(/\s+/).filter(Boolean))] as const,
  ),
);

const IMPORT = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;
/** The same without those of types, which are gone when the code runs. */
const VALUE_IMPORT = /^(?:import|export)(?! type) [^;]*?from '(\.{1,2}\/[^']+\.ts)';/gms;
/** Files beside the rooms, which any of them may take. */
const roomOf = (file: string): string => (file.split('/').length > 2 ? (file.split('/')[1] ?? '') : '');

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:ts|astro)$/.test(file));

const arrows = files.flatMap((file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(IMPORT), ([, path = '']) => ({
    file,
    room: roomOf(file),
    from: roomOf(posix.join(posix.dirname(file), path)),
  })),
);

describe('the house that CONTRIBUTING draws', () => {
  test('has every room', () => {
    expect(ROOMS.size).toBeGreaterThan(15);
    expect([...new Set(files.map(roomOf))].filter((room) => room && !ROOMS.has(room))).toEqual([]);
  });

  test('has no arrow that is not drawn', () => {
    const strange = arrows.filter(({ room, from }) => room && from && room !== from && !ROOMS.get(room)?.has(from));
    expect(strange.map(({ file, from }) => `${file} takes from ${from}`)).toEqual([]);
  });

  test('lets the bundler load what says what the collections are, and nothing that makes records', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(VALUE_IMPORT)) {
        load(posix.join(posix.dirname(file), path));
      }
    };
    load('src/content.config.ts');
    const rooms = [...new Set([...loaded].map(roomOf))].filter(Boolean);
    expect(rooms.sort()).toEqual(['library', 'loaders', 'records', 'site']);
    expect([...loaded].filter((file) => file.startsWith('src/library/')).sort()).toEqual([
      'src/library/settings.ts',
      'src/library/shared.ts',
    ]);
  });

  test('lets no writer take from another', () => {
    const writers = ['cards', 'editions', 'search', 'offline', 'hosting'];
    const taken = arrows.filter(({ room, from }) => room !== from && writers.includes(room) && writers.includes(from));
    expect(taken).toEqual([]);
  });
});
