import { makeLibrary } from '../../src/library/index.ts';
import { SILENT } from '../../src/library/progress.ts';
import { readSettings } from '../../src/library/settings.ts';
import { ROOT } from './build.ts';

/** The records that the project's own seeds give. */
export const library = await makeLibrary(readSettings({}, ROOT), SILENT);

/** The documents with their digests and the paths of their briefings. */
export const briefings = library.documents.map((document) => {
  const digest = library.digests.find(({ id }) => id === document.id);
  if (!digest) throw new Error(`Cannot test "${document.id}": it has no digest, expected one`);
  return { file: document.file, document, digest, path: `briefings/${document.slug}/` };
});

/** The figure "6,000 construction troops" of 003, the address of its row, and the page of the number that it gives. */
export const construction = (() => {
  const briefing = briefings.find(({ file }) => file.startsWith('003'));
  const figure = briefing?.document.figures.find(({ low, high }) => low === 6000 && high === 6000);
  if (!briefing || !figure) throw new Error('Cannot test search and evidence: 003 has no figure 6,000');
  const quantity = library.quantities.find(({ members }) => members.some((member) => member.figure === figure.id));
  return {
    page: briefing.path,
    quantity: `q/${quantity?.id}/`,
    row: `[id="f-${figure.id}"]`,
    path: `${briefing.path}#f-${figure.id}`,
  };
})();
