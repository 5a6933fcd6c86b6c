import { type Document, fileStemOf, type Notice, type SiteSettings } from '../../records/index.ts';

/** What Crossbrief comes with, to be seen at once: the title of its site and the stems of its documents. */
export const DEMO = {
  title: 'North Korean troops in Russia',
  stems: ['000_df01eb154787d552', '003_37f6d0f4a98bd653'],
} as const;

/** That a site of other documents still bears the title of the demo. */
export function findDemoTitle(
  { title }: Pick<SiteSettings, 'title'>,
  documents: readonly Pick<Document, 'file'>[],
): Notice[] {
  const stems: readonly string[] = DEMO.stems;
  const isDemo = documents.some(({ file }) => stems.includes(fileStemOf(file)));
  if (title !== DEMO.title || isDemo) return [];
  const reason = `The site is still called "${title}", which is the title of the demo`;
  const fix = 'Write title and description of your subject into it, or start with brief new FOLDER';
  return [{ file: 'site.yaml', kind: 'notice', rule: 'demo-title', reason, fix }];
}

/**
 * What is wrong with the demo's own files where other documents are built with them: told, but no mistake of who builds
 * them, so that the build does not end as if something of theirs had been set aside.
 */
export const excuseDemo = (problems: readonly Notice[]): Notice[] =>
  problems.map((problem) =>
    DEMO.stems.some((stem) => problem.file.includes(stem)) ? { ...problem, kind: 'notice' } : problem,
  );
