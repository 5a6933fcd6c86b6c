import { describe, expect, test } from 'vitest';
import { documentNotesSchema, documentSchema, isBody, siteSettingsSchema } from '../../src/records/index.ts';
import { documentOf } from '../builders.ts';

describe('documentNotesSchema', () => {
  test.each([
    {},
    { title: 'Storm', published: '2024-05', rights: 'full', slug: 'storm-1' },
    { url: 'https://example.org/storm' },
    { blocks: [{ match: 'Share', kind: 'clutter' }] },
  ])('takes %j', (notes) => {
    expect(documentNotesSchema.parse(notes)).toEqual(notes);
  });

  test.each([
    ['an unknown field', { titel: 'Storm' }],
    ['an address with a script', { url: 'javascript:alert(1)' }],
    ['a slug that leaves its folder', { slug: '../storm' }],
    ['a slug with capitals', { slug: 'Storm' }],
    ['rights that are none', { rights: 'all' }],
    ['a correction that matches everything', { blocks: [{ match: '', kind: 'clutter' }] }],
    ['a kind that is none', { blocks: [{ match: 'Share', kind: 'advert' }] }],
  ])('refuses %s', (_name, notes) => {
    expect(documentNotesSchema.safeParse(notes).success).toBe(false);
  });
});

describe('siteSettingsSchema', () => {
  const SITE = { title: 'Storm', description: 'What is known' };

  test('fills in the limits of quotation', () => {
    expect(siteSettingsSchema.parse(SITE)).toEqual({
      ...SITE,
      language: 'en',
      private: false,
      offline: true,
      hosting: { files: 20_000, megabytes: 25 },
      cards: 'linked',
      publishing: { quote: 'excerpt', share: 0.3, words: 400, run: 60 },
    });
  });

  test('takes whole texts for a private site', () => {
    const settings = { ...SITE, private: true, publishing: { quote: 'all' } };
    expect(siteSettingsSchema.parse(settings).publishing.quote).toBe('all');
  });

  test.each([
    ['no title', { description: 'x' }],
    ['a share above 1', { ...SITE, publishing: { share: 1.2 } }],
    ['words below 0', { ...SITE, publishing: { words: -1 } }],
    ['half a word', { ...SITE, publishing: { run: 0.5 } }],
    ['an address that is none', { ...SITE, address: 'example' }],
    ['an unknown field', { ...SITE, theme: 'dark' }],
    ['whole texts on a public site', { ...SITE, publishing: { quote: 'all' } }],
  ])('refuses %s', (_name, settings) => {
    expect(siteSettingsSchema.safeParse(settings).success).toBe(false);
  });
});

describe('documentSchema', () => {
  const document = documentOf('Storm Hits Coast\nBy Ana Ruiz\nThe flood killed 40 people on May 3, police said.');

  test('takes what the pipeline makes', () => {
    expect(documentSchema.parse(document)).toEqual(document);
  });

  test.each([
    ['a span before the text', { sentences: [{ start: -1, end: 2 }] }],
    ['a format that is none', { format: 'xlsx' }],
    ['a value that is no number', { figures: [{ ...document.figures[0], low: Number.NaN }] }],
    ['a certainty that is none', { claims: [{ ...document.claims[0], certainty: 'sure' }] }],
    ['a claim without content', { claims: [{ ...document.claims[0], content: [] }] }],
  ])('refuses %s', (_name, fields) => {
    expect(documentSchema.safeParse({ ...document, ...fields }).success).toBe(false);
  });
});

describe('isBody(block)', () => {
  test.each([
    ['paragraph', true],
    ['heading', true],
    ['title', false],
    ['clutter', false],
    ['caption', false],
    ['dateline', false],
    ['byline', false],
  ] as const)('%s → %s', (kind, result) => {
    expect(isBody({ start: 0, end: 1, kind })).toBe(result);
  });
});
