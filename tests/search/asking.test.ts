import { describe, expect, test } from 'vitest';
import { askedFor, cueIn } from '../../public/asking.js';

describe('askedFor(term)', () => {
  test.each([
    ['how many divers drowned off Varn?', 'number', 'divers drowned off Varn'],
    ['what share of the harbour is closed', 'number', 'share harbour closed'],
    ['what did Lena Holt say about the ferry', 'speech', 'Lena Holt ferry'],
    ['how did the harbour board respond to the fire', 'speech', 'harbour board respond fire'],
    ['who said the hatch was open', 'sayer', 'hatch open'],
    ['who claimed responsibility for the fire', 'person', 'claimed responsibility fire'],
    ['why did the ferry sink', 'cause', 'ferry sink'],
    ['what caused the fire', 'cause', 'fire'],
    ['when did the ferry leave Varn', 'time', 'ferry leave Varn'],
    ['what day was the vote', 'time', 'day vote'],
    ['where is the wreck', 'place', 'wreck'],
    ['which town flooded', 'place', 'town flooded'],
    ['who owns the ferry', 'person', 'owns ferry'],
    ['is it true that the hatch stood open', 'check', 'hatch stood open'],
    ['ferry hatch', undefined, 'ferry hatch'],
  ])('"%s" wants %s, and looks for "%s"', (term, wants, words) => {
    expect(askedFor(term)).toMatchObject({ wants, words });
  });

  test.each([
    ['what did Lena Holt say about the ferry', 'Lena Holt', 'ferry'],
    ['what has the mayor announced', 'mayor', ''],
    ['statements by Lena Holt', 'Lena Holt', ''],
    ['what does it say', '', ''],
  ])('"%s" is of "%s" on "%s"', (term, speaker, topic) => {
    expect(askedFor(term)).toMatchObject({ speaker, topic });
  });

  test.each([
    ['how much did the ferry cost', 'money', ''],
    ['how long did it burn', 'time', ''],
    ['how deep is the wreck', 'measure', ''],
    ['how many divers searched', 'count', 'divers'],
  ])('"%s" asks for %s and counts "%s"', (term, kind, counted) => {
    expect(askedFor(term)).toMatchObject({ kind, counted });
  });

  test('leaves a query of nothing but such words as it is', () => {
    expect(askedFor('who').words).toBe('who');
    expect(askedFor('$2,000').words).toBe('2,000');
  });
});

describe('cueIn(wants, words)', () => {
  test.each([
    ['cause', 'It sank because a hatch stood open.', 'It sank with its cargo.'],
    ['time', 'It sank on 4 March.', 'It sank in deep water.'],
    ['place', 'It lies off Varn.', 'It lies deep.'],
    ['person', 'The fire was set by Owen Marsh.', 'The fire spread.'],
  ] as const)('finds a %s in "%s" and none in "%s"', (wants, telling, other) => {
    expect(cueIn(wants, telling)).toBeGreaterThan(0.4);
    expect(cueIn(wants, other)).toBe(0);
  });

  test('asks for nothing where nothing of the kind is wanted', () => {
    expect(cueIn('check', 'It sank on 4 March.')).toBeUndefined();
    expect(cueIn(undefined, 'It sank on 4 March.')).toBeUndefined();
  });
});
