import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COMMANDS, type Command, type CommandOptions, type Effects, FLAGS } from './commands/index.ts';
import { asDiskError } from './library/diskFault.ts';
import { explain, UserError } from './userError.ts';

const HELP = `brief: read documents and compare what they say

  brief new FOLDER                start a subject: settings, folders, and a file for what you know of each document
                                  --title, --language, --address answer what it would ask;
                                  --documents TABLE.csv fills those files from a table (see brief check --csv)
  brief extract [PATH…]           one document a line, with all its evidence; --table: as lines to read, with the ids;
                                  --trace: a sentence a line, with the rules that fired in it, those that lost, and why
  brief relate  [PATH…]           pairs of documents that tell the same story: {a, b, score}
  brief quantities [PATH…]        one quantity a line: every value that a story's documents give for one thing
  brief compare [PATH…] [--all]   one comparison a line, for every related pair; --all: for every pair
  brief digest [FOLDER] [--table] one digest a line: key points, and what of a document is printed; --table: in words
  brief check [--csv]             what is wrong or doubtful in seeds/ and content/, a line a finding; --csv: a table of
                                  what is known of each document, to be filled in
  brief review                    look through what is most likely wrong and put it right, in a browser on this machine
                                  --port NUMBER in place of 4340; --alone: without the site beside it
  brief publish [--date DAY]      write down what is published: addresses that must last, and what changed since the
                                  last time; into content/published.json, dated today, or the day of --date 2026-01-31

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
      (values.help ? effects.write : effects.tell)(helpOn(name));
      return values.help ? 0 : 1;
    }
    const command: Command | undefined = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) {
      throw new UserError(`Cannot run "${name}": no such command, expected ${Object.keys(COMMANDS).join(', ')}`, {
        fix: 'See brief --help',
      });
    }
    const flags = values as Partial<CommandOptions> & { all?: boolean };
    return await command({ ...flags, paths, compareAll: flags.all === true }, effects);
  } catch (error) {
    const known = error instanceof UserError ? error : asDiskError(error);
    if (!known) throw error;
    effects.tell(`${explain(known)}\n`);
    return 1;
  }
}

/** What is said of one command; of all of them where none is named. */
function helpOn(name: string | undefined): string {
  const [, part] = HELP.split(new RegExp(`^(?=  brief ${name ?? '-'}\\b)`, 'm'));
  const own = name !== undefined && Object.hasOwn(COMMANDS, name) ? part?.split(/\n(?= {2}brief |\n)/)[0] : undefined;
  return own ? `${own}\n\nFor all commands: brief --help\n` : HELP;
}

/** The words and flags of a command line, by what its command knows. */
function parse(argv: readonly string[]) {
  const name = argv.find((word) => !word.startsWith('-')) ?? '';
  const flags = Object.hasOwn(FLAGS, name) ? FLAGS[name] : {};
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, ...flags },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    const known = Object.keys(flags ?? {}).map((flag) => `--${flag}`);
    const fix = known.length > 0 ? `brief ${name} takes ${known.join(', ')}; see brief --help` : 'See brief --help';
    throw new UserError(`Cannot read the command line: ${message}`, { fix, cause });
  }
}

/** `import.meta.main` is not in every Node that this runs on. */
const isProgram = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);

if (isProgram) {
  const { processEffects } = await import('./commands/effects.ts');
  process.exitCode = await main(process.argv.slice(2), {
    ...processEffects(),
    serveSite: async () => (await import('./build/serve.ts')).serveSite(),
  });
}
