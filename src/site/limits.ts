/** What the hosts that people use most take, each with its source. */
export const LIMITS = {
  /** Files of a site, and bytes of one (https://developers.cloudflare.com/pages/platform/limits/). */
  files: 20_000,
  fileBytes: 25 * 1024 * 1024,
  /** Rules in `_headers`, and characters of a line of it (https://developers.cloudflare.com/pages/configuration/headers/). */
  headerRules: 100,
  headerLine: 2_000,
  /** Rules in `_redirects`, and characters of one (https://developers.cloudflare.com/pages/configuration/redirects/). */
  redirects: 2_000,
  redirectLine: 1_000,
  /** Bytes of a whole site (https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits). */
  siteBytes: 1_000_000_000,
} as const;
