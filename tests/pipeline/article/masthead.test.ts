import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline/article/index.ts';
import { sourceOf } from '../../builders.ts';

const BODY =
  'The gale ripped tiles off barns around the mill pond of Lowmere.\n\nCrews worked all night to clear the roads.';
const headOf = (head: string, body = BODY) => {
  const { title, publisher, published, authors, wire } = readArticle(sourceOf(`${head}${body}`));
  return { title, publisher, published, authors: authors.join(', ') || undefined, wire };
};
const TITLE = 'Storm tears roofs off';

describe('the lines above a short text', () => {
  test.each<[string, Record<string, string>]>([
    [`${TITLE}\n4 June 2031\n\n`, { published: '2031-06-04' }],
    [`${TITLE}\n\nJune 4, 2031\n\n`, { published: '2031-06-04' }],
    [`${TITLE}\n\n2031-06-04\n\n`, { published: '2031-06-04' }],
    [`${TITLE}\n\nSunday 15 March 2026\n\n`, { published: '2026-03-15' }],
    [`${TITLE}\n\n4 June 2031, 14:30\n\n`, { published: '2031-06-04' }],
    [`${TITLE}\n\nPublished on 4 June 2031 at 9.30 am\n\n`, { published: '2031-06-04' }],
    [`${TITLE}\nBy Vera Solvay\n4 June 2031\n\n`, { published: '2031-06-04', authors: 'Vera Solvay' }],
    [
      `${TITLE}\nVera Solvay and Tom Rask\nPallow Post\n4 June 2031\n\n`,
      { published: '2031-06-04', authors: 'Vera Solvay, Tom Rask', publisher: 'Pallow Post' },
    ],
    [
      `The Pallow Daily\nSunday 15 March 2026\n\n${TITLE}\n\n`,
      { published: '2026-03-15', publisher: 'The Pallow Daily' },
    ],
    [
      `${TITLE}\n*Coast Trust, briefing note, 20 March 2026*\n\n`,
      { published: '2026-03-20', publisher: 'Coast Trust' },
    ],
    [
      `Coast Trust | Press release | 20 March 2026\n\n${TITLE}\n\n`,
      { published: '2026-03-20', publisher: 'Coast Trust' },
    ],
    [`${TITLE}\n\nGeneva | 20 March 2026\n\n`, { published: '2026-03-20' }],
    [`${TITLE}\n\nPORT PALLOW, March 14, 2026 (Reuters) - `, { published: '2026-03-14', wire: 'Reuters' }],
    [`${TITLE}\n\nGeneva, 14 March 2026 – `, { published: '2026-03-14' }],
    [`${TITLE}\n\nNAIROBI, 14 March 2026 `, { published: '2026-03-14' }],
  ])('%j → %j', (head, wanted) => {
    expect(headOf(head)).toMatchObject({ title: TITLE, ...wanted });
  });

  test('gives the publisher of a copyright line', () => {
    expect(headOf(`${TITLE}\n\n`, `${BODY}\n\n© 2031 Pallow Post. All rights reserved.`).publisher).toBe('Pallow Post');
  });

  test.each<[string, string, string]>([
    ['a date within a sentence', `${TITLE}\n\nOn 9 May 1951 two barges ran aground below the mill. `, 'published'],
    [
      'dates of a chronicle',
      `${TITLE}\n\n1 March 2030\n\nThe dam broke above the old mill.\n\n2 March 2030\n\n`,
      'published',
    ],
    ['a credit of a picture', `${TITLE}\n\n© Nordbild\n\n`, 'publisher'],
    ['a place beside the date', `${TITLE}\n\nGeneva | 20 March 2026\n\n`, 'publisher'],
    ['a subtitle of names', `${TITLE}\n\nLowmere and Pallow\n\n`, 'authors'],
    ['by the time', `${TITLE}\n\nBy the time the bakers rise, the square is swept and empty. `, 'authors'],
  ])('does not match, %s: %j', (_reason, head, field) => {
    expect(headOf(head)).toMatchObject({ [field]: undefined });
  });
});

describe('a text without a headline', () => {
  test('is called by its first words', () => {
    const { title, basis } = readArticle(
      sourceOf('The gale ripped tiles off barns around the mill pond of Lowmere, and took the bridge.', {}, 'x1'),
    );
    expect([title, basis.title]).toEqual(['The gale ripped tiles off barns around the mill pond …', 'text']);
  });

  test('is not called by an abbreviation', () => {
    const { title } = readArticle(sourceOf('On Jan. 8 the dam broke, and the old town of Lowmere drowned.'));
    expect(title).toBe('On Jan. 8 the dam broke, and the old town …');
  });

  test('is called by its file where it has no words', () => {
    expect(readArticle(sourceOf('', {}, 'north_harbor')).title).toBe('north harbor');
  });
});
