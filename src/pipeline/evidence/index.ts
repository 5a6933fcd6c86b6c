import type { Document } from '../../records/index.ts';
import type { Article } from '../article/index.ts';
import { analyse } from '../language/index.ts';
import type { RuleSet } from '../ruleSet.ts';
import { findCaveats } from './caveats.ts';
import { findClaims } from './claims/index.ts';
import { findDates, tellingEvents } from './events/index.ts';
import { dateFigures } from './figures/asOf.ts';
import { findFigures } from './figures/index.ts';
import { findMarkedFigures } from './figures/marked.ts';
import { withoutLost } from './lostLetters.ts';
import { findNames } from './names/index.ts';
import { findQuotes } from './quotes.ts';

export type Evidence = Pick<
  Document,
  'sentences' | 'names' | 'claims' | 'figures' | 'quotes' | 'events' | 'dates' | 'caveats'
>;

/** Everything that a document says, each record a span of its text. */
export function findEvidence(article: Article, rules: RuleSet | undefined): Evidence {
  const { id, text, blocks, language } = article;
  const prose = analyse(text, blocks, rules);
  const names = rules ? findNames(prose, id) : [];
  const claims = rules ? findClaims(prose, rules.claims, names, id) : [];
  const quotes = findQuotes(prose, claims, names, id);
  const caveats = rules ? findCaveats(prose, rules.caveats) : [];
  const dates = rules ? findDates(prose, article.published, id) : [];
  const events = tellingEvents(prose, dates);
  const found = rules ? findFigures(prose, rules.figures, claims, id) : findMarkedFigures(prose, language, id);
  const figures = dateFigures(prose, found, dates, article);
  const sentences = prose.sentences.map(({ start, end }) => ({ start, end }));
  return { sentences, ...withoutLost(text, { names, claims, figures, quotes }), events, dates, caveats };
}
