import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetOf } from '../../src/language/index.ts';
import { writeDigest } from '../../src/pipeline/briefing/index.ts';
import { wordsIn } from '../../src/pipeline/briefing/words.ts';
import { compare } from '../../src/pipeline/comparison/index.ts';
import { extract } from '../../src/pipeline/index.ts';
import { relate } from '../../src/pipeline/stories/index.ts';
import {
  comparisonSchema,
  contains,
  type Document,
  dayRangeOf,
  documentSchema,
  type Span,
} from '../../src/records/index.ts';
import { documentOf, sourceOf } from '../builders.ts';

/** What trips rules up: words that rules wait for, marks left open, numbers, other scripts, joined characters. */
const PIECES = [
  ...'said told according to that believed reportedly officials Ruiz Mr. Ana Solberg U.S. the a in of on and by'.split(
    ' ',
  ),
  ...'killed wounded people troops percent million dollars at least between more plans will may Monday May'.split(' '),
  ...'two days later earlier ago last week early the same day quarter of 2019 the 1990s 2024-02-30 30 4,700 $'.split(
    ' ',
  ),
  ...[
    '“',
    '”',
    '"',
    "''",
    '«',
    '»',
    '‘',
    '’',
    '(',
    ')',
    '—',
    '–',
    '-',
    ':',
    ';',
    ',',
    '.',
    '?',
    '!',
    '…',
    '/',
    '%',
    '#',
  ],
  ...[
    'By',
    'Photo:',
    'Share',
    'The post',
    'appeared first on',
    'unclear',
    'Снимка',
    '폭풍',
    'ñ',
    'é',
    '👩‍👩‍👧',
    '\u0000',
    '\u2028',
    '\uD83D',
  ],
  ...['\n', '\n\n', '\t', ' '],
];
/** Clauses that rules match, so that most texts hold records; noise comes between them and into them. */
const CLAUSES = [
  'Ana Ruiz said the dam was safe.',
  'Officials denied on Monday that 40 people had died,',
  '“It is late,” Ruiz said. “The road is dark.”',
  '“We have bread,” said Marta K. Solberg, a baker,',
  'according to South Korean intelligence officials,',
  'According to TASS, Viktor Palm said that',
  'the flood killed at least 600 people and wounded 4,100,',
  'between 4,000 and 5,000 soldiers were captured',
  'the roof costs $5-6 million a year',
  'the council voted 34 to 21,',
  'half of the crop was lost on May 3.',
  'Two days later, in early March,',
  'from March 3 to April 7, 2021,',
  'It was unclear who had fired.',
  'She said “no” twice.',
  'He believes the Ministry of Water plans to send another 6,000 workers',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...CLAUSES) },
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(' '));
const document = text.map((words) => documentOf(words));
/** Enough to find what a table of examples does not; few enough to stay quick. */
const RUNS = { numRuns: 150 };

/** Every span of a document, by what it belongs to. */
function spansOf(record: Document): [string, Span][] {
  const { blocks, sentences, names, claims, figures, quotes, events, caveats } = record;
  return [
    ...blocks.map((span): [string, Span] => ['block', span]),
    ...sentences.map((span): [string, Span] => ['sentence', span]),
    ...names.flatMap(({ mentions }) => mentions).map((span): [string, Span] => ['mention', span]),
    ...claims.flatMap(({ source, cue, content }) =>
      [source, source?.carrier, cue, ...content].flatMap((span): [string, Span][] => (span ? [['claim', span]] : [])),
    ),
    ...figures.map((span): [string, Span] => ['figure', span]),
    ...quotes.map((span): [string, Span] => ['quote', span]),
    ...quotes.flatMap(({ speaker }) => (speaker ? [['speaker', speaker] as [string, Span]] : [])),
    ...events.map((span): [string, Span] => ['event', span]),
    ...caveats.flatMap((span): [string, Span][] => [
      ['caveat', span],
      ['cue', span.cue],
    ]),
  ];
}

