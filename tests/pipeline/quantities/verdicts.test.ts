import { describe, expect, test } from 'vitest';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

type Report = readonly [text: string, published?: string];

/** The verdict and the values of each quantity of a story that more than one document gives. */
function verdictsOf(...reports: readonly Report[]): string[] {
  const documents = reports.map(([text, published = '2031-05-06'], index) =>
    documentOf(text, { published, publisher: `Paper ${index}` }, `d${index}`),
  );
  const { quantities } = findQuantities('d0', documents.map(readDocument));
  const wordsOf = (document: string, figure: string): string => {
    const found = documents.find(({ id }) => id === document);
    const record = found?.figures.find(({ id }) => id === figure);
    return found && record ? found.text.slice(record.start, record.end) : '';
  };
  return quantities
    .filter(({ verdict }) => verdict !== 'single')
    .map(
      ({ verdict, members }) => `${verdict}: ${members.map((each) => wordsOf(each.document, each.figure)).join(', ')}`,
    );
}

describe('findQuantities(story, readings)', () => {
  test('puts tolls of several days in their order, as moved', () => {
    expect(
      verdictsOf(
        ['The landslide at Tolna has killed 31 people, rescuers said.', '2031-05-06'],
        ['The death toll of the landslide at Tolna has risen to 118, rescuers said.', '2031-05-07'],
        ['The landslide at Tolna has killed 204 people, rescuers said.', '2031-05-09'],
      ),
    ).toEqual(['moved: 31, 118, 204']);
  });

  test.each([
    [
      'a toll that another station had given earlier',
      'The storm over Tolna has killed 163 people, Radio Norda reported. Earlier state television put the death toll of the storm at 57.',
      'moved: 57, 163',
    ],
    [
      'what the same man had said before, told behind',
      'The blast at the mill injured 40 workers, fire chief Olaf Brandt said. Earlier, he had said that 90 workers were injured.',
      'moved: 90, 40',
    ],
  ])('lets a later number of one report take the place of %s', (_, text, moved) => {
    expect(verdictsOf([text])).toEqual([moved]);
  });

  test('finds two counts of all who were aboard in dispute, and no two estimates of what is to come', () => {
    expect(
      verdictsOf(
        ['A ferry carrying 212 people struck rocks off Selby on Tuesday.', '2031-05-06'],
        [
          'There were 216 people on board the ferry that struck rocks off Selby, police chief Ana Brandt said.',
          '2031-05-07',
        ],
      ),
    ).toEqual(['conflict: 212, 216']);
    expect(
      verdictsOf(
        ['Repairs of the Selby ferry will cost £4.5 million, the company said.', '2031-05-06'],
        ['Repairs of the Selby ferry will cost £6 million, the insurer said.', '2031-05-09'],
      ),
    ).toEqual([]);
  });

  test('finds two sayers of one crowd in dispute', () => {
    expect(
      verdictsOf(
        ['Some 34,000 people marched through Tolna on Saturday against the dam, the police said.'],
        ['Organisers said 90,000 people marched through Tolna on Saturday against the dam.'],
      ),
    ).toEqual(['conflict: Some 34,000, 90,000']);
  });

  test('finds a sum with another digit in dispute where both name what it paid for', () => {
    expect(
      verdictsOf(
        ['The mayor of Tolna spent $4,312.50 at the Grand Selby Hotel, auditors found.'],
        ['The auditors list a $4,212.50 stay at the Grand Selby Hotel by the mayor of Tolna.'],
      ),
    ).toHaveLength(1);
  });

  test('counts one body once, under whichever names two documents give it', () => {
    const documents = [
      'The storm in Tolna killed 118 people, Norwegian police said on Friday.',
      'In Tolna 118 people died in the storm, the police of Norway said on Friday.',
    ].map((text, index) => documentOf(text, { published: '2031-05-06', publisher: `Paper ${index}` }, `d${index}`));
    const { quantities } = findQuantities('d0', documents.map(readDocument));
    const [toll] = quantities.filter(({ members }) => members.length > 1);
    expect([toll?.pairs[0]?.origin, toll?.origins.bodies.length]).toEqual(['same', 1]);
  });

  test('finds two tolls of two sayers of one report in dispute', () => {
    expect(
      verdictsOf([
        'The storm over Tolna has killed 163 people, Radio Norda reported. But state television put the death toll of the storm at 57.',
      ]),
    ).toEqual(['conflict: 163, 57']);
  });

  test.each([
    [
      'told in one sentence, far apart',
      'Police put the number of marchers in Tolna at 7,500 people, but one group of observers put it at 25,000.',
      'conflict: 7,500, 25,000',
    ],
    [
      'in one sentence, the second without a verb of counting',
      'Officers in Tolna said that 899,000 people marched against the dam, while union leaders said it was three million people.',
      'conflict: 899,000, three million',
    ],
    [
      'told as organisers and police tell it',
      'The organisers said 90,000 people marched through Tolna on Saturday. The police counted 34,000 people.',
      'conflict: 90,000, 34,000',
    ],
    [
      'where the second number has no noun',
      'The Selby Institute estimated 500,000 demonstrators in Tolna. The military police put the figure at 1.4 million.',
      'conflict: estimated 500,000, 1.4 million',
    ],
  ])('finds two counts of one crowd in one report in dispute: %s', (_, text, verdict) => {
    expect(verdictsOf([text])).toEqual([verdict]);
  });

  test('finds a forecast and what another thinks more likely in dispute, and no plan beside them', () => {
    expect(
      verdictsOf([
        'Lindow is preparing to send another 25,000 to 30,000 workers to the dam, the Harbour Institute said. ' +
          'Dana Wells of the Selby Centre thinks that between 10,000 and 20,000 workers would be more realistic. ' +
          'The ministry of Lindow will send 6,000 welders in June.',
      ]),
    ).toEqual(['conflict: 25,000 to 30,000, between 10,000 and 20,000']);
  });

  describe('is no dispute', () => {
    test.each([
      [
        'some of those that were counted before',
        'Tolna has nine cases of the fever, the clinic said. Of the five cases in Selby, four are under treatment, doctors said.',
      ],
      [
        'a crowd and how many live there',
        'The police said 34,000 people marched through Tolna. The town has a population of 90,000 people, the mayor said.',
      ],
      [
        'two counts of one crowd pages apart, of two crowds',
        'The police counted 3,000 people at the dam. It rained. The road was shut. The buses stood still. In the evening observers put the number of people in the square at 9,000.',
      ],
      [
        'two numbers of which neither weighs the other',
        'Lindow is preparing to send another 25,000 to 30,000 workers to the dam, the Harbour Institute said. ' +
          'Dana Wells of the Selby Centre said that between 10,000 and 20,000 workers live in Lindow.',
      ],
      [
        'the dead of one sayer and the injured of another',
        'The police said that 40 people were killed in Tolna, while the army said that 12 people were injured.',
      ],
      [
        'those who live there and those who fled',
        'The mayor said that 300 people live in Tolna, while the army said that 900 people had fled.',
      ],
    ])('%s, within one report', (_, text) => {
      expect(verdictsOf([text])).toEqual([]);
    });

    test.each([
      ['an undated toll of one day', 'The fire in Tolna killed 40 people.', 'The fire in Tolna killed 55 people.'],
      [
        'points of two players',
        'Ana Ruiz scored 31 points for Tolna in the final.',
        'Mira Holt scored 22 points for Tolna in the final.',
      ],
      [
        'a stretch and the whole',
        'Palm hit his first 17 passes for Tolna in the final.',
        'Palm hit 34 passes for Tolna in the final.',
      ],
      [
        'two polls',
        'A poll for the Selby Courier found that 61 percent of voters in Tolna want the dam.',
        'In a survey by the Brandt Institute 44 percent of voters in Tolna want the dam.',
      ],
      [
        'a part and its whole',
        'The dam in Tolna will cost 120 workers their jobs.',
        'The dam in Tolna will cost workers their jobs, 70 of the workers in Selby.',
      ],
      [
        'two years',
        'The port of Tolna shipped 400,000 tonnes of grain in 2029.',
        'The port of Tolna shipped 310,000 tonnes of grain in 2030.',
      ],
      [
        'a plan and what is done',
        'The army plans to move 3,000 soldiers into Tolna.',
        'The army has moved 1,800 soldiers into Tolna.',
      ],
      [
        'a change and a level',
        'Unemployment in Tolna rose by 2 percentage points.',
        'Unemployment in Tolna stands at 9 percent.',
      ],
    ])('%s', (_name, left, right) => {
      expect(verdictsOf([left], [right]).filter((line) => line.startsWith('conflict'))).toEqual([]);
    });
  });

  test('adds up what the texts name as parts, and nothing else', () => {
    expect(
      verdictsOf(
        ['The clash at Tolna caused 47 casualties, the general said.'],
        ['In the clash at Tolna 6 guards were killed and 41 were wounded.'],
      ),
    ).toContainEqual('reconciled: 47');
    expect(
      verdictsOf(
        ['Ana Ruiz scored 25 points for Tolna in the final.'],
        ['For Tolna Mira Holt scored 15 points and Eva Brandt 10 points in the final.'],
      ).filter((line) => line.startsWith('reconciled')),
    ).toEqual([]);
  });
});
