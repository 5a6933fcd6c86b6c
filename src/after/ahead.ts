import { listCards } from '../cards/list.ts';
import { drawAhead } from '../cards/write.ts';
import { webFaces } from '../fonts/index.ts';
import type { Library } from '../library/index.ts';
import type { Place, Settings } from '../library/settings.ts';
import { arrangeRecords } from '../site/arrange.ts';

/**
 * Makes what rests on the records alone while the pages are still compiled, until that `isOver`: fonts are cut, cards
 * drawn. All of it is kept, and found when its turn comes.
 */
export async function workAhead(
  library: Library,
  { cache, site }: Pick<Settings & Place, 'cache' | 'site'>,
  isOver: () => boolean,
): Promise<void> {
  await webFaces();
  await drawAhead(listCards(arrangeRecords(library), site !== undefined), cache, isOver);
}
