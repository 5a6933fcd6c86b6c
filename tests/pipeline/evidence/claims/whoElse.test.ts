import { describe, expect, test } from 'vitest';
import { documentOf, wordsOf } from '../../../builders.ts';

/** Who says what, of which kind and how surely: "Judith | person | stated | it was late"; "-" where nobody is named. */
const saidIn = (text: string): string[] => {
  const { claims, text: whole } = documentOf(`${text}\n\nAll was calm in the valley through the night.`, {}, 'a');
  return claims.map(({ source, certainty, content }) =>
    [source?.name || '-', source?.kind ?? '', certainty, wordsOf(whole, content).join(' … ')].join(' | '),
  );
};

type Rows = readonly [text: string, said: string[]][];

const WHO: Rows = [
  [
    'Norland, Sudmark and Elmland argue that the truce is over.',
    ['Norland, Sudmark and Elmland | group | stated | that the truce is over'],
  ],
  [
    'But Norland, Sudmark and Elmland said the truce was over.',
    ['Norland, Sudmark and Elmland | group | stated | the truce was over'],
  ],
  [
    'In Norland, Sudmark and Elmland said the truce was over.',
    ['Sudmark and Elmland | organisation | stated | the truce was over'],
  ],
  ['“I was held,” said Judith, who was detained for a day.', ['Judith | person | stated | “I was held,”']],
  ['“I was held,” said Velbo, which makes lamps.', ['Velbo | person | stated | “I was held,”']],
  [
    'Nine were hurt, according to hospital and police officials.',
    ['hospital and police officials | group | stated | Nine were hurt'],
  ],
  [
    'Nine were hurt, according to the hospital and the fire chief.',
    ['the hospital and the fire chief | organisation | stated | Nine were hurt'],
  ],
  [
    '“We urge all to stay calm today,” acting Inspector General Douglas Kane said.',
    ['Douglas Kane | person | stated | “We urge all to stay calm today,”'],
  ],
  ['“It is not for me,” he laughed. The crowd laughed that night.', ['- | unnamed | stated | “It is not for me,”']],
  [
    'Liz Young Thomas heads the bank. “It is late,” said Young Thomas.',
    ['Liz Young Thomas | person | stated | “It is late,”'],
  ],
];

const OWN: Rows = [
  ['Oakley’s said its sales rose.', ['Oakley’s | organisation | stated | its sales rose']],
  ['Ana Lund’s claim that it was late is void.', ['Ana Lund | person | alleged | that it was late is void']],
];

const NOTHING: Rows = [
  ['Lund smiled when she responded to a post on Elmbook that praised his work.', []],
  ['Lund told Renz about the talk they had inside.', []],
  [
    'Lund told Renz that the talk they had inside was short.',
    ['Lund | person | stated | that the talk they had inside was short'],
  ],
  ['Lund told Renz about the talk: “It was short and cold.”', ['Lund | person | stated | “It was short and cold.”']],
  ['A film showed a crowd at the quay, with people shouting and calling the premier a “thief.”', []],
];

const SURELY: Rows = [
  [
    'Lund said neither guard could see the boy on the roof.',
    ['Lund | person | stated | neither guard could see the boy on the roof'],
  ],
  ['Lund said the mill could fall down in May.', ['Lund | person | expected | the mill could fall down in May']],
  [
    'The minister had pledged support for the mill.',
    ['The minister | person | stated | had pledged support for the mill'],
  ],
  ['The minister pledged support for the mill.', ['The minister | person | expected | pledged support for the mill']],
  [
    'Lund boasted that 600 people would come, but that number has been cut.',
    ['Lund | person | expected | that 600 people would come'],
  ],
  [
    'Lund said that 600 people had come, but that it was too late.',
    ['Lund | person | stated | that 600 people had come, but that it was too late'],
  ],
];

describe('who says it, and what', () => {
  describe('who', () => test.each(WHO)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
  describe('whose name it is', () => test.each(OWN)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
  describe('what is nothing said', () => test.each(NOTHING)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
  describe('how surely', () => test.each(SURELY)('%s', (text, said) => expect(saidIn(text)).toEqual(said)));
});
