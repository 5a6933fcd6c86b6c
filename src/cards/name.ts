import { shortNameOf } from '../site/siteSummary.ts';
import { KIND_NAMES, type Named } from '../view/evidence/names.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import type { Card } from './card.ts';
import { countOf } from './relations.ts';

const MAX_TITLE_LENGTH = 110;
const MAX_LINE_LENGTH = 180;
const MOST_DOCUMENTS = 3;

/** The card of a name: who it is, by whom they are named, and how much they are said to say. */
export const cardOfName = (named: Named): Card => ({
  kind: 'page',
  kicker: KIND_NAMES[named.kind].one,
  title: excerptOf(named.name, MAX_TITLE_LENGTH),
  line: lineOf(named),
  figures: [],
  counts: [
    countOf(named.appearances.length, 'document', 'documents'),
    countOf(named.claims, 'claim', 'claims'),
    countOf(named.figures, 'figure', 'figures'),
  ].filter(({ number }) => number > 0),
});

/** "Named by New York Times, Herald and others". */
function lineOf({ appearances }: Named): string {
  const all = [...new Set(appearances.map(({ briefing }) => shortNameOf(briefing.document)))];
  const some = all.slice(0, MOST_DOCUMENTS).join(', ');
  return excerptOf(`Named by ${some}${all.length > MOST_DOCUMENTS ? ' and others' : ''}`, MAX_LINE_LENGTH);
}
