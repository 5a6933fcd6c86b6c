import { relative } from 'node:path';
import type { Progress } from '../library/progress.ts';
import type { Place, Settings } from '../library/settings.ts';
import { beginBuild } from './begun.ts';
import { digestOfCode, inputsOf } from './inputs.ts';
import { findReceipt, keepReceipt } from './receipt.ts';
import { writeSeconds } from './stages.ts';
import { isProcessAlive, recover } from './swap.ts';
import { takeTurn } from './turn.ts';

/** What a build does to the world outside. */
export type BuildEffects = Readonly<{
  write: (text: string) => void;
  progress: Progress;
  /** Milliseconds. */
  now: () => number;
}>;

export type BuildOptions = Readonly<{
  /** Builds also where nothing changed. */
  isForced?: boolean;
}>;

/**
 * Builds the site in a folder of its own and puts it in the place of the old one when everything holds. Gives the exit
 * code: 0 everything published, 2 some inputs rejected. Throws a `UserError` where nothing can be published; the old site
 * is untouched. Two builds into one folder wait for each other. Where the folder holds the site that these inputs give,
 * nothing is built, and all is told as it was.
 */
export async function buildLibrarySite(
  root: string,
  settings: Settings & Place,
  effects: BuildEffects,
  { isForced = false }: BuildOptions = {},
): Promise<number> {
  const shown = relative(root, settings.out) || settings.out;
  const endTurn = await takeTurn(`${settings.out}.lock`, `"${settings.seeds}" into "${shown}"`, effects.progress.say);
  try {
    return await buildInTurn(root, settings, effects, isForced);
  } finally {
    await endTurn();
  }
}

async function buildInTurn(
  root: string,
  settings: Settings & Place,
  effects: BuildEffects,
  isForced: boolean,
): Promise<number> {
  const started = effects.now();
  await recover(settings.out, isProcessAlive);
  const inputs = await inputsOf(root, settings);
  const last = inputs && !isForced ? await findReceipt(settings, inputs) : undefined;
  if (inputs && last) {
    effects.progress.advance(inputs.files.length, inputs.files.length);
    effects.progress.end();
    for (const line of last.told) effects.progress.say(line);
    effects.write(last.summary + writeSeconds([{ name: UNCHANGED, seconds: (effects.now() - started) / 1000 }]));
    return last.code;
  }
  const told: string[] = [];
  const say = (line: string): void => {
    told.push(line);
    effects.progress.say(line);
  };
  const begun = await beginBuild(root, settings, {
    code: inputs?.code ?? (await digestOfCode(root)),
    files: inputs?.files ?? [],
  });
  // Readers and writers take longer to load than to find nothing to do.
  const built = await import('./anew.ts')
    .then(({ buildAnew }) => buildAnew(root, settings, { ...effects, progress: { ...effects.progress, say } }, begun))
    .finally(begun.end);
  const { summary } = built;
  if (inputs && built.isLasting && (await inputsOf(root, settings))?.digest === inputs.digest)
    await keepReceipt(settings, inputs, { told, summary, code: built.code });
  effects.write(summary + writeSeconds(built.stages));
  return built.code;
}

const UNCHANGED = 'nothing changed since the last build (--force builds all the same), looking';
