import { describe, expect, test } from 'vitest';
import { askedFor as askedIn, cueIn, formsOf } from '../../public/asking.js';
import { ASKING } from '../../src/language/en/asking.ts';

const FORMS = formsOf(ASKING);
const askedFor = (term: string) => askedIn(term, FORMS);

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
    ['how many more of the divers are sought', 'count', 'divers'],
    ['how many times was the ferry searched', 'count', ''],
    ['how many were on the ferry', 'count', ''],
  ])('"%s" asks for %s and counts "%s"', (term, kind, counted) => {
    expect(askedFor(term)).toMatchObject({ kind, counted });
  });

  test('leaves a query of nothing but such words as it is', () => {
    expect(askedFor('who').words).toBe('who');
    expect(askedFor('$2,000').words).toBe('2,000');
  });
});

describe('cueIn(asking, meta, forms)', () => {
  const cue = (question: string, meta: Readonly<Record<string, string>>) => cueIn(askedFor(question), meta, FORMS);

  test.each([
    ['why did it sink', { words: 'It sank because a hatch stood open.' }, { words: 'It sank with its cargo.' }],
    ['when did it sink', { words: 'It sank on Monday.', days: 'yes' }, { words: 'It sank in deep water.' }],
    ['when did it sink', { words: 'It sank at 5:30 p.m.' }, { words: 'It sank in deep water.' }],
    ['where is it', { words: 'It lies off Varn.', places: 'Varn' }, { words: 'It lies deep.' }],
    ['who set the fire', { words: 'Owen Marsh set it.', people: 'Owen Marsh' }, { words: 'The fire spread.' }],
    ['how old was Lena Holt', { words: 'Lena Holt, 40, was there.' }, { words: 'Lena Holt was there for 40 days.' }],
    ['how old was the boy', { words: 'The 16-year-old ran.' }, { words: 'The boy ran.' }],
  ])('for "%s" finds it in %j and not in %j', (question, telling, other) => {
    expect(cue(question, telling)).toBeGreaterThan(0.4);
    expect(cue(question, other)).toBe(0);
  });

  test.each([
    ['who is Owen Marsh', { words: 'Owen Marsh ran.', people: 'Owen Marsh' }],
    ['where in Varn is it', { words: 'It lies off Varn.', places: 'Varn' }],
  ])('for "%s" takes no name that the question holds for an answer: %j', (question, meta) => {
    expect(cue(question, meta)).toBe(0);
  });

  test('asks for nothing where nothing of the kind is wanted', () => {
    expect(cue('ferry hatch', { words: 'It sank on 4 March.', days: 'yes' })).toBeUndefined();
    expect(cue('what did Lena Holt say', { words: 'It sank.', people: 'Owen Marsh' })).toBeUndefined();
  });
});

describe('how English asks', () => {
  test.each([
    ['what did Lena Holt testify about the ferry', 'speech', 'Lena Holt'],
    ['what has the mayor vowed', 'speech', 'mayor'],
    ['how old is the mayor', 'age', ''],
    ['how long ago did the ferry sink', 'number', ''],
    ['was anyone hurt on the ferry', 'check', ''],
  ])('"%s" wants %s of "%s"', (term, wants, speaker) => {
    expect(askedFor(term)).toMatchObject({ wants, speaker });
  });

  test.each([
    ['what did the ferry carry', undefined],
    ['how many testified', 'number'],
    ['what is the ferry worth', undefined],
  ])('"%s" asks for no speech', (term, wants) => {
    expect(askedFor(term)).toMatchObject({ wants, speaker: '' });
  });
});
