import type { SiteRecords } from '../site/siteRecords.ts';
import type { Card } from './card.ts';
import { cardOfSite } from './site.ts';

const homes = new WeakMap<SiteRecords, Card>();

/** The card of the home page of a site. */
export function homeCard(records: SiteRecords): Card {
  const { site, briefings, comparisons } = records;
  const card =
    homes.get(records) ?? cardOfSite({ site, documents: briefings.map(({ document }) => document), comparisons });
  homes.set(records, card);
  return card;
}

/** The card of a page of its kind; that of the home page where it was given up for the host. */
export function plannedCard(records: SiteRecords, kind: 'story' | 'other', card: Card): Card {
  const { cards } = records.pages.plan;
  return cards === 'all' || (cards === 'stories' && kind === 'story') ? card : homeCard(records);
}
