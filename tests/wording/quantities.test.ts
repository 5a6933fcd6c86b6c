import { expect, test } from 'vitest';
import { quantities } from '../../src/wording/en/quantities.ts';

const behind = (bodies: readonly string[], origin?: 'same' | 'different' | 'unknown') => ({
  bodies,
  unnamed: 0,
  documents: 2,
  origin,
});

test.each([
  ['two wordings of one body', behind(['the ministry', 'a note of the ministry'], 'same'), 'one origin: the ministry'],
  ['two bodies', behind(['the ministry', 'the union'], 'different'), '2 origins'],
  ['two of which nobody knows', behind(['the ministry', 'the union'], 'unknown'), 'no common origin known'],
  ['one that is named beside others', behind(['the ministry'], 'unknown'), 'one origin named: the ministry'],
  ['nobody', behind([], 'unknown'), 'no origin named'],
])('%s is never said to be what it is not', (_, given, told) => {
  expect(quantities.agreed(given)).toBe(`2 documents, ${told}`);
});
