import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COMMANDS, type Command, type Effects } from './commands/index.ts';
import { explain, UserError } from './userError.ts';

const HELP = `brief: read documents and compare what they say

  brief extract [PATH…]           one document a line, with all its evidence
  brief relate  [PATH…]           pairs of documents that tell the same story: {a, b, score}
  brief quantities [PATH…]        one quantity a line: every value that a story's documents give for one thing
  brief compare [PATH…] [--all]   one comparison a line, for every related pair; --all: for every pair
  brief check                     what is wrong or doubtful in seeds/ and content/, a line a finding
  brief publish [--date DAY]      write down what is published: addresses that must last, and what changed since the
                                  last time; into content/published.json, dated today or 2026-01-31

PATH is a file or a folder; without one, seeds/ is read. With - instead of paths, JSON Lines are read from
standard input: {"id", "text", "title"?, "published"?, "publisher"?, "authors"?}.

Records are JSON Lines on standard output; messages and progress go to standard error.
SEEDS=DIR and CONTENT=DIR name other folders.

Exit codes: 0 everything done; 2 done, some inputs rejected and listed; 1 nothing done.
`;

/** Runs one command line. Gives the exit code. */
export async function main(argv: readonly string[], effects: Effects): Promise<number> {
  try {
    const { values, positionals } = parse(argv);
    const [name, ...paths] = positionals;
    if (values.help || name === undefined) {
      (values.help ? effects.write : effects.tell)(HELP);
      return values.help ? 0 : 1;
    }
    const command: Command | undefined = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) {
      throw new UserError(`Cannot run "${name}": no such command, expected ${Object.keys(COMMANDS).join(', ')}`, {
        fix: 'See brief --help',
      });
    }
    return await command({ paths, compareAll: values.all, date: values.date }, effects);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    effects.tell(`${explain(error)}\n`);
    return 1;
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        all: { type: 'boolean', default: false },
        date: { type: 'string' },
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new UserError(`Cannot read the command line: ${message}`, { fix: 'See brief --help', cause });
  }
}

/** `import.meta.main` is not in every Node that this runs on. */
const isProgram = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);

if (isProgram) {
  const { processEffects } = await import('./commands/effects.ts');
  process.exitCode = await main(process.argv.slice(2), processEffects());
}
