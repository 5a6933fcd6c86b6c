import { describe, expect, test } from 'vitest';
import { CLUTTER_RULES, type ClutterContext } from '../../../src/pipeline/article/clutter.ts';

const IN_BODY: ClutterContext = { place: 0.4, script: 'Latin', bodyScript: 'Latin' };
const AT_END: ClutterContext = { ...IN_BODY, place: 1 };

const ruleFor = (line: string, context = IN_BODY): string | undefined =>
  CLUTTER_RULES.find(({ matches }) => matches(line, context))?.name;

const MATCHES: readonly (readonly [rule: string, line: string])[] = [
  ['page-number', '12'],
  ['page-number', 'Page 3 of 12'],
  ['page-number', '- 4 -'],
  ['counter', '1.2k'],
  ['counter', '48,213 views'],
  ['navigation', 'Link to main version'],
  ['navigation', 'Print this article'],
  ['navigation', 'Previous article'],
  ['navigation', 'Skip to content'],
  ['share-bar', 'Share'],
  ['share-bar', 'Share this article on Facebook'],
  ['share-bar', 'Facebook | Twitter | WhatsApp'],
  ['advertisement', 'Advertisement'],
  ['advertisement', 'Story continues below advertisement'],
  ['advertisement', 'SPONSORED CONTENT'],
  ['counter', '14 comments'],
  ['comments', 'Comments'],
  ['comments', 'Leave a comment'],
  ['trailer', 'The post Storm Hits Coast appeared first on Harbor Courier.'],
  ['photo-credit', 'Photo: Ana Ruiz/Nordpress'],
  ['photo-credit', '(Photo by: Nordpress)'],
  ['photo-credit', 'Foto: Nordpress'],
  ['pointer', 'Read more: How the dam was built'],
  ['pointer', 'Related stories:'],
  ['pointer', 'Most read'],
  ['promotion', 'Subscribe to our newsletter'],
  ['promotion', 'Sign up for the morning mail'],
  ['promotion', 'Become a member today'],
  ['legal-notice', '© 2024 Harbor Courier'],
  ['legal-notice', 'Copyright 2024 Harbor Courier. All rights reserved.'],
  ['legal-notice', 'Copyright Nordpress'],
  ['legal-notice', 'All rights reserved.'],
  ['legal-notice', 'This site uses cookies'],
];

const MATCHES_AT_END: readonly (readonly [rule: string, line: string])[] = [
  ['origin-note', 'This article was originally published in Harbor Courier.'],
  ['origin-note', 'Reporting by Ana Ruiz; editing by Viktor Palm'],
  ['author-note', 'Ana Ruiz is a staff writer in Lowmere.'],
  ['author-note', 'Ana Ruiz covers water policy and is a reporter.'],
  ['author-note', 'Viktor Palm contributed reporting from Oslo.'],
  ['author-note', 'Follow Ana Ruiz on Twitter'],
];

describe('CLUTTER_RULES', () => {
  test.each(MATCHES)('%s: %s', (rule, line) => {
    expect(ruleFor(line)).toBe(rule);
  });

  test.each(MATCHES_AT_END)('%s at the end of the text: %s', (rule, line) => {
    expect(ruleFor(line, AT_END)).toBe(rule);
    expect(ruleFor(line)).toBeUndefined();
  });

  test('other-language: a line in another script than the text', () => {
    expect(ruleFor('Снимка на брега', { ...IN_BODY, script: 'Cyrillic' })).toBe('other-language');
    expect(ruleFor('Снимка на брега', { ...IN_BODY, script: 'Cyrillic', bodyScript: 'Cyrillic' })).toBeUndefined();
    expect(ruleFor('—', { ...IN_BODY, script: undefined })).toBeUndefined();
  });

  test('has an example for every rule', () => {
    const named = new Set([...MATCHES, ...MATCHES_AT_END, ['other-language'] as const].map(([rule]) => rule));
    expect(CLUTTER_RULES.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  describe('does not match', () => {
    test.each([
      'The dam is safe.',
      '12 sheep drowned in the flood.',
      '48,213 views of the valley were painted in a century.',
      'Print shops in the town closed for a week.',
      'Share prices fell.',
      'Facebook fell by 3 percent.',
      'Advertisement prices rose.',
      'Comments by the mayor drew laughter.',
      'The post office appeared first in 1820.',
      'Photographs of the dam were on show.',
      'Photo albums floated in the water.',
      'Related services were hit by the strike of the past week.',
      'Watch makers of the region have met since 1920.',
      'Most readers of the paper live in the valley below the dam.',
      'Support for the plan was weak.',
      'Join forces or lose, the mayor told the towns.',
      'Copyright law will be changed by the new parliament.',
    ])('%s', (line) => {
      expect(ruleFor(line)).toBeUndefined();
    });

    test.each([
      'Ana Ruiz is tired of the flood.',
      'Viktor Palm was the mayor of the town.',
      'Editing the film took a year.',
    ])('at the end of the text: %s', (line) => {
      expect(ruleFor(line, AT_END)).toBeUndefined();
    });
  });
});
