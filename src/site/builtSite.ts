import { UserError } from '../userError.ts';

/** A page of the built site. */
export type BuiltPage = Readonly<{
  /** Relative to the site's folder: "briefings/x/index.html". */
  file: string;
  /** Relative to the base: "briefings/x/". */
  path: string;
  title: string;
  html: string;
}>;

/** The built site as those see it who write something from its pages. */
export type BuiltSite = Readonly<{
  folder: string;
  /** The path below which hosts are told of it, with both slashes. */
  base: string;
  /** The whole address of its home; undefined where it is not known. */
  site: string | undefined;
  /** All files, sorted. */
  files: readonly string[];
  /** Whether a file is one of them. */
  has: (file: string) => boolean;
  /** A file as it was written. */
  read: (file: string) => Promise<Uint8Array>;
  /** Those that are pages to read; redirects are left out. */
  pages: readonly BuiltPage[];
}>;

/** The page at `path`. Throws where there is none. */
export function pageAt(site: BuiltSite, path: string): BuiltPage {
  const file = `${decodeURI(path)}index.html`;
  const page = site.pages.find((each) => each.file === file);
  if (!page) {
    throw new UserError(`Cannot make an edition of "${site.folder}": it has no page at "${path}", expected one`, {
      fix: 'Run "npm run build": seeds or content have changed since the site was built',
    });
  }
  return page;
}
