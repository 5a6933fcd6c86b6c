import { describe, expect, test } from 'vitest';
import { originOf } from '../../../src/pipeline/evidence/origins.ts';
import { documentOf } from '../../builders.ts';

const originsIn = (text: string): (string | undefined)[] =>
  documentOf(text).claims.map((claim) => claim.source?.origin);

describe('originOf(name, words, kind)', () => {
  describe('South Korean intelligence is one origin, however worded', () => {
    test.each([
      'South Korean intelligence officials said the camp was empty.',
      'South Korea’s intelligence service said the camp was empty.',
      'The camp was empty, according to estimates by South Korean secret services.',
      'The camp was empty, according to the South Korean spy agency.',
      'The NIS said the camp was empty.',
      'The National Intelligence Service said the camp was empty.',
    ])('%s', (text) => {
      expect(originsIn(text)).toEqual(['south korea: intelligence']);
    });
  });

  describe('bodies', () => {
    test.each([
      ['The Kremlin said it was late.', 'russia: government'],
      ['The White House said it was late.', 'united states: government'],
      ['The Pentagon said it was late.', 'united states: military'],
      ['Ukraine’s General Staff said it was late.', 'ukraine: military'],
      ['French police said it was late.', 'france: police'],
      ['Norwegian officials said it was late.', 'norway: government'],
      ['British prosecutors said it was late.', 'united kingdom: prosecution'],
      ['Officials in Peru said it was late.', 'peru: government'],
      ['Danish and Swedish officials said it was late.', 'denmark, sweden: government'],
      ['Swedish and Danish officials said it was late.', 'denmark, sweden: government'],
      ['TASS reported that it was late.', 'russia: news agency'],
    ])('%s → %s', (text, origin) => {
      expect(originsIn(text)).toEqual([origin]);
    });
  });

  describe('people are their own origin', () => {
    test.each([
      ['Marta K. Solberg', 'marta solberg'],
      ['Marta Solberg', 'marta solberg'],
    ])('%s → %s', (name, origin) => {
      expect(originOf(name, name, 'person')).toBe(origin);
    });
  });

  describe('has none', () => {
    test.each([
      'Officials said it was late.',
      'He said it was late.',
      'The union said it was late.',
      'Two witnesses said it was late.',
    ])('%s', (text) => {
      expect(originsIn(text)).toEqual([undefined]);
    });
  });

  test('keeps the carrier’s origin apart from the speaker’s', () => {
    const [claim] = documentOf('According to TASS, Viktor Palm said that the camp was empty.').claims;
    expect([claim?.source?.origin, claim?.source?.carrier?.origin]).toEqual(['viktor palm', 'russia: news agency']);
  });
});
