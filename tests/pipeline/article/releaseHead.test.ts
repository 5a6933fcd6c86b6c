import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline/article/index.ts';
import { isReleaseHead, isReleaseKind } from '../../../src/pipeline/article/releaseHead.ts';
import { sourceOf } from '../../builders.ts';

const BODY =
  'The harbour board said on Wednesday that 310 boats had come into the port since Monday, and that crews would be paid.';
const HEADLINE = 'Harbour board counts 310 boats in four days';

describe('isReleaseHead(line)', () => {
  test.each([
    'FOR IMMEDIATE RELEASE',
    'Press Release',
    'PRESS RELEASE No. 25/114',
    '*** MEDIA RELEASE ***',
    'News Release - For Immediate Release',
    'Communiqué de presse',
    'Pressemitteilung Nr. 12/2025',
    'Comunicado de prensa',
    'EMBARGOED UNTIL 00:01, 4 June 2025',
    'For release on Thursday, 4 June',
    'Contact: Bo Lind, Harbour Board',
    'Media contacts:',
    'Tel.: 010 2030',
    '(555) 010-2030 Office',
    'press@harbour.example',
    'https://harbour.example/boats',
    'Page A1',
    'Section B; Page 2',
    'BOATS-LOWMERE (UPDATE 2)',
    'From: Harbour Board press office',
  ])('knows %s', (line) => {
    expect(isReleaseHead(line)).toBe(true);
  });

  test.each([
    HEADLINE,
    'Press release of 40 prisoners delayed by the court',
    'Release of the crew was for immediate relief, says board',
    'Embassy opens after embargo',
    'Contact with the ship was lost on Monday',
    'Contacts between the two sides grow',
    'Page one stories and how they are made',
    'COVID-19',
    'From harbour to harbour: a year with the crews',
    'To save the port, crews give up a week of pay',
    '310 boats',
    'Statement by the chair of the board',
    'Section by section, the road opens',
    'UN-HABITAT counts boats',
  ])('leaves %s', (line) => {
    expect(isReleaseHead(line)).toBe(false);
  });

  test('tells what a paper is from how it is used', () => {
    expect(isReleaseKind('Press Release')).toBe(true);
    expect(isReleaseKind('Contact: Bo Lind')).toBe(false);
  });
});

describe('the head of a press release', () => {
  const read = (...head: string[]) => readArticle(sourceOf([...head, BODY].join('\n\n')));

  test.each([
    [
      ['FOR IMMEDIATE RELEASE', 'June 4, 2025', 'Contact: Bo Lind, Harbour Board', '(555) 010-2030', HEADLINE],
      undefined,
    ],
    [['HARBOUR BOARD OF LOWMERE', 'Press Release', '4 June 2025', HEADLINE], 'HARBOUR BOARD OF LOWMERE'],
    [['Press Release No. 25/114', 'FOR IMMEDIATE RELEASE', 'June 4, 2025', HEADLINE], undefined],
    [
      ['The Valley Paper', 'Wednesday, June 4, 2025', 'Page A1', HEADLINE, 'Ana Ruiz, Staff Writer'],
      'The Valley Paper',
    ],
    [['BOATS-LOWMERE (UPDATE 2)', HEADLINE, '04 Jun 2025 14:30 GMT', 'By Ana Ruiz'], undefined],
    [['4 June 2025 Last updated at 14:30 GMT', HEADLINE, 'By Ana Ruiz'], undefined],
    [[HEADLINE, 'Ana Ruiz and Tom Lind | 4 June 2025 | Valley News'], 'Valley News'],
  ])('gives title, publisher and day: %j', (head, publisher) => {
    const article = read(...head);
    expect({ title: article.title, publisher: article.publisher, published: article.published }).toEqual({
      title: HEADLINE,
      publisher,
      published: '2025-06-04',
    });
  });

  test('gives the authors of a line of names, and the title behind its field', () => {
    expect(read(HEADLINE, 'Ana Ruiz and Tom Lind | 4 June 2025 | Valley News').authors).toEqual([
      'Ana Ruiz',
      'Tom Lind',
    ]);
    expect(read('The Valley Paper', 'June 4, 2025', HEADLINE, 'Ana Ruiz, Staff Writer').authors).toEqual(['Ana Ruiz']);
    expect(read(`Subject: ${HEADLINE}`, 'Date: 4 June 2025').title).toBe(HEADLINE);
  });

  test('is no title where a program set it as one', () => {
    const text = `Press Release\n${HEADLINE}\n${BODY}`;
    const at = text.indexOf(HEADLINE);
    const blocks = [
      { start: 0, end: 13, kind: 'title' as const },
      { start: at, end: at + HEADLINE.length, kind: 'heading' as const },
      { start: at + HEADLINE.length + 1, end: text.length, kind: 'paragraph' as const },
    ];
    expect(readArticle({ ...sourceOf(text), blocks }).title).toBe(HEADLINE);
  });
});
