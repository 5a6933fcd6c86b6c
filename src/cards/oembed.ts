import { pathOf } from '../site/address.ts';
import type { SiteRecords } from '../site/siteRecords.ts';
import { comparisonTitleOf } from '../view/comparison/comparisonRows.ts';
import { listOwnPages, titleOf } from '../view/evidence/citable.ts';
import { HEIGHT_PX, WIDTH_PX } from './design/palette.ts';
import { type Card, cardOfBriefing, cardOfCitable, cardOfPair, cardOfStory, cardPath, plannedCard } from './index.ts';

/** A page of which others may show a link with its picture. */
export type Embeddable = Readonly<{ path: string; title: string; author: string | undefined; card: Card }>;

/** Briefings, stories, comparisons, claims and figures; the last two only where there are not too many files. */
export function listEmbeddables(records: SiteRecords): Embeddable[] {
  const { briefings, stories, byId, pairs } = records;
  if (!records.pages.plan.oembed) return [];
  const comparisons = records.comparisons.filter(({ id }) => pairs.has(id));
  return [
    ...briefings.map(({ document, digest }) => ({
      path: pathOf.briefing(document),
      title: document.title,
      author: document.publisher,
      card: plannedCard(records, 'other', cardOfBriefing(document, digest)),
    })),
    ...stories.map((story) => ({
      path: pathOf.story(story),
      title: story.title,
      author: undefined,
      card: plannedCard(records, 'story', cardOfStory(story, records.comparisons)),
    })),
    ...comparisons.flatMap((comparison) => {
      const [left, right] = comparison.documents.map((id) => byId.get(id)?.document);
      if (!left || !right) return [];
      const card = plannedCard(records, 'other', cardOfPair(comparison, left, right, records));
      return [{ path: pathOf.comparison(comparison), title: comparisonTitleOf(left, right), author: undefined, card }];
    }),
    ...(records.pages.plan.claimFiles ? listOwnPages(briefings) : []).map((citable) => ({
      path: pathOf.claim(citable.record),
      title: titleOf(citable),
      author: citable.briefing.document.publisher,
      card: cardOfCitable(citable, false),
    })),
  ];
}

/** What oEmbed 1.0 says of a page (https://oembed.com): a link with a picture. */
export function writeOembed(
  { title, author, card }: Embeddable,
  site: string,
  addressOf: (path: string) => string,
): string {
  const answer = {
    version: '1.0',
    type: 'link',
    title,
    ...(author ? { author_name: author } : {}),
    provider_name: site,
    provider_url: addressOf(pathOf.home),
    thumbnail_url: addressOf(cardPath(card)),
    thumbnail_width: WIDTH_PX,
    thumbnail_height: HEIGHT_PX,
  };
  return `${JSON.stringify(answer)}\n`;
}
