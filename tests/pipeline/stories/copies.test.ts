import { describe, expect, test } from 'vitest';
import { ruleSetOf } from '../../../src/language/index.ts';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { extract } from '../../../src/pipeline/index.ts';
import { findCopies, markCopies } from '../../../src/pipeline/stories/copies.ts';
import type { Document } from '../../../src/records/index.ts';

const WIRE = [
  'At least 340 homes were flooded when the Orle dam gave way on Tuesday, the interior ministry said.',
  'Rescuers in boats brought 27 people from the roofs of the village of Brenn, and nine were still missing.',
  'The dam, built in 1961, had been inspected in March, the regional water board said in a statement.',
  'Heavy rain had fallen in the hills for six days, and two smaller dams upstream had been opened to spare it.',
  'Residents said that sirens sounded only after the water had reached the school and the railway line.',
];
const OTHER = [
  'The Orle dam had failed an inspection, according to documents that the opposition published on Thursday.',
  'Engineers wrote to the water board in April that seepage on the north side had doubled within a year.',
  'The board said that it had ordered repairs for the autumn and that nobody could have foreseen such rain.',
  'Some 350 homes stood under water by Wednesday evening, the mayor of Brenn said, and the road was cut.',
  'Volunteers from three towns carried sand through the night, and the army sent pumps from the capital.',
];

const read = (id: string, title: string, sentences: readonly string[], published: string): Document =>
  extract(
    {
      id,
      file: `${id}.txt`,
      sha256: '',
      format: 'text',
      text: [title, ...sentences].join('\n\n'),
      frontMatter: {},
      markup: {},
      notes: { title, published, publisher: id },
    },
    ruleSetOf,
  );

const first = read('gazette', 'Dam gives way above Brenn', WIRE, '2031-05-06');
const retold = read(
  'herald',
  'Hundreds of homes under water',
  [...WIRE.slice(0, 4), 'The Herald adds a line.'],
  '2031-05-07',
);
const own = read('courier', 'Letters warned of the dam', OTHER, '2031-05-08');

describe('findCopies(documents)', () => {
  test('finds a wire story under another headline, as the copy of the one published first', () => {
    expect(findCopies([retold, own, first])).toEqual([
      { copy: 'herald', original: 'gazette', share: expect.any(Number) },
    ]);
  });

  test('finds two files with one text, and a third copy as one of the same original', () => {
    const again = read('mirror', 'Dam breaks', WIRE, '2031-05-09');
    expect(findCopies([first, retold, again]).map(({ copy, original }) => [copy, original])).toEqual([
      ['herald', 'gazette'],
      ['mirror', 'gazette'],
    ]);
  });

  test('finds two versions of one report, each with sentences of its own in between', () => {
    const longer = [...WIRE.slice(0, 2), OTHER[4] ?? '', ...WIRE.slice(2), OTHER[3] ?? ''];
    const shorter = [...WIRE.slice(0, 4), OTHER[0] ?? ''];
    expect(
      findCopies([read('morning', 'Dam', shorter, '2031-05-06'), read('night', 'Dam', longer, '2031-05-07')]),
    ).toEqual([{ copy: 'night', original: 'morning', share: expect.any(Number) }]);
  });

  test('does not take a flash for the report that tells it again among much else', () => {
    const flash = WIRE.slice(0, 2);
    const long = [...WIRE.slice(0, 2), ...OTHER, ...OTHER.map((line) => `Later it was said: ${line}`)];
    expect(findCopies([read('flash', 'Dam', flash, '2031-05-06'), read('long', 'Dam', long, '2031-05-07')])).toEqual(
      [],
    );
  });

  test('does not take two reports of one event for one text', () => {
    expect(findCopies([first, own])).toEqual([]);
  });

  test('finds two files of a few words that are the same to the byte, and no others of so few', () => {
    const flash = (id: string, line: string): Document => read(id, 'Short', [line], '2031-05-06');
    expect(findCopies([flash('x', 'The dam gave way.'), flash('y', 'The dam gave way.')])).toEqual([
      { copy: 'y', original: 'x', share: 1 },
    ]);
    expect(findCopies([flash('x', 'The dam gave way.'), flash('y', 'The dam gave way at noon.')])).toEqual([]);
  });

  test('does not take a long report for the copy of a flash whose sentence it quotes', () => {
    const flash = read('wire', 'Flash', [WIRE[0] ?? '', WIRE[1] ?? ''], '2031-05-06');
    const report = read('herald', 'Report', [WIRE[0] ?? '', WIRE[1] ?? '', ...OTHER], '2031-05-07');
    expect(findCopies([flash, report])).toEqual([]);
  });

  test('finds a wire story that another outlet cut and went on with lines of its own', () => {
    const cut = read('post', 'Water', [...WIRE.slice(0, 3), OTHER[0] ?? ''], '2031-05-07');
    const [copy] = findCopies([read('wire', 'Wire', [...WIRE, ...OTHER.slice(1)], '2031-05-06'), cut]);
    expect(copy).toMatchObject({ copy: 'post', original: 'wire', paragraphs: 3 });
  });
});

describe('markCopies(documents)', () => {
  test('counts an agreement of a text with itself once', () => {
    const [a, b] = markCopies([first, retold]) as [Document, Document];
    const rows = compare(a, b).figures;
    expect(b.copyOf).toBe('gazette');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ origin }) => origin)).toEqual(rows.map(() => 'same'));
    expect(rows[0]?.explanation).toMatch(/Both documents print the same passage, so this counts once\.$/);
  });

  test('says that a number was changed in a passage that both print', () => {
    const report = (count: string): string =>
      `Rescuers in Selby said the flood had injured ${count} people by the evening.`;
    const [a, b] = markCopies([
      read('wire', 'Wire', [...WIRE, report('81')], '2031-05-06'),
      read('post', 'Post', [...WIRE, report('97')], '2031-05-07'),
    ]) as [Document, Document];
    const moved = compare(a, b).figures.filter(({ relation }) => relation === 'moved');
    expect(moved.map(({ explanation }) => explanation)).toEqual([
      expect.stringMatching(/Both documents print the same passage, with another number\.$/),
    ]);
  });

  test('leaves what each of two reports has of its own to the two', () => {
    const background = [...WIRE.slice(0, 3), OTHER[0] ?? ''];
    const news = (count: string): string => `Rescuers in Selby found ${count} boats adrift.`;
    const [a, b] = markCopies([
      read('wire', 'Wire', [...background, news('40')], '2031-05-06'),
      read(
        'post',
        'Post',
        [...background, `On Tuesday the harbour office counted 40 boats adrift off Selby.`],
        '2031-05-07',
      ),
    ]) as [Document, Document];
    const own = compare(a, b).figures.filter(({ explanation }) => explanation.includes('40 boats'));
    expect(own.map(({ origin }) => origin)).toEqual(['unknown']);
  });
});
