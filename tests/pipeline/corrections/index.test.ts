import { describe, expect, test } from 'vitest';
import { correct } from '../../../src/pipeline/corrections/index.ts';
import { type Corrections, type Document, documentSchema } from '../../../src/records/index.ts';
import { documentOf } from '../../builders.ts';

const TEXT = `The mayor, Ana Brand, said on Monday that 310 passengers were on board the ferry.
The harbour office said the bridge had been closed on March 3, 2024.
“We saw nothing,” said Tom Ruiz, the pilot.`;

const document = documentOf(TEXT);
const [board, bridge] = document.claims;
const [figure] = document.figures;
const [quote] = document.quotes;
const event = document.events.find(({ when }) => when === '2024-03-03');
const ids = {
  board: board?.id ?? '',
  bridge: bridge?.id ?? '',
  figure: figure?.id ?? '',
  quote: quote?.id ?? '',
  event: event?.id ?? '',
};

const run = (corrections: Corrections): Document => {
  const result = correct(document, corrections);
  expect(result.lost).toEqual([]);
  return documentSchema.parse(result.document);
};
const claimIn = ({ claims }: Document, id: string) => claims.find((claim) => claim.id === id);
const figureIn = ({ figures }: Document) => figures.find(({ id }) => id === ids.figure);

