import { describe, expect, test } from 'vitest';
import { type Document, siteSettingsSchema } from '../../src/records/index.ts';
import { listSearchRecords } from '../../src/search/records.ts';
import { claimBy, documentWith, figureWith } from '../cards/fixture.ts';

const SITE = siteSettingsSchema.parse({ title: 'Losses', description: 'What is said of them.' });
const TEXT = 'Mr. Yoo said that about 600 were killed. The army “does not count the dead”.';
const SAID = { start: TEXT.indexOf('about'), end: TEXT.indexOf('.', 10) };
const QUOTED = { start: TEXT.indexOf('does'), end: TEXT.indexOf('”') };
const DOCUMENT = documentWith({
  slug: 'army-counts',
  text: TEXT,
  sentences: [
    { start: 0, end: 40 },
    { start: 41, end: TEXT.length },
  ],
  blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph' }],
  claims: [claimBy('Mr. Yoo', { content: [SAID], certainty: 'alleged' })],
  figures: [
    figureWith({ ...SAID, low: 600, high: 600, approx: true, what: 'killed', claim: 'c1', certainty: 'alleged' }),
  ],
  quotes: [{ id: 'q1', ...QUOTED, speaker: null, rule: 'fixture' }],
});

const recordsOf = (document: Document, printed: { start: number; end: number }[]) => {
  const words = { printed: 0, document: 0, limit: 0, longestRun: 0 };
  const digests = [{ id: document.id, bottomLine: '', keyPoints: [], printed, words }];
  return listSearchRecords({ site: SITE, documents: [document], digests });
};

describe('listSearchRecords(library)', () => {
  const whole = [{ start: 0, end: TEXT.length }];

  test('leads to a figure with all that is known of it', () => {
    expect(recordsOf(DOCUMENT, whole)[0]).toEqual({
      url: '/briefings/army-counts/#f-f1',
      content:
        'about 600 killed. about 600 killed. about 600 killed. killed. Mr. Yoo. Army counts its losses. Mr. Yoo said that about 600 were killed.',
      language: 'en',
      meta: {
        title: 'about 600 killed',
        kind: 'figure',
        sayer: 'Mr. Yoo',
        certainty: 'alleged',
        document: 'Army counts its losses',
        date: '2025-07-01',
        value: 'about 600',
        about: 'killed',
        words: 'Mr. Yoo said that about 600 were killed.',
      },
      filters: {
        kind: ['figure'],
        asks: ['count'],
        document: ['Army counts its losses'],
        sayer: ['Mr. Yoo'],
        certainty: ['alleged'],
        published: ['2025-07'],
      },
    });
  });

  test('leads to a claim and to a quote', () => {
    const [, claim, quote] = recordsOf(DOCUMENT, whole);
    expect(claim).toMatchObject({
      url: '/briefings/army-counts/#c-c1',
      meta: { title: 'Mr. Yoo: about 600 were killed' },
    });
    expect(quote).toMatchObject({
      url: '/briefings/army-counts/#q-q1',
      meta: { title: 'nobody named: does not count the dead' },
    });
  });

  test('takes what the quotation budget does not allow without its order, each word once', () => {
    const [figure, ...others] = recordsOf(DOCUMENT, [{ start: 0, end: 12 }]);
    expect(figure?.content).toBe(
      'about 600 killed. about 600 killed. about 600 killed. killed. Mr. Yoo. Army counts its losses. Mr. Yoo said. 600 about killed that were',
    );
    expect(others.map(({ meta }) => meta?.kind)).toEqual(['original']); // of a claim and a quotation no word may be printed
  });

  test('leads from each word that may not be printed to where the original is named', () => {
    const rest = recordsOf(DOCUMENT, [{ start: 0, end: 12 }]).at(-1);
    expect(rest).toEqual({
      url: '/briefings/army-counts/#source',
      content: 'Army counts its losses. 600 about army count dead does killed not that the were',
      language: 'en',
      meta: {
        title: 'Army counts its losses',
        kind: 'original',
        date: '2025-07-01',
        words: 'In words that are not printed here: read the original.',
      },
      filters: { kind: ['original'], document: ['Army counts its losses'] },
    });
  });

  test('knows no such place of a document that is printed whole', () => {
    expect(recordsOf(DOCUMENT, whole).map(({ meta }) => meta?.kind)).not.toContain('original');
  });

  test('finds a sum by the words of its money', () => {
    const paid = figureWith({ ...SAID, low: 600, high: 600, unit: 'USD', what: 'fine' });
    const [figure] = recordsOf({ ...DOCUMENT, figures: [paid] }, whole);
    expect(figure?.content).toContain('dollars');
  });

  test('names the publisher where the document speaks for itself', () => {
    const [figure] = recordsOf(documentWith({ figures: [figureWith()] }), []);
    expect(figure?.filters?.sayer).toEqual(['Valley Courier']);
  });
});
