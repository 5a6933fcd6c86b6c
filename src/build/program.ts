import { fileURLToPath } from 'node:url';
import { asDiskError } from '../library/diskFault.ts';
import { processPlace } from '../library/place.ts';
import { showProgress } from '../library/progress.ts';
import { readSettings } from '../library/settings.ts';
import { processSettings } from '../library/shared.ts';
import { explain, UserError } from '../userError.ts';
import { buildLibrarySite } from './index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** An error that a person can mend; one thrown inside a page has passed through the bundler and lost its class. */
function asUserError(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error) || error.name !== 'UserError') return undefined;
  const { fix = '', place } = error as Partial<UserError>;
  return new UserError(error.message, { fix, ...(place ? { place } : {}) });
}

/** Whether all is built anew. Throws a `UserError` at anything else. */
function readOptions(argv: readonly string[]): boolean {
  const strange = argv.find((word) => word !== '--force');
  if (strange === undefined) return argv.length > 0;
  throw new UserError(`Cannot build with "${strange}": there is no such option, expected --force or none`, {
    fix: 'Give what is to be read and written as SEEDS, CONTENT, OUT, SITE and BASE',
  });
}

process.env.ASTRO_TELEMETRY_DISABLED = '1'; // no request leaves the machine
process.env.NODE_ENV = 'production';

try {
  const isForced = readOptions(process.argv.slice(2));
  const { seeds, content, out } = readSettings(process.env, process.cwd());
  Object.assign(process.env, { SEEDS: seeds, CONTENT: content, OUT: out });
  process.chdir(root); // from here on the bundler finds the project's packages, whichever folder the build was called from
  process.exitCode = await buildLibrarySite(
    root,
    { ...processSettings(), ...(await processPlace()) },
    {
      write: (text) => void process.stdout.write(text),
      progress: showProgress(process.stderr, () => Date.now()),
      now: () => Date.now(),
    },
    { isForced },
  );
} catch (error) {
  const known = asUserError(error) ?? asDiskError(error);
  if (known) process.stderr.write(`${explain(known)}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.stderr.write('Nothing was published; the old site is untouched\n');
  process.exitCode = 1;
}
