import { listPublishedPaths } from '../../site/departures.ts';
import { requestsOfCss } from '../../site/requests.ts';
import { UserError } from '../../userError.ts';
import type { Step } from '../index.ts';
import type { SiteAtWork } from '../site.ts';
import { checkPreviewImage, findPreviewImages, readPicture } from './cards.ts';
import { type CheckedSite, checkAddresses, checkPages, checkRequests, type Finding } from './pages.ts';

/** Looks through the built site, and fails the build where a reader would run into something. */
export const checks: Step = {
  name: 'checks',
  async run({ site, library, results }) {
    const { base } = site.place;
    const checked = checkedSiteOf(site);
    const published = listPublishedPaths(library).map((path) => `${base}${path}`);
    const findings = [
      ...(await checkSite(site)),
      ...checkAddresses('pagefind/', results, checked),
      ...checkAddresses('content/published.json', published, checked),
    ];
    if (findings.length > 0) throw unpublishable(findings);
    return `${site.pages.size} pages checked, nothing found`;
  },
};

export const checkedSiteOf = ({ sizes, pages, place }: SiteAtWork): CheckedSite => ({
  files: sizes,
  pages: [...pages.values()],
  place,
});

/** All findings: pages, style sheets, preview images. */
export async function checkSite(site: SiteAtWork): Promise<Finding[]> {
  const checked = checkedSiteOf(site);
  const findings = checkPages(checked);
  for (const file of site.files().filter((each) => each.endsWith('.css'))) {
    findings.push(...checkRequests(file, requestsOfCss(String(await site.read(file))), checked));
  }
  for (const [file, page] of findPreviewImages(checked)) {
    const picture = site.sizes.has(file) ? readPicture(Buffer.from(await site.read(file))) : undefined;
    findings.push(...checkPreviewImage(file, page, picture));
  }
  return findings;
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
