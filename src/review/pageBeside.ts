import { pathOf } from '../site/address.ts';
import { placeInSource } from '../site/ownPages.ts';
import type { SiteRecords } from '../site/siteRecords.ts';
import { hasOwnPage } from '../view/quantity/quantity.ts';
import type { Doubt } from './doubt.ts';

/**
 * The page of the site that shows what a doubt is about, relative to its home: the record's own page, its place in what was
 * read of the document, the table of a quantity, the briefing of what has no place of its own.
 */
export function pageBeside(records: SiteRecords, { kind, document, record }: Doubt): string {
  const briefing = records.byId.get(document);
  if (!briefing) return pathOf.home;
  const quantity = kind === 'quantity' ? records.quantitiesBy.id.get(record) : undefined;
  if (quantity && hasOwnPage(quantity)) return pathOf.quantity(quantity);
  if (kind === 'quantity' || kind === 'document' || kind === 'names') return pathOf.briefing(briefing.document);
  return records.recordPaths.get(record) ?? placeInSource(briefing, record);
}
