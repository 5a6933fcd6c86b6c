import { describe, expect, test } from 'vitest';
import { TEARS, tearOf } from '../../../../src/language/en/figures/clauses/sound.ts';
import { contains } from '../../../../src/records/index.ts';
import { documentOf, sentenceOf } from '../../../builders.ts';

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

  const tornOnes: readonly (readonly [why: string, sentence: string, number: string, clause: string])[] = [
    [
      'goes on behind an aside',
      'Residents said 40 other guests, including a judge, had been freed in the raid.',
      '40',
      'Residents said 40 other guests, including a judge, had been freed in the raid',
    ],
    [
      'open end',
      'Since May, 90 horses have come from 17 villages including: Alba, Brenn, and Cole.',
      '17',
      'Since May, 90 horses have come from 17 villages including: Alba, Brenn, and Cole',
    ],
    [
      'range in two',
      'The clinic saw 260 patients in the months January – July there.',
      '260',
      'The clinic saw 260 patients in the months January – July there',
    ],
    [
      'one of two dashes',
      'Five of the boats — a cutter, a yawl, and the Lady Anne — are still at sea while 30 are lost.',
      '30',
      'Five of the boats — a cutter, a yawl, and the Lady Anne — are still at sea while 30 are lost',
    ],
    [
      'begins inside a phrase',
      'In addition, the clinic is working on a salve, which upon approval is thought to fetch 70 million euros.',
      '70 million euros',
      'In addition, the clinic is working on a salve, which upon approval is thought to fetch 70 million euros',
    ],
    [
      'a comparison',
      'Roe hopes he can sell the cart for as low as $5,000 one day but they are still working out the price.',
      '$5,000',
      'Roe hopes he can sell the cart for as low as $5,000 one day but they are still working out the price',
    ],
    [
      'no verb of its own',
      'The weir board, which has 400 clerks in the valley, said some lamps might be out on Sunday.',
      '400',
      'The weir board, which has 400 clerks in the valley, said some lamps might be out on Sunday',
    ],
    [
      'over the marks of a list',
      'The guild offers: (1) a desk for all; (2) help with letters; (3) a share of 400 lamps; and (4) tea.',
      '400',
      'The guild offers: (1) a desk for all; (2) help with letters; (3) a share of 400 lamps; and (4) tea',
    ],
    [
      'two nouns, one verb',
      'The number of goats lost by the lords and other farmers fell by 6 percent.',
      '6 percent',
      'The number of goats lost by the lords and other farmers fell by 6 percent',
    ],
    [
      'two nouns and a condition',
      'The rule means losses for mills and millions of users if both towns fail to agree.',
      'millions',
      'The rule means losses for mills and millions of users if both towns fail to agree',
    ],
    [
      'one bare number behind another',
      'At least 17 rowers drowned, hundreds more were hurt and tens of thousands were brought to safety.',
      'tens of thousands',
      'At least 17 rowers drowned, hundreds more were hurt and tens of thousands were brought to safety',
    ],
    [
      'a bare number with a share in brackets',
      'Of the 378 cases, 34 were seen in the town, and 257 (68%) were mild.',
      '68%',
      'Of the 378 cases, 34 were seen in the town, and 257 (68%) were mild',
    ],
  ];
  test.each(tornOnes)('is not torn: %s', (_, text, number, clause) => {
    expect(clausesIn(text)).toContain(`${number} | ${clause}`);
  });

  test.each([
    [
      'A total of 60 horses, among them a grey mare, were sold at the fair, and the town was glad.',
      '60 | A total of 60 horses, among them a grey mare, were sold at the fair',
    ],
    [
      'The mill, which grinds rye, lost 40 carts, and the town helped.',
      '40 | The mill, which grinds rye, lost 40 carts',
    ],
    ['Some 40 goats were found by the river and 20 sheep were lost.', '20 | 20 sheep were lost'],
    ['Forty guests, the mayor said, were fed, and 20 of them were ill.', '20 | 20 of them were ill'],
    [
      'The port counted 216 confirmed cases, with most coming from the docks.',
      '216 | The port counted 216 confirmed cases',
    ],
    ['Rye fell while other grains rose 6 percent.', '6 percent | other grains rose 6 percent'],
    ['The baker left after the maids had sold 90 loaves.', '90 | the maids had sold 90 loaves'],
    ['The road is shut – 40 trees lie on it – and the school is closed.', '40 | 40 trees lie on it'],
    ['The rest were let in, and other guests paid 40 euros.', '40 euros | other guests paid 40 euros'],
    ['The walls fell and 90 families went home.', '90 | 90 families went home'],
  ] as const)('is cut where it can be: %s', (text, clause) => {
    expect(clausesIn(text)).toContain(clause);
  });

  test.each([
    ['after polling 41 percent of votes cast', 'no subject'],
    ['had won 27 seats', 'no subject'],
    ['The guild had won 27 seats', undefined],
    ['after polling 41 percent of votes cast, the guild had won 27 seats', undefined],
  ])('needs a subject: %s', (clause, tear) => {
    const { tokens } = sentenceOf(clause);
    const within = { first: 0, last: tokens.length - 1 };
    expect(tearOf(tokens, within, within)).toBe(tear);
  });

  test('every tear has its case', () => {
    const named = new Set([...tornOnes.map(([why]) => why), 'no subject']);
    expect(TEARS.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
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
