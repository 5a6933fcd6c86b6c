import { describe, expect, test } from 'vitest';
import { contains } from '../../../../src/records/index.ts';
import { documentOf } from '../../../builders.ts';

/** The clause of each number of a sentence: "31 | The Greens captured 31 seats". */
const clausesIn = (sentence: string): string[] => {
  const text = `Note of the day\n\n${sentence}\n\nThat was all that anybody said there.`;
  const document = documentOf(text);
  return document.figures.map(({ start, end, clause }) =>
    [text.slice(start, end), clause ? text.slice(clause.start, clause.end) : ''].join(' | '),
  );
};

describe('the clause of a number', () => {
  test.each([
    // one clause of several
    [
      'The Greens captured 31 seats, and Unity had 24 of them.',
      ['31 | The Greens captured 31 seats', '24 | Unity had 24 of them'],
    ],
    [
      'There were nearly 240 weavers at the mill when the blaze broke out.',
      ['nearly 240 | There were nearly 240 weavers at the mill'],
    ],
    [
      'The carpet unit, which sells to shops, had an operating loss of $1.1 billion, but that was unchanged from last spring.',
      ['$1.1 billion | The carpet unit, which sells to shops, had an operating loss of $1.1 billion'],
    ],
    ['Some 300 nurses marched while the council met behind closed doors.', ['Some 300 | Some 300 nurses marched']],
    [
      'Divers reached the wreck on Friday and the ferry line put the damage at $40 million.',
      ['$40 million | the ferry line put the damage at $40 million'],
    ],
    // what is said by the way
    ['The storm flooded 400 cellars, including that of the museum.', ['400 | The storm flooded 400 cellars']],
    [
      'A landslide hit the village on Monday, burying 60 goats and cutting the only road.',
      ['60 | A landslide hit the village on Monday, burying 60 goats and cutting the only road'],
    ],
    [
      'Nearly 26 million farmers – more than half of the country – are at risk of hunger.',
      [
        'Nearly 26 million | Nearly 26 million farmers – more than half of the country – are at risk of hunger',
        'more than half | Nearly 26 million farmers – more than half of the country – are at risk of hunger',
      ],
    ],
    // who says it is told elsewhere
    ['Ana Ruiz said that 40 tailors had been hurt.', ['40 | 40 tailors had been hurt']],
    ['The clinic treated 90 children, the head nurse told reporters.', ['90 | The clinic treated 90 children']],
    [
      'Ana Ruiz put the toll at 27 and said that about 150 guests had been freed.',
      ['27 | Ana Ruiz put the toll at 27', 'about 150 | about 150 guests had been freed'],
    ],
    ['In the north, 50 wells ran dry.', ['50 | In the north, 50 wells ran dry']],
  ] as const)('ends where a clause ends: %s', (text, expected) => {
    expect(clausesIn(text)).toEqual(expected);
  });

  test.each([
    // two subjects, two objects, a list
    [
      'Some 148 rams and 81 ewes had been sold.',
      ['Some 148 | Some 148 rams and 81 ewes had been sold', '81 | Some 148 rams and 81 ewes had been sold'],
    ],
    [
      'The quake killed 20 people in Alba, 23 in Brenn and three in Cole.',
      [
        '20 | The quake killed 20 people in Alba, 23 in Brenn and three in Cole',
        '23 | The quake killed 20 people in Alba, 23 in Brenn and three in Cole',
        'three | The quake killed 20 people in Alba, 23 in Brenn and three in Cole',
      ],
    ],
    // the subject stands before the comma
    [
      'Lind, a former judge, won 53% of the vote in the spring.',
      ['53% | Lind, a former judge, won 53% of the vote in the spring'],
    ],
    [
      'Heavy rain, high winds and hail destroyed 70 barns.',
      ['70 | Heavy rain, high winds and hail destroyed 70 barns'],
    ],
    // a part that is no clause
    [
      'The bank lifted its rate to 5%, up from 4% in March.',
      ['5% | The bank lifted its rate to 5%', '4% | The bank lifted its rate to 5%, up from 4% in March'],
    ],
    [
      'A nurse and 12 patients injured in the crash of the bus were flown out.',
      ['12 | A nurse and 12 patients injured in the crash of the bus were flown out'],
    ],
    // the number alone, or a pronoun: the clause before tells what it is
    [
      'Some 28 sailors were killed and 54 more were wounded.',
      ['Some 28 | Some 28 sailors were killed', '54 | Some 28 sailors were killed and 54 more were wounded'],
    ],
    ['The herd grew fast, and it now counts 600 deer.', ['600 | The herd grew fast, and it now counts 600 deer']],
    // what is not so, or only if
    ['The mayor denied that 40 trees had been felled.', ['40 | The mayor denied that 40 trees had been felled']],
    [
      'The club will pay $3 million if the player stays.',
      ['$3 million | The club will pay $3 million if the player stays'],
    ],
    // marks that open close
    [
      'The port took in 30 barges (20 of them tugs) before noon.',
      [
        '30 | The port took in 30 barges (20 of them tugs) before noon',
        '20 | The port took in 30 barges (20 of them tugs) before noon',
      ],
    ],
  ] as const)('takes nothing off: %s', (text, expected) => {
    expect(clausesIn(text)).toEqual(expected);
  });

  test('stands in one sentence and holds its number, whatever the marks are', () => {
    const text = [
      'Note of the day',
      'Dams – 40 of them (and “12 weirs”) – burst; nobody, or so it seems, counted: 7 more leak, “3 badly,” Ana Ruiz said.',
      'Of 90 boats, 14 — all of them small — sank, and, as of Monday, 3 (of 76) were still missing, she said: “That is 3 too many.”',
    ].join('\n\n');
    const { figures, sentences } = documentOf(text);
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) {
      expect(figure.clause && contains(figure.clause, figure)).toBe(true);
      expect(sentences.some((sentence) => figure.clause && contains(sentence, figure.clause))).toBe(true);
    }
  });
});