describe('correct(document, corrections)', () => {
  test('has what the tests rest on', () => {
    expect(Object.values(ids).every((id) => id.length > 0)).toBe(true);
    expect([board?.source?.name, bridge?.source?.name, figure?.low]).toEqual(['Ana Brand', 'The harbour office', 310]);
  });

  test('takes nothing back where nothing is corrected', () => {
    expect(correct(document, {})).toEqual({ document, lost: [] });
  });

  test.each<[name: string, Corrections, seen: (document: Document) => unknown, wanted: unknown]>([
    [
      'the speaker of a claim, found in the text',
      { claims: { [ids.bridge]: { speaker: 'Tom Ruiz' } } },
      (d) => [
        claimIn(d, ids.bridge)?.source?.name,
        claimIn(d, ids.bridge)?.source?.kind,
        claimIn(d, ids.bridge)?.corrected,
      ],
      ['Tom Ruiz', 'person', { was: { speaker: 'The harbour office' } }],
    ],
    [
      'nobody as the speaker of a claim',
      { claims: { [ids.bridge]: { speaker: null } } },
      (d) => [claimIn(d, ids.bridge)?.source, claimIn(d, ids.bridge)?.corrected?.was],
      [null, { speaker: 'The harbour office' }],
    ],
    [
      'a speaker whom the text does not name, on no words',
      { claims: { [ids.bridge]: { speaker: 'Lena Voss' } } },
      (d) => {
        const source = claimIn(d, ids.bridge)?.source;
        return [source?.name, source && source.end - source.start];
      },
      ['Lena Voss', 0],
    ],
    [
      'the certainty of a claim, and of its figures',
      { claims: { [ids.board]: { certainty: 'alleged' } } },
      (d) => [claimIn(d, ids.board)?.certainty, figureIn(d)?.certainty],
      ['alleged', 'alleged'],
    ],
    [
      'a hidden claim',
      { claims: { [ids.bridge]: { hide: true } } },
      (d) => [claimIn(d, ids.bridge), d.hidden],
      [undefined, { claims: 1 }],
    ],
    [
      'a hidden claim, whose figure and quotation are nobody’s then',
      { claims: { [ids.board]: { hide: true } } },
      (d) => figureIn(d)?.claim,
      undefined,
    ],
    [
      'a remark',
      { claims: { [ids.bridge]: { remark: 'The office says so by telephone', note: 'private' } } },
      (d) => claimIn(d, ids.bridge)?.corrected,
      { was: {}, remark: 'The office says so by telephone' },
    ],
    [
      'the value of a figure',
      { figures: { [ids.figure]: { value: 'about 320' } } },
      (d) => [figureIn(d)?.low, figureIn(d)?.approx, figureIn(d)?.corrected?.was],
      [320, true, { value: '310' }],
    ],
    [
      'a value of two bounds',
      { figures: { [ids.figure]: { low: 300, high: null } } },
      (d) => [figureIn(d)?.low, figureIn(d)?.high],
      [300, null],
    ],
    [
      'a value that is about right',
      { figures: { [ids.figure]: { approx: true } } },
      (d) => [figureIn(d)?.low, figureIn(d)?.approx],
      [310, true],
    ],
    [
      'the unit of a figure',
      { figures: { [ids.figure]: { unit: 'EUR' } } },
      (d) => [figureIn(d)?.unit, figureIn(d)?.corrected?.was],
      ['EUR', { unit: '' }],
    ],
    [
      'what a figure counts',
      { figures: { [ids.figure]: { what: 'crew members' } } },
      (d) => [figureIn(d)?.what, figureIn(d)?.corrected?.was.what],
      ['crew members', figure?.what],
    ],
    ['the role of a figure', { figures: { [ids.figure]: { role: 'injured' } } }, (d) => figureIn(d)?.role, 'injured'],
    ['no role of a figure', { figures: { [ids.figure]: { role: null } } }, (d) => figureIn(d)?.role, undefined],
    [
      'the day of a figure',
      { figures: { [ids.figure]: { asOf: '2024-05' } } },
      (d) => [figureIn(d)?.asOf, figureIn(d)?.asOfBasis],
      ['2024-05', 'text'],
    ],
    [
      'the certainty of a figure',
      { figures: { [ids.figure]: { certainty: 'denied' } } },
      (d) => figureIn(d)?.certainty,
      'denied',
    ],
    [
      'the speaker of a figure alone',
      { figures: { [ids.figure]: { speaker: 'Tom Ruiz' } } },
      (d) => [
        claimIn(d, figureIn(d)?.claim ?? '')?.source?.name,
        claimIn(d, ids.board)?.source?.name,
        figureIn(d)?.corrected?.was,
      ],
      ['Tom Ruiz', 'Ana Brand', { speaker: 'Ana Brand' }],
    ],
    [
      'nobody as the speaker of a figure',
      { figures: { [ids.figure]: { speaker: null } } },
      (d) => figureIn(d)?.claim,
      undefined,
    ],
    [
      'a hidden figure',
      { figures: { [ids.figure]: { hide: true } } },
      (d) => [figureIn(d), d.hidden],
      [undefined, { figures: 1 }],
    ],
    [
      'the speaker of a quotation and of its claim',
      { quotes: { [ids.quote]: { speaker: 'Ana Brand' } } },
      (d) => [d.quotes[0]?.speaker?.name, claimIn(d, quote?.claim ?? '')?.source?.name],
      ['Ana Brand', 'Ana Brand'],
    ],
    [
      'a hidden quotation',
      { quotes: { [ids.quote]: { hide: true } } },
      (d) => d.quotes.length,
      document.quotes.length - 1,
    ],
    [
      'the day of an event',
      { events: { [ids.event]: { when: '2023-03-03' } } },
      (d) => d.events.find(({ id }) => id === ids.event)?.corrected,
      { was: { when: '2024-03-03' } },
    ],
    [
      'the day of an event among all dates',
      { events: { [ids.event]: { when: '2023-03-03' } } },
      (d) => d.dates?.find(({ id }) => id === ids.event)?.when,
      '2023-03-03',
    ],
    [
      'a hidden event',
      { events: { [ids.event]: { hide: true } } },
      (d) => d.events.some(({ id }) => id === ids.event),
      false,
    ],
    [
      'a claim that was missed',
      { add: { claims: [{ words: 'on board the ferry', speaker: 'Tom Ruiz', certainty: 'believed' }] } },
      (d) =>
        d.claims.filter(({ corrected }) => corrected?.added).map(({ source, certainty }) => [source?.name, certainty]),
      [['Tom Ruiz', 'believed']],
    ],
    [
      'a figure that was missed',
      { add: { figures: [{ words: 'March 3', value: 3, what: 'days', role: 'injured', speaker: 'Ana Brand' }] } },
      (d) =>
        d.figures
          .filter(({ rule }) => rule === 'editor')
          .map(({ low, what, claim }) => [low, what, claim !== undefined]),
      [[3, 'days', true]],
    ],
    [
      'a quotation that was missed',
      { add: { quotes: [{ words: 'had been closed', speaker: 'Ana Brand' }] } },
      (d) => d.quotes.find(({ corrected }) => corrected?.added)?.speaker?.name,
      'Ana Brand',
    ],
  ])('carries out %s', (_name, corrections, seen, wanted) => {
    expect(seen(run(corrections))).toEqual(wanted);
  });

  test('keeps a private note out of the record', () => {
    const corrections = { claims: { [ids.bridge]: { note: 'do not print', speaker: null } } };
    expect(JSON.stringify(run(corrections))).not.toContain('do not print');
  });

  test('finds a record by its words where the id is gone', () => {
    const found = run({ claims: { gone: { words: 'the bridge had  been closed', certainty: 'denied' } } });
    expect(claimIn(found, ids.bridge)?.certainty).toBe('denied');
  });

  test.each<[name: string, Corrections, reason: RegExp]>([
    ['an id without words', { claims: { gone: { hide: true } } }, /has the id "gone"/],
    [
      'words that are gone',
      { claims: { gone: { words: 'it snowed', hide: true } } },
      /does not stand in the document any more/,
    ],
    [
      'words in which nothing is read',
      { figures: { gone: { words: 'the bridge', hide: true } } },
      /None of its figures is read in/,
    ],
    ['a value that is no number', { figures: { [ids.figure]: { value: 'a lot' } } }, /no number/],
    [
      'words to add that are not there',
      { add: { claims: [{ words: 'it snowed' }] } },
      /does not stand in the document/,
    ],
    [
      'a figure to add without a number',
      { add: { figures: [{ words: 'the bridge', what: 'bridges' }] } },
      /No single number/,
    ],
  ])('tells %s, and changes nothing', (_name, corrections, reason) => {
    const result = correct(document, corrections);
    expect(result.lost.map((lost) => lost.reason)).toEqual([expect.stringMatching(reason)]);
    expect(result.document).toEqual(document);
  });

  test('tells where words may stand for several records', () => {
    const twice = documentOf('Ana Brand said the road was open. Tom Ruiz said the road was open.');
    const { lost } = correct(twice, { claims: { gone: { words: 'the road was open', hide: true } } });
    expect(lost.map(({ reason }) => reason)).toEqual([expect.stringMatching(/may be any of \w+, \w+/)]);
  });
});
