import { describe, expect, test } from 'vitest';
import { CLAIM_RULES } from '../../../../src/language/en/claims/index.ts';
import { findFrames } from '../../../../src/pipeline/evidence/claims/frames.ts';
import { sentenceOf } from '../../../builders.ts';

/** The words of those who speak in a sentence. */
function speakersOf(text: string): string[] {
  const sentence = sentenceOf(text);
  return findFrames(sentence, CLAIM_RULES).frames.flatMap(({ source }) =>
    source ? [text.slice(sentence.tokens[source.first]?.start, sentence.tokens[source.last]?.end)] : [],
  );
}

/** Subjects that were torn at a mark, a preposition or a word that the tagger takes for a verb: who speaks. */
const WHOLE: readonly [text: string, speakers: string[]][] = [
  ["Drake's defence lawyers argued that the ledger was forged.", ["Drake's defence lawyers"]],
  ['Book clubs on the west coast say that sales fell.', ['Book clubs on the west coast']],
  [
    'Bakers and grocers across the county – three chains among them – have announced they will close early.',
    ['Bakers and grocers across the county – three chains among them'],
  ],
  [
    'The deputy harbour master called the strike a breach of the accord signed in May, and warned that ferries would stop.',
    ['The deputy harbour master', 'The deputy harbour master'],
  ],
  ['Kelm Mills, Inc. said the plant would reopen.', ['Kelm Mills, Inc.']],
  ['Rosa Behn, M.D., M.P.H., said the trial was small.', ['Rosa Behn, M.D., M.P.H.']],
  [
    'The keeper who lost his boat in the storm himself said it took an hour.',
    ['The keeper who lost his boat in the storm'],
  ],
  ['Gov. Lars Behn declared a drought on Monday, saying that wells were dry.', ['Gov. Lars Behn']],
  ['The wounded say that the alarm never rang.', ['The wounded']],
  ['Those close to the coach say that he will stay.', ['Those close to the coach']],
  ['A majority of tenants believe that the lift is unsafe.', ['A majority of tenants']],
  ['The shipyard says that 22 welders left.', ['The shipyard']],
];

/** Sentences in which what stands before the verb is a scrap or a thing: nobody speaks. */
const NOBODY: readonly string[] = [
  'The walls of the old mill, repaint the rooms and say it is new.',
  'The change reflects popular anger that could encourage the council to resign.',
  'Clashes between herders and farmers demanding that the wells be shared are common.',
  'Those who want to remove Behn before the end of her term, in 2031, say it is legal.',
  'They spoke of a river of fear that encourages growers to drill.',
  'The draft became known as a set of clean water rules that could close the mill.',
  'The valley fears a drought of advice that encourages growers to drill.',
  'Recorded in intercepted telephone calls that the guards made, he laughed.',
  'The new suspected cases involve a cook and two waiters.',
  'The league praised the roar of the hall that urged runners to finish.',
  'Dancers filled a hall of mirrors that suggested endless rows of lamps.',
  'A season of rain, wash the slopes and show the old stones.',
];

describe('who speaks', () => {
  test.each(WHOLE)('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each(NOBODY)('nobody: %s', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });
});
