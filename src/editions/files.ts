/** A file that holds the whole site for taking along. Names never change, so that a link to one lasts. */
export type EditionFile = Readonly<{ name: string; title: string; about: string }>;

export const EDITION_FILES = [
  {
    name: 'crossbrief-offline.zip',
    title: 'The site as a folder',
    about: 'Unpack it and open index.html. Every page, with search; the pictures for sharing are left out.',
  },
  {
    name: 'crossbrief.html',
    title: 'The site in one file',
    about: 'Opens in any browser, with search. To send by mail or carry on a stick.',
  },
  {
    name: 'crossbrief.epub',
    title: 'The briefing book for e-readers',
    about: 'EPUB 3: stories, briefings and comparisons with their pictures, page numbers, and the id of every claim.',
  },
] as const satisfies readonly EditionFile[];

export type EditionName = (typeof EDITION_FILES)[number]['name'];
