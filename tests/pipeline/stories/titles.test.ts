import { describe, expect, test } from 'vitest';
import { titleOf } from '../../../src/pipeline/stories/titles.ts';
import type { Document } from '../../../src/records/index.ts';
import { documentOf } from '../../builders.ts';

/** Two reports as a title and a text each. */
type Reports = [title: string, text: string][];

const titled = (reports: Reports): string => {
  const documents: Document[] = reports.map(([title, text], at) =>
    documentOf(`${title}\n\n${text}\n\nThe end.`, { title }, `d${at}`),
  );
  return titleOf(documents, { title: 'The one nearest to all' });
};

describe('titleOf(documents, centre)', () => {
  test.each<[string, string, Reports]>([
    [
      'names of the titles before others that are spoken of as often',
      'Lowmere, Tarn Hill: ferry',
      [
        [
          'Ferry of Lowmere runs aground',
          'The ferry was stuck in Lowmere on Friday, said people of Tarn Hill. Tarn Hill is near.',
        ],
        ['Lowmere loses its ferry', 'Nobody was hurt on the ferry in Lowmere. It had come from Tarn Hill.'],
      ],
    ],
    [
      'a person in full, whom one title calls by the surname',
      'Ana Ruiz: levy',
      [
        ['Ruiz drops the levy', 'Ana Ruiz gave up the levy on Monday. Ruiz said that the levy was dead.'],
        ['Levy is dead, says Ruiz', 'The levy was dropped by Ana Ruiz on Monday. Ruiz said so.'],
      ],
    ],
    [
      'a form of the thing that titles have as a verb',
      'Tom Orrin: endorsement',
      [
        [
          'Sheriff endorses Orrin',
          'The endorsement was told by Tom Orrin. The ground is hard here, said Orrin, and the ground is dry.',
        ],
        [
          'Orrin endorsed by sheriff',
          'Tom Orrin took the endorsement with thanks. The ground was his, Orrin said, and the ground held.',
        ],
      ],
    ],
    [
      'no thing where titles and first paragraphs agree on none',
      'Lowmere',
      [
        [
          'Votes are in',
          'The town of Lowmere chose its council. It was close.\n\nThe harvest was good, and the harvest is in.',
        ],
        [
          'A long night in Lowmere',
          'Counting went on in the town of Lowmere. It is over.\n\nThe harvest was late, said some.',
        ],
      ],
    ],
    [
      'a body by the one word that titles have',
      'Halden: merger',
      [
        ['Halden pays for the merger', 'Halden Mutual Inc. paid on Friday. The merger was dear.'],
        ['Merger: Halden signs', 'The merger was signed by Halden Insurance Holdings Inc. on Friday.'],
      ],
    ],
  ])('%s: "%s"', (_class, title, reports) => {
    expect(titled(reports)).toBe(title);
  });

  test.each<[string, Reports]>([
    [
      'no name is shared',
      [
        ['Rain', 'It rained.'],
        ['Snow', 'It snowed.'],
      ],
    ],
    ['there is one document', [['Rain in Lowmere', 'It rained in Lowmere.']]],
  ])('takes that of the nearest document where %s', (_class, reports) => {
    expect(titled(reports)).toBe('The one nearest to all');
  });
});
