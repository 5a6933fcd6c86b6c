import { describe, expect, test } from 'vitest';
import { isByline, readByline, splitAuthors } from '../../../src/pipeline/article/byline.ts';

describe('splitAuthors(byline)', () => {
  test.each<[string, string[]]>([
    ['Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz and Viktor Palm', ['Ana Ruiz', 'Viktor Palm']],
    ['Ana Ruiz, Viktor Palm & Bo Lind', ['Ana Ruiz', 'Viktor Palm', 'Bo Lind']],
    ['Ana Ruiz, staff writer', ['Ana Ruiz']],
    ['the sea', []],
  ])('%s → %j', (byline, authors) => {
    expect(splitAuthors(byline)).toEqual(authors);
  });
});

describe('isByline(line)', () => {
  test.each(['By Ana Ruiz', 'BY Ana Ruiz and Viktor Palm', 'Written by Ana Ruiz'])('%s', (line) => {
    expect(isByline(line)).toBe(true);
  });
  test.each(['By the sea', 'By nightfall the water had gone.', 'Ana Ruiz'])('does not match: %s', (line) => {
    expect(isByline(line)).toBe(false);
  });
});

describe('readByline(line)', () => {
  test.each<[string, string[], string | undefined]>([
    ['By Ana Ruiz, Associated Press', ['Ana Ruiz'], 'AP'],
    ['By Reuters', [], 'Reuters'],
    ['By Ana Ruiz in Lowmere', ['Ana Ruiz'], undefined],
    ['By Ana Ruiz | May 3, 2031', ['Ana Ruiz'], undefined],
    ['Von Anna Berg und Jan van Hoek', ['Anna Berg', 'Jan van Hoek'], undefined],
    ['Par Jean Morel', ['Jean Morel'], undefined],
    ['Por Lucía Vega y Juan de la Cruz', ['Lucía Vega', 'Juan de la Cruz'], undefined],
    ['Автор: Иван Петров', ['Иван Петров'], undefined],
    ['كتب: أحمد سالم', ['أحمد سالم'], undefined],
    ['김하늘 기자', ['김하늘'], undefined],
  ])('%s', (line, authors, wire) => {
    expect(readByline(line)).toEqual({ authors, wire });
  });

  test.each([
    'By the sea',
    'Von Anna Bergs Haus am Südportal war der Rauch zu sehen.',
    'By Tuesday Lowmere had no bread.',
    'Por la noche volvió la barca.',
    'Text messages were sent to all.',
    '기자 회견이 열렸다',
    'By 1990 the mill was closed',
  ])('does not match: %s', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});
