import { describe, expect, test } from 'vitest';
import { cardOfBriefing } from '../../src/cards/briefing.ts';
import { cardSchema } from '../../src/cards/card.ts';
import { claimBy, documentWith, figureWith } from './fixture.ts';

const NO_DIGEST = { keyPoints: [] };

describe('cardOfBriefing(document, digest)', () => {
  test('shows title, publisher, date and the leading figure with sayer and certainty', () => {
    const document = documentWith({
      claims: [claimBy('Mr. Yoo')],
      figures: [figureWith({ low: 600, high: null, claim: 'c1', certainty: 'estimated' })],
    });
    expect(cardSchema.parse(cardOfBriefing(document, NO_DIGEST))).toEqual({
      kind: 'briefing',
      kicker: 'Briefing',
      title: 'Army counts its losses',
      publisher: 'Valley Courier',
      date: '1 July 2025',
      figures: [{ value: 'at least 600', what: 'casualties', sayer: 'Mr. Yoo', certainties: ['estimated'] }],
      counts: [],
    });
  });

  test.each([
    [{ low: 600, high: null }, 'at least 600'],
    [{ low: null, high: 600 }, 'up to 600'],
    [{ low: 600, high: 600, approx: true }, 'about 600'],
    [{ low: null, high: 600, approx: true }, 'up to about 600'],
    [{ low: 4000, high: 5000 }, '4,000–5,000'],
  ])('keeps the hedge of %j', (fields, value) => {
    const document = documentWith({ figures: [figureWith(fields)] });
    expect(cardOfBriefing(document, NO_DIGEST).figures[0]?.value).toBe(value);
  });

  test.each<[string, string, { start: number; end: number }[]]>([
    ['digits before words', '9', []],
    ['one in a key point before the first', '7', [{ start: 19, end: 40 }]],
  ])('leads with %s', (_, value, keyPoints) => {
    const text = 'Two lands and 9 ships and 7 of them';
    const at = (word: string, number: number) =>
      figureWith({
        id: word,
        start: text.indexOf(word),
        end: text.indexOf(word) + word.length,
        low: number,
        high: number,
      });
    const document = documentWith({ text, figures: [at('Two', 2), at('9', 9), at('7', 7)] });
    expect(cardOfBriefing(document, { keyPoints }).figures[0]?.value).toBe(value);
  });

  test.each([
    ['troops', ['additional', 'planned'], 'troops (additional, planned)'],
    ['soldiers wounded', ['wounded'], 'soldiers wounded'],
    ['pay', ['per month'], 'pay (per month)'],
    ['troops '.repeat(20), ['planned'], `${'troops '.repeat(6)}troops… (planned)`],
  ])('says of %s that they are %j', (what, qualifiers, expected) => {
    const document = documentWith({ figures: [figureWith({ what, qualifiers })] });
    expect(cardOfBriefing(document, NO_DIGEST).figures[0]?.what).toBe(expected);
  });

  test.each([
    [undefined, 'Valley Courier'],
    ['c1', 'nobody named'],
  ])('says who gives a figure with the claim %j of nobody', (claim, sayer) => {
    const document = documentWith({ claims: [claimBy(null)], figures: [figureWith(claim ? { claim } : {})] });
    expect(cardOfBriefing(document, NO_DIGEST).figures[0]?.sayer).toBe(sayer);
  });

  test('has no figure where the document has none that can be read', () => {
    const figures = [figureWith({ low: null, high: null }), figureWith({ what: '' })];
    expect(cardOfBriefing(documentWith({ figures }), NO_DIGEST).figures).toEqual([]);
  });

  test('cuts a title of 20,000 letters', () => {
    expect(cardOfBriefing(documentWith({ title: 'x'.repeat(20_000) }), NO_DIGEST).title).toHaveLength(150);
  });
});
