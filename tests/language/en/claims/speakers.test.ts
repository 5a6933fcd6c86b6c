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
  ['A Harbour Safety Board (HSB) spokesman said the boat was seized.', ['A Harbour Safety Board (HSB) spokesman']],
  ['A Norfax spokesperson would only say, “We are looking into it.”', ['A Norfax spokesperson']],
  ['The judge told Behn, from Croft, Lowmere: “You let yourself be used.”', ['The judge']],
  ['(Lowmere) – The guards killed 24 seals, River Rights Watch said today.', ['River Rights Watch']],
  ['In Norland’s telling, the patrol crossed first.', ['Norland']],
  ['It was submitted on behalf of the second appellant that the term was too long.', ['the second appellant']],
  ['It was contended by counsel for the mill that the fine was fair.', ['counsel for the mill']],
  ['The blood bank issued a statement urging people to give blood.', ['The blood bank']],
  ['The agency has published a report estimating that 80 wells are dry.', ['The agency']],
  ['The bishop left early, calling the play “a scandal”.', ['The bishop']],
  ['The shipyard says that 22 welders left.', ['The shipyard']],
];

/** Sentences in which what stands before the verb is a scrap or a thing: nobody speaks. */
const NOBODY: readonly string[] = [
  'It is the first time that an Elmland ruling party has lost power after one term.',
  'Oar Live: Questions on the reef with Ana Lind are answered at www.oar.example',
  'Celia had threatened to reveal that he had hurt her.',
  'The driver was released and ordered to return to court in May.',
  'While official promises to improve the roads are made each year, they are seldom kept.',
  'She put out a note from her lawyer Monday morning that says she is ready.',
  'Cases in countries including Spain, Italy and Norway have shown that gangs will come.',
  'Nine miners are missing and feared dead after the flood.',
  'Ana Behn, labelled in court as “the leader”, was jailed for four years.',
  'The floor is scrubbed so that guests coming the next morning feel it is new.',
  'Hill erupts for the first time in a century: “Like a train”',
  'Four were held in May after allegedly stealing copper.',
  'Lawyers called witnesses to tell of deals allegedly struck by the mayor.',
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
  'Clerks may change the surnames according to their wishes.',
  'The keeper led a drive called the Long Lamp and won.',
  'Kate Holm, the girl he is accused of robbing, has left.',
  'The hearing took a day, in which prosecutors questioned a dozen sailors.',
  'The path will supposedly save an hour.',
  'In this version of the play, the mast fell.',
  'There is no evidence that the coach claimed that the ball was wet.',
  'The roofer told herself that it was late.',
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
