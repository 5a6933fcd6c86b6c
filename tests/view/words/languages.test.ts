import { describe, expect, test } from 'vitest';
import { directionOf, languageNameOf, languageNoteOf, languageOfBlock } from '../../../src/view/words/languages.ts';
import { documentOf } from '../../builders.ts';

describe('languageNoteOf(document)', () => {
  test('says of a document that is not English which rules do not apply and which do', () => {
    expect(languageNoteOf({ language: 'de-AT' })).toBe(
      'In Austrian German. The rules for names, claims, figures and what they count, dates and caveats know English alone and do not apply; those for sentences and quotation marks do.',
    );
  });

  test.each(['en', 'en-GB', 'EN'])('says nothing of "%s"', (language) => {
    expect(languageNoteOf({ language })).toBeUndefined();
  });

  test('is true of what the pipeline finds', () => {
    const text =
      'Im April 2031 starben laut Ministerium 214 Menschen. „Wir haben es ihnen schriftlich und mehrmals gesagt“, sagte Ilse Brandauer. Es konnte nicht bestätigt werden.';
    const { names, claims, figures, events, caveats, ...found } = documentOf(text, { language: 'de' });
    expect({ names, claims, figures, events, caveats }).toEqual({
      names: [],
      claims: [],
      figures: [],
      events: [],
      caveats: [],
    });
    expect([found.sentences.length, found.quotes.length]).toEqual([3, 1]);
  });
});

describe('languageNameOf(language)', () => {
  test('gives what is no language tag as it stands', () => {
    expect(['ru', 'pt-BR', 'not a tag', ''].map(languageNameOf)).toEqual([
      'Russian',
      'Brazilian Portuguese',
      'not a tag',
      '',
    ]);
  });
});

describe('directionOf(text)', () => {
  test('follows the script of most letters', () => {
    expect(['وصلت السفينة', 'הספינה', 'The ship الس', '1,300'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});

describe('languageOfBlock(document, block, script)', () => {
  const at = (text: string, language: string, script: string, own?: string) =>
    languageOfBlock(
      { text, language },
      { start: 0, end: text.length, kind: 'clutter', ...(own ? { language: own } : {}) },
      script,
    );

  test('is the document’s, unless the block has one or is in another script', () => {
    expect(at('The ship sank', 'en', 'Latin')).toEqual({ language: 'en' });
    expect(at('Le bateau', 'en', 'Latin', 'fr')).toEqual({ language: 'fr', note: 'in French' });
    expect(at('Військові на полігоні', 'en', 'Latin')).toEqual({ language: 'uk', note: 'in Cyrillic script' });
    expect(at('東京', 'ja', 'Japanese')).toEqual({ language: 'ja' });
    expect(at('1,300', 'en', 'Latin')).toEqual({ language: 'en' });
  });
});
