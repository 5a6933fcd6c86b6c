import { bounds } from './bounds.ts';
import { briefing } from './briefing.ts';
import { changes } from './changes.ts';
import { corrections } from './corrections.ts';
import { count } from './counts.ts';
import { evidence } from './evidence.ts';
import { home } from './home.ts';
import { lists } from './lists.ts';
import { marks, terms } from './marks.ts';
import { quantities } from './quantities.ts';
import { source } from './source.ts';
import { story } from './story.ts';

/** English. */
export const en = {
  bounds,
  briefing,
  changes,
  corrections,
  count,
  evidence,
  home,
  lists,
  marks,
  quantities,
  source,
  story,
  terms,
} as const;
