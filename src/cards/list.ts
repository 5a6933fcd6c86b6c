import { SINGLE_PAGES } from '../site/kinds.ts';
import type { SiteRecords } from '../site/siteRecords.ts';
import { haveOwnFiles, listOwnPages } from '../view/evidence/citable.ts';
import { hasOwnPage, viewOf } from '../view/quantity/quantity.ts';
import { cardOfBriefing } from './briefing.ts';
import type { Card } from './card.ts';
import { cardOfCitable } from './citable.ts';
import { cardOfPair } from './comparison.ts';
import { cardOfNamedPage } from './pages.ts';
import { cardOfQuantity } from './quantity.ts';
import { cardOfSite } from './site.ts';
import { cardOfStory } from './story.ts';

/**
 * The cards that pages of the site refer to, each in the order of its records: home, named pages, briefings, stories and
 * disputes; those of claims and figures where somebody can link to them (`hasAddress`), or the editor wants all.
 */
export function listCards(records: SiteRecords, hasAddress: boolean): Card[] {
  const { site, briefings, stories, comparisons, byId, own } = records;
  const areLinked = hasAddress || site.cards === 'always';
  const citables = areLinked && haveOwnFiles(own) ? listOwnPages(briefings) : [];
  return [
    cardOfSite({ site, documents: briefings.map(({ document }) => document), comparisons }),
    ...SINGLE_PAGES.map(({ name }) => cardOfNamedPage(name, site)),
    ...briefings.map(({ document, digest }) => cardOfBriefing(document, digest)),
    ...stories.map((story) => cardOfStory(story, comparisons)),
    ...comparisons.flatMap((comparison) => {
      const [a, b] = comparison.documents.map((id) => byId.get(id)?.document);
      return a && b ? [cardOfPair(comparison, a, b, records)] : [];
    }),
    ...records.quantities.filter(hasOwnPage).map((quantity) => {
      const story = stories.find(({ id }) => id === quantity.story);
      return cardOfQuantity(viewOf(records, quantity), story);
    }),
    ...citables.map((citable) => cardOfCitable(citable, false)),
  ];
}
