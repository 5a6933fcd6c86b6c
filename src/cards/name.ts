import { KIND_NAMES, type Named } from '../presentation/names.ts';
import type { Card } from './card.ts';
import { excerptOf } from './excerpt.ts';
import { countOf } from './relations.ts';

const MAX_TITLE_LENGTH = 110;

/** The card of a name: who it is, how many documents name them, and how much they are said to say. */
export const cardOfName = ({ name, kind, appearances, claims, figures }: Named): Card => ({
  kind: 'page',
  kicker: KIND_NAMES[kind].one,
  title: excerptOf(name, MAX_TITLE_LENGTH),
  figures: [],
  counts: [
    countOf(appearances.length, 'document', 'documents'),
    countOf(claims, 'claim', 'claims'),
    countOf(figures, 'figure', 'figures'),
  ].filter(({ number }) => number > 0),
});
