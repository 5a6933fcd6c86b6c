import { describe, expect, test } from 'vitest';
import { briefingNodes, citableNodes, formatJsonLd } from '../../src/editions/structuredData.ts';
import { listCitables } from '../../src/view/evidence/citable.ts';
import { addressOf, records } from './valley.ts';

const citables = listCitables(records.briefings);

describe('citableNodes(citable, addressOf)', () => {
  test('says who claims what in which article, and never whether it is true', () => {
    for (const citable of citables) {
      const nodes = citableNodes(citable, addressOf);
      expect(nodes.map((node) => node['@type'])).toEqual(
        nodes.length === 3 ? ['Claim', 'Quotation', 'NewsArticle'] : ['Claim', 'NewsArticle'],
      );
      expect(nodes[0]?.['@id']).toBe(addressOf(`c/${citable.record.id}/`));
      expect(nodes[0]?.appearance).toEqual({ '@id': nodes.at(-1)?.['@id'] });
      expect(JSON.stringify(nodes)).not.toMatch(/ClaimReview|reviewRating/);
    }
    expect(citables.filter((citable) => citableNodes(citable, addressOf).length === 3).length).toBeGreaterThan(0);
  });
});

describe('formatJsonLd(graph)', () => {
  test('cannot close the script it stands in', () => {
    const json = formatJsonLd([{ name: '</script><script>alert(1)' }]);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)['@graph']).toEqual([{ name: '</script><script>alert(1)' }]);
  });

  test('tells the page from the article', () => {
    const [document] = records.briefings.map((briefing) => briefing.document);
    if (!document) throw new Error('There is no document');
    const graph = JSON.parse(formatJsonLd(briefingNodes(document, addressOf)))['@graph'];
    expect(graph[0].mainEntity['@id']).toBe(graph[1]['@id']);
    expect(graph[1]).toMatchObject({ '@type': 'NewsArticle', headline: document.title });
  });
});
