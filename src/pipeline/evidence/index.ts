import type { Document } from '../../records/index.ts';
import type { Article } from '../article/index.ts';
import { analyse } from '../language/index.ts';
import { findCaveats } from './caveats.ts';
import { findClaims } from './claims/index.ts';
import { findDates, tellingEvents } from './events/index.ts';
import { dateFigures } from './figures/asOf.ts';
import { findFigures } from './figures/index.ts';
import { findMarkedFigures } from './figures/marked.ts';
import { findNames } from './names/index.ts';
import { findQuotes } from './quotes.ts';

export type Evidence = Pick<
  Document,
  'sentences' | 'names' | 'claims' | 'figures' | 'quotes' | 'events' | 'dates' | 'caveats'
>;

/** Everything that a document says, each record a span of its text. */
export function findEvidence(article: Article): Evidence {
  const { id, text, blocks, language } = article;
  const prose = analyse(text, blocks, language);
  const names = prose.isEnglish ? findNames(prose, id) : [];
  const claims = prose.isEnglish ? findClaims(prose, names, id) : [];
  const quotes = findQuotes(prose, claims, names, id);
  const caveats = prose.isEnglish ? findCaveats(prose) : [];
  const dates = prose.isEnglish ? findDates(prose, article.published, id) : [];
  const events = tellingEvents(prose, dates);
  const found = prose.isEnglish ? findFigures(prose, claims, id) : findMarkedFigures(prose, language, id);
  const figures = dateFigures(prose, found, dates, article);
  const sentences = prose.sentences.map(({ start, end }) => ({ start, end }));
  return { sentences, names, claims, figures, quotes, events, dates, caveats };
}
