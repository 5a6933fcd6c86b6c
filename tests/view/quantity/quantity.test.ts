import { describe, expect, test } from 'vitest';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { arrangeBriefings } from '../../../src/site/siteRecords.ts';
import { asOfWords, viewOf } from '../../../src/view/quantity/quantity.ts';
import { documentOf } from '../../builders.ts';
import { courierDigest } from '../../fixtures/courier.ts';

/** The rows of the quantities of one document, as a page shows them: value and day. */
function rowsOf(text: string): string[] {
  const document = documentOf(text, { published: '2024-05-15' });
  const { quantities } = findQuantities(document.id, [readDocument(document)]);
  const briefings = arrangeBriefings([document], [{ ...courierDigest, id: document.id }]);
  const records = {
    byId: new Map(briefings.map((briefing) => [briefing.document.id, briefing])),
    storiesBy: { id: new Map() },
    quantitiesBy: {
      story: Map.groupBy(quantities, ({ story }) => story),
      id: new Map(quantities.map((quantity) => [quantity.id, quantity])),
    },
  };
  return quantities.flatMap((quantity) =>
    viewOf(records, quantity).rows.map((row) => `${row.value}: ${asOfWords(row)}`),
  );
}

describe('viewOf(records, quantity)', () => {
  test.each([
    ['The flood killed 40 people in Lowmere, police said.', '40: reported 15 May 2024'],
    ['As of 12 May the flood had killed 40 people in Lowmere, police said.', '40: 12 May 2024'],
    ['The hall in Lowmere held 40 guests on 12 May, police said.', '40: 12 May 2024'],
  ])('%s → %s', (text, row) => {
    expect(rowsOf(`Flood\n\n${text}\n\nIt was a long night.`)).toEqual([row]);
  });
});
