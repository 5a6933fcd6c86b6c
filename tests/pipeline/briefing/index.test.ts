import { describe, expect, test } from 'vitest';
import { writeBottomLine } from '../../../src/pipeline/briefing/bottomLine.ts';
import { writeDigest } from '../../../src/pipeline/briefing/index.ts';
import { printedPartsOf } from '../../../src/pipeline/briefing/printed.ts';
import { wordsIn } from '../../../src/pipeline/briefing/words.ts';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { digestSchema } from '../../../src/records/index.ts';
import { documentOf, pairOf, wordsOf } from '../../builders.ts';

const POLICY = { quote: 'excerpt' as const, share: 0.3, words: 400, run: 60 };
const TEXT = [
  'Flood Hits Lowmere',
  'A flood drowned the lower town of Lowmere on Friday night after a week of rain in the hills.',
  'The water killed 40 people, the Norwegian police said.',
  'Bakers gave bread to whoever came by, and the school stayed open as a shelter for the night.',
  'Children played cards on the floor of the gym until the lamps went out one after the other.',
].join('\n');

describe('writeDigest(document, comparisons, policy)', () => {
  test('stays within the limits and prints the key points first', () => {
    const digest = writeDigest(documentOf(TEXT), [], POLICY);
    expect(digestSchema.parse(digest)).toEqual(digest);
    expect(digest.words.document).toBe(64);
    expect(digest.words.limit).toBe(19);
    expect(digest.words.printed).toBeLessThanOrEqual(19);
    for (const point of digest.keyPoints) expect(printedPartsOf(digest, point)).toEqual([point]);
  });

  test('prints whole sentences, or the beginning of one with four words and more left out', () => {
    const document = documentOf(TEXT);
    for (const share of [0.2, 0.35, 0.5, 0.8]) {
      const { printed } = writeDigest(document, [], { ...POLICY, share });
      for (const sentence of document.sentences) {
        const parts = printedPartsOf({ printed }, sentence);
        const left =
          wordsIn(document.text, sentence).length - parts.flatMap((part) => wordsIn(document.text, part)).length;
        if (parts.length > 0)
          expect({ start: parts[0]?.start, left }).toEqual({ start: sentence.start, left: left >= 4 ? left : 0 });
      }
    }
  });

  test('prints whole texts where the desk keeps them to itself', () => {
    const digest = writeDigest(documentOf(TEXT), [], { ...POLICY, quote: 'all' });
    expect(digest.words).toMatchObject({ printed: 64, limit: 64, document: 64 });
    expect(digest.keyPoints).not.toEqual([]);
  });

  test('shows a compared figure before others', () => {
    const [a, b] = pairOf(
      'The mill has 12 wheels. Much was said of it. In Lowmere 40 people died that night.',
      'The flood killed 40 people in Lowmere.',
    );
    const digest = writeDigest(a, [compare(a, b)], { ...POLICY, share: 0.5 });
    expect(wordsOf(a.text, digest.printed).join(' ')).toContain('40 people died');
    expect(wordsOf(a.text, digest.printed).join(' ')).not.toContain('12 wheels');
  });

  test('prints the short statements of two sources before the long one of one of them', () => {
    const document = documentOf(
      [
        'Flood Hits Lowmere',
        'A flood drowned the lower town of Lowmere on Friday night after a week of rain in the hills.',
        'Mr. Vale said that the wall by the mill had been weak for years, as all who live below it and went by it each day knew well.',
        'Ms. Orr said that nobody had asked for help before dawn.',
        'Mr. Vale said the wall would not be built again.',
      ].join('\n'),
    );
    const { printed } = writeDigest(document, [], { ...POLICY, share: 0.6 });
    const words = wordsOf(document.text, printed).join(' ');
    expect(words).toContain('Ms. Orr said that nobody had asked for help');
    expect(words).toContain('Mr. Vale said the wall would not be built again');
    expect(words).not.toContain('weak for years');
  });

  test('pays for a long name where it stands, and for no pronoun by which it is meant', () => {
    const document = documentOf(
      'A spokeswoman for the harbour board who asked not to be named said the sluice had been closed. It was cold in the town that week. She said it would open again in May.',
    );
    const digest = writeDigest(document, [], { ...POLICY, share: 0.4 });
    const printed = wordsOf(document.text, digest.printed);
    expect(document.claims.map(({ source }) => source?.name.split(' ').length)).toEqual([12, 12]);
    expect(printed.join(' ')).toContain('A spokeswoman for the harbour board who asked not to be named');
    expect(printed).not.toContain('She');
  });

  test('prints all of the body where the rights are full', () => {
    const document = documentOf(TEXT, { rights: 'full' });
    const digest = writeDigest(document, [], POLICY);
    expect(digest.words).toMatchObject({ printed: 64, limit: 64, document: 64 });
  });

  test('prints nothing of an empty document', () => {
    expect(writeDigest(documentOf(''), [], POLICY)).toEqual({
      id: 'a',
      bottomLine: 'No figures, claims or dates were found',
      keyPoints: [],
      printed: [],
      words: { printed: 0, document: 0, limit: 0, longestRun: 0 },
    });
  });
});

describe('writeBottomLine(document, comparisons)', () => {
  test('counts what a document holds', () => {
    expect(writeBottomLine(documentOf(TEXT), [])).toBe('1 figure · 1 claim by 1 source · 1 date');
  });

  test('counts what is compared', () => {
    const [a, b] = pairOf('In Lowmere 40 people died in the flood.', 'The flood killed 40 people in Lowmere.');
    expect(writeBottomLine(a, [compare(a, b)])).toBe('1 figure · 1 figure compared with 1 document');
  });

  test('leaves out comparisons of others', () => {
    const [a, b] = pairOf('In Lowmere 40 people died in the flood.', 'The flood killed 40 people in Lowmere.');
    expect(writeBottomLine(documentOf(TEXT, {}, 'c'), [compare(a, b)])).toBe('1 figure · 1 claim by 1 source · 1 date');
  });
});

describe('printedPartsOf(digest, span)', () => {
  const digest = {
    printed: [
      { start: 0, end: 10 },
      { start: 20, end: 30 },
    ],
  };

  test.each([
    [{ start: 2, end: 8 }, [{ start: 2, end: 8 }]],
    [
      { start: 5, end: 25 },
      [
        { start: 5, end: 10 },
        { start: 20, end: 25 },
      ],
    ],
    [{ start: 10, end: 20 }, []],
    [{ start: 40, end: 50 }, []],
  ])('%j → %j', (span, parts) => {
    expect(printedPartsOf(digest, span)).toEqual(parts);
  });
});

describe('wordsIn(text, span)', () => {
  test.each([
    ['The dam’s 4,700 well-known stones.', ['The', 'dam’s', '4,700', 'well-known', 'stones']],
    ['— “…” —', []],
    ['Zoë kam', ['Zoë', 'kam']],
  ])('%s → %j', (text, words) => {
    expect(wordsOf(text, wordsIn(text, { start: 0, end: text.length }))).toEqual(words);
  });
});
