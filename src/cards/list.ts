import { SINGLE_PAGES } from '../site/kinds.ts';
import type { SiteRecords } from '../site/siteRecords.ts';
import { listOwnPages } from '../view/evidence/citable.ts';
import { hasOwnPage, viewOf } from '../view/quantity/quantity.ts';
import { cardOfBriefing } from './briefing.ts';
import type { Card } from './card.ts';
import { cardOfCitable } from './citable.ts';
import { cardOfPair } from './comparison.ts';
import { cardOfNamedPage } from './pages.ts';
import { homeCard } from './planned.ts';
import { cardOfQuantity } from './quantity.ts';
import { cardOfStory } from './story.ts';

/**
 * The cards that pages of the site refer to, each in the order of its records: home, named pages, briefings, stories and
 * disputes; those of claims and figures where somebody can link to them (`hasAddress`), or the editor wants all.
 */
export function listCards(records: SiteRecords, hasAddress: boolean): Card[] {
  const { site, briefings, stories, comparisons, byId } = records;
  const { cards, claimFiles } = records.pages.plan;
  const areLinked = hasAddress || site.cards === 'always';
  const citables = areLinked && claimFiles ? listOwnPages(briefings) : [];
  return [
    homeCard(records),
    ...SINGLE_PAGES.map(({ name }) => cardOfNamedPage(name, site)),
    ...(cards === 'all' ? briefings.map(({ document, digest }) => cardOfBriefing(document, digest)) : []),
    ...(cards === 'home' ? [] : stories.map((story) => cardOfStory(story, comparisons))),
    ...(cards === 'all' ? comparisons : []).flatMap((comparison) => {
      if (!records.pairs.has(comparison.id)) return [];
      const [a, b] = comparison.documents.map((id) => byId.get(id)?.document);
      return a && b ? [cardOfPair(comparison, a, b, records)] : [];
    }),
    ...(cards === 'all' ? records.quantities.filter(hasOwnPage) : []).map((quantity) => {
      const story = stories.find(({ id }) => id === quantity.story);
      return cardOfQuantity(viewOf(records, quantity), story);
    }),
    ...citables.map((citable) => cardOfCitable(citable, false)),
  ];
}
