import type { Library } from '../library/index.ts';
import { arrangeRecords } from '../site/siteRecords.ts';
import { haveOwnFiles, listCitables } from '../view/evidence/citable.ts';
import { hasPage } from '../view/evidence/names.ts';
import { cardOfBriefing } from './briefing.ts';
import type { Card } from './card.ts';
import { cardOfCitable } from './citable.ts';
import { cardOfComparison } from './comparison.ts';
import { cardOfName } from './name.ts';
import { cardOfNamedPage, cardOfSource, PAGE_TITLES, type PageName } from './pages.ts';
import { cardOfSite } from './site.ts';
import { cardOfStory } from './story.ts';

/**
 * All cards of a site: home, named pages, briefings, their sources, names, stories, comparisons, claims and figures, each in
 * the order of the library.
 */
export function listCards(library: Library): Card[] {
  const documents = new Map(library.documents.map((document) => [document.id, document]));
  const digests = new Map(library.digests.map((digest) => [digest.id, digest]));
  const briefings = library.documents.flatMap((document) => {
    const digest = digests.get(document.id);
    return digest ? [{ document, digest }] : [];
  });
  const citables = haveOwnFiles(library.documents) ? listCitables(briefings) : [];
  return [
    cardOfSite(library),
    ...Object.keys(PAGE_TITLES).map((name) => cardOfNamedPage(name as PageName, library.site)),
    ...library.documents.map((document) => cardOfBriefing(document, digests.get(document.id) ?? { keyPoints: [] })),
    ...library.documents.map(cardOfSource),
    ...arrangeRecords(library).names.filter(hasPage).map(cardOfName),
    ...library.stories.map((story) => cardOfStory(story, library.comparisons)),
    ...library.comparisons.flatMap((comparison) => {
      const [a, b] = comparison.documents.map((id) => documents.get(id));
      return a && b ? [cardOfComparison(comparison, a, b)] : [];
    }),
    ...citables.map((citable) => cardOfCitable(citable, false)),
  ];
}
