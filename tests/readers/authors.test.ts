import { describe, expect, test } from 'vitest';
import { normalizeAuthors } from '../../src/readers/authors.ts';

describe('normalizeAuthors(values)', () => {
  test.each([
    ['By Ann Bell and Bo Lind', ['Ann Bell', 'Bo Lind']],
    ['ANN BELL; Ann Bell reported from Rome, and Bo Lind from Oslo. Cy Orr contributed research.', ['ANN BELL']],
    ['Ann Bell with files from Bo Lind, Cy Orr', ['Ann Bell']],
    ['By Ann Bell, Special for The Valley Paper', ['Ann Bell']],
    ['Ann Bell in Rome', ['Ann Bell']],
    ['Ann Bell political editor', ['Ann Bell']],
    ['Ann Bell Harbour correspondent', ['Ann Bell']],
    ['Ann Bell (now), Bo Lind (earlier)', ['Ann Bell', 'Bo Lind']],
    ['Ann in-der-Au', ['Ann in-der-Au']],
    ['J. F. Bell', ['J. F. Bell']],
    ['Ruby Tuesday', ['Ruby Tuesday']],
    ['Thursday October', ['Thursday October']],
    ['Posted by Ann Bell', ['Ann Bell']],
    ['Geschrieben von Ann Bell am 21. April 2025', ['Ann Bell']],
    ['Text: Ann Bell Fotos: Bo Lind', ['Ann Bell']],
    ['Ann Bell und Bo Lind', ['Ann Bell', 'Bo Lind']],
    ['Ann Bell et Bo Lind', ['Ann Bell', 'Bo Lind']],
    ['Ann Bell y Gasset', ['Ann Bell y Gasset']],
    ['Ann Bell Monday, May 29', ['Ann Bell']],
    ['Paris Bell', ['Paris Bell']],
    ['Bell, Ann', ['Ann Bell']],
    ['Ann Bell, vice president, communications', ['Ann Bell']],
    ['Ann Bell, Bo Lind', ['Ann Bell', 'Bo Lind']],
  ])('%s → %j', (line, authors) => {
    expect(normalizeAuthors([line]).authors).toEqual(authors);
  });

  test.each([
    'Letters',
    'Super User',
    'Redaktion',
    'No Author',
    'Valley GmbH',
    'facebook.com/valley',
    '. .',
    'Editorial',
    'Agencies',
    'Staff',
    'Rome bureau',
    'editor@example.org',
    'Web Valley GmbH www.valley.example',
    'Ann Bell - https://bell.example',
    'Valley Co. - all rights reserved',
    'Thursday',
    'Donnerstag',
    'Über',
    'veröffentlicht von',
  ])('%s is nobody', (line) => {
    expect(normalizeAuthors([line])).toEqual({});
  });

  test('the publisher is no author, with or without its article', () => {
    expect(normalizeAuthors(['Ann Bell, Valley Paper Staff Writer'], 'The Valley Paper').authors).toEqual(['Ann Bell']);
    expect(normalizeAuthors(['Valley Paper, Lowmere, Germany'], 'Valley Paper')).toEqual({});
  });
});
