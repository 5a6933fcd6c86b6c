import { type Library, makeLibrary } from '../library/index.ts';
import { publishedPath, writePublished } from '../library/publishedFile.ts';
import { printable } from '../printable.ts';
import { dateOfDay, datePartsOf, edtfOf } from '../records/index.ts';
import { publishSite } from '../site/publication.ts';
import { UserError } from '../userError.ts';
import type { Effects } from './effects.ts';
import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { noticeLine } from './inputs.ts';

const MS_PER_DAY = 86_400_000;

/**
 * Writes down what the site has under addresses of its own, and what changed since the last time. A build only reads it,
 * so that the same files always give the same site.
 */
export const publish: Command = async ({ date }, effects) => {
  const day = date === undefined ? edtfOf(dateOfDay(Math.floor(effects.now() / MS_PER_DAY))) : checkDay(date);
  const library = await makeLibrary(effects.settings, effects.progress);
  tellWhich(library, effects);
  const published = publishSite(library, day);
  const path = publishedPath(effects.settings.content);
  if (published) {
    await writePublished(effects.settings.content, published);
    const { number, changes } = published.editions.at(-1) ?? { number: 0, changes: [] };
    for (const { title, line } of changes) await effects.write(`${title}: ${line}\n`);
    effects.tell(`Edition ${number} of ${day} is written down in ${path}: ${changes.length} changes\n`);
  } else effects.tell(`Nothing changed since the last edition; ${path} stays as it is\n`);
  const rejected = library.notices.filter((notice) => notice.kind === 'rejected').length;
  return exitCodeOf(library.documents.length, rejected);
};

/** Which site is meant, where nobody named one: it may be the demo that lies here, or bear its title. */
function tellWhich({ site, notices }: Pick<Library, 'site' | 'notices'>, { settings, tell }: Effects): void {
  const { seeds, content, isContentGiven } = settings;
  if (!isContentGiven) {
    tell(
      `This is the site "${printable(site.title)}" of ${seeds} and ${content}; SEEDS=DIR CONTENT=DIR name another\n`,
    );
  }
  for (const notice of notices.filter(({ rule }) => rule === 'demo-title')) tell(`${noticeLine(notice)}\n`);
}

function checkDay(date: string): string {
  if (datePartsOf(date)?.day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  throw new UserError(`Cannot publish on "${date}": no such day, expected year-month-day`, {
    fix: 'Write --date 2026-01-31, or leave it out for today',
  });
}
