import { describe, expect, test } from 'vitest';
import { adviceOn, GIVING_UP, planSite, type SiteMap } from '../../src/site/plan.ts';

const LIMIT = 20_000;

/** A subject of so many news articles, as measured on 300 and 1,104 of them. */
const mapOf = (documents: number, more: Partial<SiteMap> = {}): SiteMap => {
  const share = (each: number): number => Math.round(each * documents);
  return {
    fixed: 1_660 + share(0.35),
    briefings: documents,
    stories: share(0.57),
    quantities: share(0.2),
    claims: { all: share(3.3), published: 0 },
    names: { all: share(2.3), published: 0 },
    pairs: { all: share(0.85), published: 0 },
    sources: { all: documents, published: 0 },
    ...more,
  };
};

describe('planSite(map, mostFiles)', () => {
  test('gives up nothing where there is room', () => {
    const plan = planSite(mapOf(300), LIMIT);
    expect(plan).toMatchObject({ claims: 990, claimFiles: true, cards: 'all', givenUp: [], beyond: 0 });
    expect(plan.files).toBeLessThan(LIMIT);
  });

  test.each([300, 1104, 1500, 2000, 3000, 4000, 5000, 6000, 7000, 8000])(
    'keeps a subject of %i documents within what its host takes',
    (documents) => {
      const plan = planSite(mapOf(documents), LIMIT);
      expect(plan.files).toBeLessThanOrEqual(LIMIT);
      expect(plan.beyond).toBe(0);
    },
  );

  test('gives up in one order, and of claims and names no more than it must', () => {
    const plans = [1104, 1500, 2000, 3000, 4000, 6000, 8000].map((documents) => planSite(mapOf(documents), LIMIT));
    for (const { givenUp } of plans) {
      const places = givenUp.map((what) => GIVING_UP.indexOf(what));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    const few = planSite(mapOf(1250), LIMIT);
    expect(few.givenUp).toEqual(['pages of claims and figures']);
    expect(few.claims).toBeGreaterThan(0);
    expect(few.files).toBe(LIMIT);
    expect(planSite(mapOf(8000), LIMIT)).toMatchObject({
      pairs: false,
      markdown: false,
      sources: false,
      editions: false,
    });
  });

  test('never gives up what was published', () => {
    const published = { claims: { all: 9_000, published: 700 }, names: { all: 9_000, published: 60 } };
    const map = mapOf(8000, {
      ...published,
      pairs: { all: 3_000, published: 50 },
      sources: { all: 8_000, published: 40 },
    });
    const plan = planSite(map, LIMIT);
    expect([plan.claims, plan.names]).toEqual([700, expect.any(Number)]);
    expect(plan.names).toBeGreaterThanOrEqual(60);
    const without = planSite(
      mapOf(8000, { ...published, pairs: { all: 0, published: 0 }, sources: { all: 0, published: 0 } }),
      LIMIT,
    );
    expect(plan.files - plan.names).toBe(without.files - without.names + 90);
  });

  test('tells by how much a site passes the limit that is all briefings, and how to part the subject', () => {
    const plan = planSite(mapOf(12_000), LIMIT);
    expect(plan.beyond).toBe(plan.files - LIMIT);
    expect(plan.beyond).toBeGreaterThan(0);
    expect(plan.givenUp).toContain('cards of stories');
    expect(adviceOn(plan, 12_000)).toMatch(/^Part the subject: put its documents into 2 folders of about 6000, /);
  });

  test('says that a site of many published pages passes the limit, and keeps them', () => {
    const plan = planSite(mapOf(8000, { claims: { all: 9_000, published: 9_000 } }), LIMIT);
    expect([plan.claims, plan.beyond > 0]).toEqual([9_000, true]);
  });
});
