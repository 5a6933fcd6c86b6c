import { hostFilesOf, hostRulesOf } from '../hosting/index.ts';
import { listRedirects } from '../site/redirects.ts';
import type { Step } from './index.ts';

/** Writes headers and redirects for the hosts that take them. */
export const hosting: Step = {
  name: 'hosting',
  async run({ site, library, records }) {
    const place = { base: site.place.base, isPrivate: library.site.private };
    const rules = hostRulesOf(site.files(), place, listRedirects(records.departures));
    for (const [file, content] of hostFilesOf(rules)) await site.write(file, content);
    return `${rules.headers.length} rules`;
  },
};
