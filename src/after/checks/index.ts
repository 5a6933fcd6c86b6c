import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EDITION_FILES } from '../../editions/files.ts';
import { refuseIntruders } from '../../intruderError.ts';
import { listFiles } from '../../library/files.ts';
import type { Place } from '../../library/settings.ts';
import { processPlace, sharedLibrary } from '../../library/shared.ts';
import { listSearchRecords } from '../../search/records.ts';
import { pathOf } from '../../site/address.ts';
import { listPublishedPaths } from '../../site/departures.ts';
import { UserError } from '../../userError.ts';
import { checkPreviewImage, findPreviewImages, readPicture } from './cards.ts';
import { readPage } from './page.ts';
import { type BuiltSite, checkAddresses, checkPages, checkRequests, type Finding } from './pages.ts';
import { requestsOfCss } from './requests.ts';

/** Looks through the built site, and fails the build where a reader would run into something. */
export const checks = (): AstroIntegration => ({
  name: 'crossbrief-checks',
  hooks: {
    async 'astro:build:done'({ dir, logger }) {
      const place = await processPlace();
      const folder = fileURLToPath(dir);
      const built = await readSite(folder, place);
      const pages = built.pages.filter(({ file }) => !isEdition(file)); // looked through when it was made
      refuseIntruders(pages.flatMap(({ file, intruders }) => intruders.map((each) => ({ ...each, file }))));
      const library = await sharedLibrary();
      const results = listSearchRecords(library).map((record) => `${place.base}${record.url.slice(1)}`);
      const published = listPublishedPaths(library).map((path) => `${place.base}${path}`);
      const findings = [
        ...(await checkSite(folder, built)),
        ...checkAddresses('pagefind/', results, built),
        ...checkAddresses('content/published.json', published, built),
      ];
      if (findings.length > 0) throw unpublishable(findings);
      logger.info(`${built.pages.length} pages checked, nothing found`);
    },
  },
});

const isEdition = (file: string): boolean => EDITION_FILES.some(({ name }) => file === `${pathOf.editions}${name}`);

/** All findings: pages, style sheets, preview images. */
export async function checkSite(folder: string, site: BuiltSite): Promise<Finding[]> {
  const findings = checkPages(site);
  for (const file of [...site.files].filter((each) => each.endsWith('.css'))) {
    const css = await readFile(join(folder, file), 'utf8');
    findings.push(...checkRequests(file, requestsOfCss(css), site));
  }
  for (const [file, page] of findPreviewImages(site)) {
    const picture = site.files.has(file) ? readPicture(await readFile(join(folder, file))) : undefined;
    findings.push(...checkPreviewImage(file, page, picture));
  }
  return findings;
}

/** The files of a built site, and its pages read, by name. */
export async function readSite(folder: string, place: Place): Promise<BuiltSite> {
  const files = await listFiles(folder);
  const pages = [];
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    pages.push(readPage(file, await readFile(join(folder, file), 'utf8')));
  }
  return { files: new Set(files), pages, place };
}

const MAX_SHOWN = 50;

/** One error for all findings, a line each. */
export function unpublishable(findings: readonly Finding[]): UserError {
  const shown = findings.slice(0, MAX_SHOWN).map(({ file, what }) => `\n  ${file}: ${what}`);
  const rest = findings.length > MAX_SHOWN ? `\n  and ${findings.length - MAX_SHOWN} more` : '';
  const count = findings.length === 1 ? '1 fault' : `${findings.length} faults`;
  return new UserError(`Cannot publish the site: its pages have ${count}, expected none${shown.join('')}${rest}`, {
    fix: 'Correct the address or attribute in content/, or in the page or component under src/ that writes it',
  });
}
