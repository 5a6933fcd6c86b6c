import { writeOffline, writeRemoval } from '../offline/write.ts';
import { dateOfDocuments } from '../site/edition.ts';
import { readEditionId } from './editions.ts';
import type { Step } from './index.ts';

/** Writes the service worker with its list, or the one that takes an earlier one back. */
export const offline: Step = {
  name: 'offline',
  async run({ site, library, settings }) {
    const date = settings.date ?? dateOfDocuments(library.documents);
    const id = (await readEditionId(site.read)) ?? '';
    const files = library.site.offline
      ? await writeOffline(site.built(), { id, ...(date ? { date } : {}) })
      : await writeRemoval();
    for (const [file, content] of files) await site.write(file, content);
    return `${files.size} files`;
  },
};