describe('extract(source), whatever the text', () => {
  test('gives a record of its schema', () => {
    fc.assert(
      fc.property(document, (record) => {
        expect(documentSchema.parse(record)).toEqual(record);
      }),
      RUNS,
    );
  });

  test('rests every record on words of the text', () => {
    fc.assert(
      fc.property(document, (record) => {
        for (const [kind, { start, end }] of spansOf(record)) {
          expect([kind, 0 <= start && start < end && end <= record.text.length]).toEqual([kind, true]);
          expect([kind, record.text.slice(start, end).trim()]).not.toEqual([kind, '']);
        }
      }),
      RUNS,
    );
  });

  test('keeps what belongs together together', () => {
    fc.assert(
      fc.property(document, (record) => {
        const claims = new Set(record.claims.map(({ id }) => id));
        for (const { claim } of [...record.figures, ...record.quotes]) if (claim) expect(claims).toContain(claim);
        for (const event of record.events) {
          expect(contains(record.sentences[event.sentence] as Span, event)).toBe(true);
        }
        for (const caveat of record.caveats) expect(contains(caveat, caveat.cue)).toBe(true);
      }),
      RUNS,
    );
  });

  test('puts the least value of a figure before the greatest', () => {
    fc.assert(
      fc.property(document, ({ figures }) => {
        for (const { low, high } of figures) {
          expect(low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
        }
      }),
      RUNS,
    );
  });

  test('gives every record of a kind an id of its own', () => {
    fc.assert(
      fc.property(document, ({ claims, figures, quotes, events, names }) => {
        for (const records of [claims, figures, quotes, events, names]) {
          expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
        }
      }),
      RUNS,
    );
  });

  test('puts records in the order of the text', () => {
    fc.assert(
      fc.property(document, ({ blocks, sentences, figures, quotes, events }) => {
        for (const records of [blocks, sentences, figures, quotes, events]) {
          const starts = records.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  test('gives the same bytes for the same text', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(JSON.stringify(extract(sourceOf(words), ruleSetOf))).toBe(
          JSON.stringify(extract(sourceOf(words), ruleSetOf)),
        );
      }),
      RUNS,
    );
  });

  test('dates are days, months, years, seasons or spans that exist', () => {
    fc.assert(
      fc.property(document, ({ events }) => {
        for (const { when } of events) {
          const isSeason = /^\d{4}-(?:2[1-4]|3[3-6])$/.test(when);
          expect([when, isSeason || dayRangeOf(when) !== undefined]).toEqual([when, true]);
        }
      }),
      RUNS,
    );
  });
});

describe('documents side by side, whatever their texts', () => {
  const documents = fc
    .array(text, { minLength: 2, maxLength: 5 })
    .map((texts) => texts.map((words, index) => documentOf(words, {}, `d${index}`)));

  test('a comparison is the same from both sides, of its schema, and names records that exist', () => {
    fc.assert(
      fc.property(documents, ([a, b]) => {
        const [left, right] = [a as Document, b as Document];
        const comparison = compare(left, right);
        expect(compare(right, left)).toEqual(comparison);
        expect(comparisonSchema.parse(comparison)).toEqual(comparison);
        const figures = new Set(left.figures.map(({ id }) => id));
        for (const row of comparison.figures) for (const id of row.left) expect(figures).toContain(id);
      }),
      RUNS,
    );
  });

  test('a document is the same whatever stands beside it, and pairs do not depend on the order', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const keys = (list: Document[]) =>
          relate(list)
            .map(({ a, b }) => [a, b].sort().join())
            .sort();
        expect(keys([...all].reverse())).toEqual(keys(all));
        for (const each of all) {
          expect(extract(sourceOf(each.text, { published: '2024-05-15', language: 'en' }, each.id), ruleSetOf)).toEqual(
            each,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a digest prints no more than it may', () => {
    const policy = fc.record({
      quote: fc.constant('excerpt' as const),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      words: fc.integer({ min: 0, max: 60 }),
      run: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(document, policy, (record, limits) => {
        const { words, printed, keyPoints } = writeDigest(record, [], limits);
        expect(words.printed).toBeLessThanOrEqual(Math.min(limits.words, limits.share * words.document));
        expect(words.longestRun).toBeLessThanOrEqual(limits.run);
        const inPrint = (word: Span): boolean => printed.some((span) => contains(span, word));
        for (const point of keyPoints) expect(wordsIn(record.text, point).every(inPrint)).toBe(true);
      }),
      RUNS,
    );
  });
});
