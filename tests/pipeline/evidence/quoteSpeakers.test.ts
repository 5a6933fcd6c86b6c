import { describe, expect, test } from 'vitest';
import { documentOf, wordsOf } from '../../builders.ts';

/** The quotations of a text with their speakers: "it was late | Lund"; "-" where nobody is named. */
const quotesIn = (text: string): string[] => {
  const { quotes, text: whole } = documentOf(`${text}\n\nAll was calm in the valley through the night.`, {}, 'a');
  return quotes.map((quote) => [wordsOf(whole, [quote])[0], quote.speaker?.name ?? '-'].join(' | '));
};

type Rows = readonly [text: string, quotes: string[]][];

const SPOKEN: Rows = [
  [
    'The parliamentary speaker, Jean Rakoto, said after the votes were counted: “The hall has sent him home.”',
    ['The hall has sent him home. | Jean Rakoto'],
  ],
  [
    'Ana Roe wrote before she left the town: “The hall is too small for us.”',
    ['The hall is too small for us. | Ana Roe'],
  ],
  [
    'The Norland embassy responded, urging all countries to use it “for the positive and for good”.',
    ['for the positive and for good | The Norland embassy'],
  ],
  [
    '“The wells are dry in every valley,” said Save the Harbours.',
    ['The wells are dry in every valley | Save the Harbours'],
  ],
  ['Spokesman Lu Kang expressed “deep concern” over the launch.', ['deep concern | Lu Kang']],
  [
    'Torre said guards hadn’t found any proof to show the box was a “constructive bomb.”',
    ['constructive bomb. | Torre'],
  ],
  [
    '“It is a map,” said Vito Lund, a Norland scholar on the board, who called the report “a wonderful gift” to all.',
    ['It is a map | Vito Lund', 'a wonderful gift | Vito Lund'],
  ],
  [
    'Former premier Peter Behr, who heads the harbour bloc, criticised Karl Renz’s speech.\n“The harbour is ours,” he said.',
    ['The harbour is ours | Peter Behr'],
  ],
];

const NOT_SPOKEN: Rows = [
  ['The dearest painting was Ida Roe’s “Three Studies of Old Boats,” which Oakco sold for 40 million euros.', []],
  ['“No 36 [Black Stripe]”, which had never been shown, sold for 40 million euros.', []],
  ['“The Houses of Elmton, At Sunset,” a large painting of blues, sold for 40 million euros.', []],
  ['She praised his work in the film “Longboats.”', []],
  ['She read from her novel “The Day the Miller was Lost” at the fair.', []],
  ['“God Save Our Port,” Ana Roe said.', ['God Save Our Port | Ana Roe']],
  // nobody is sure who says it
  ['Ana Roe said that the owner told guards the box was “a constructive bomb.”', ['a constructive bomb. | -']],
  ['The express train, “the old grey whistler”, was late.', ['the old grey whistler | -']],
];

describe('who speaks quoted words', () => {
  test.each(SPOKEN)('%s', (text, quotes) => expect(quotesIn(text)).toEqual(quotes));
  describe('titles, and words of nobody', () =>
    test.each(NOT_SPOKEN)('%s', (text, quotes) => expect(quotesIn(text)).toEqual(quotes)));
});
