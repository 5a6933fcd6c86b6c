import { describe, expect, test } from 'vitest';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

const MONDAY = '2031-05-05';

/** How the numbers of two reports of one day stand to each other. */
const relationsOf = (...texts: readonly string[]): string[] =>
  findQuantities(
    'd0',
    texts.map((text, index) =>
      readDocument(
        documentOf(
          `Report\n\n${text}`,
          { title: 'Report', published: MONDAY, publisher: `Paper ${index}` },
          `d${index}`,
        ),
      ),
    ),
  ).quantities.flatMap(({ pairs }) => pairs.map(({ relation }) => relation));

describe('two numbers of one day', () => {
  test.each([
    ['a floor left behind', 'Bombs in Selby killed at least 50 people.', 'Bombs in Selby killed 64 people.'],
    ['two floors', 'Bombs in Selby killed at least 10 people.', 'Bombs in Selby killed at least 12 people.'],
    [
      'a floor and what one body says',
      'A bus fell off a bridge at Holm, injuring at least 15 people.',
      'A bus fell off a bridge at Holm. The hospital said 29 people were injured.',
    ],
    [
      'a total of',
      'A bus fell off a bridge at Holm, injuring at least 15 people.',
      'A bus fell off a bridge at Holm. Divers came. A crane came. Boats came. Radio spoke of a total of 9 dead and 29 injured.',
    ],
    [
      'one sayer, floor and number',
      'A raid on the port of Tolna injured at least 80 people, Tolna Radio said.',
      'A raid on the port of Tolna injured 87 people, Tolna Radio said.',
    ],
    [
      'one sayer, two numbers',
      'A ship hit a bridge at Selby and 25 people were injured, police said.',
      'A ship struck a bridge at Selby. Police say 27 people are injured.',
    ],
    [
      'a number of nobody and a far higher one of the police',
      'A storm hit Brunn, killing 30 people.',
      'A storm hit Brunn. Police said 42 people were killed.',
    ],
    [
      'so far this year',
      'Floods killed at least 1,200 people in Norda so far this year.',
      'So far this year at least 2,000 people died in the floods in Norda.',
    ],
    [
      'floods that began in a month',
      'Floods killed at least 1,200 people in Norda.',
      'Floods that began in March killed at least 2,000 people in Norda.',
    ],
    [
      'rain that fell earlier',
      'Rain that fell earlier than usual killed at least 12 people in Norda.',
      'Rain killed at least 20 people in Norda.',
    ],
  ])('one has grown: %s', (_, a, b) => {
    expect(relationsOf(a, b)).toContain('moved');
  });

  test.each([
    ['a floor with room', 'The flood in Selby killed at least 40 people.', 'The flood in Selby killed 45 people.'],
    ['an estimate', 'The blast injured more than 1,800 people.', 'The blast injured about 2,000 people.'],
    [
      'a closed range',
      'A bishop said between 30 and 40 people were killed at Holm.',
      'At Holm 42 people were killed, a report said.',
    ],
    [
      'two exact ones close to each other',
      'A stand fell in Selby, injuring 11 people.',
      'A stand fell in Selby. Police said 12 people were injured.',
    ],
    [
      'two who name themselves',
      'Bombs in Selby killed at least 35 people, the police chief said.',
      'Bombs in Selby killed at least 29 people, the health ministry said.',
    ],
    [
      'a round floor and another body',
      'Bombs in Selby killed at least 35 people, the police said.',
      'Bombs in Selby killed more than 30 people, the tourism minister said.',
    ],
    ['equal numbers', 'Bombs in Selby killed 35 people.', 'Bombs in Selby killed 35 people, the police said.'],
    ['two exact ones of nobody', 'Bombs in Selby killed 35 people.', 'Bombs in Selby killed 38 people.'],
    [
      'what is feared',
      'Bombs in Selby killed at least 35 people.',
      'Bombs in Selby: it is feared that 90 people were killed.',
    ],
    [
      'a year of its own',
      'Floods killed 1,200 people in Norda in 2019.',
      'Floods killed at least 2,000 people in Norda.',
    ],
  ])('none has grown: %s', (_, a, b) => {
    expect(relationsOf(a, b)).not.toContain('moved');
  });

  test('two floors of two bodies are in dispute', () => {
    expect(
      relationsOf(
        'Bombs in Selby killed at least 35 people, the police chief said.',
        'Bombs in Selby killed at least 29 people, the health ministry said.',
      ),
    ).toEqual(['conflict']);
  });
});

describe("one candidate's share by two who count", () => {
  const COUNT =
    'Norda voted on Sunday. Ana Solis won more than 44% of the vote and Jon Brandt 51%, the commission said.';

  test('are in dispute', () => {
    expect(
      relationsOf(
        `${COUNT} Mira Holt of her party said their records gave Ana Solis 70% of the vote and Jon Brandt 30%.`,
      ),
    ).toEqual(['conflict']);
  });

  test.each([
    ['a poll', `${COUNT} A poll by the Holt Institute gave Ana Solis 70% and Jon Brandt 30%.`],
    ['of one count, later', `${COUNT} Late on Monday the commission said Ana Solis had 45% and Jon Brandt 50.5%.`],
    ['of others', `${COUNT} In Tolna, Mira Holt won 70% of the vote and Per Lind 30%, her party said.`],
  ])('are in none: %s', (_, text) => {
    expect(relationsOf(text)).not.toContain('conflict');
  });
});
