import { describe, expect, test } from 'vitest';
import { findStatement } from '../../../../src/language/en/claims/turnRules.ts';
import { sentenceOf } from '../../../builders.ts';

describe('findStatement(sentence)', () => {
  test.each([
    'I — I’m going to let his words stand.',
    'I’m just going to leave it to the Mayor of Lima to answer.',
    'I’m not going to get ahead of the Lowmere inquiry.',
    'His remarks stand on their own for the Peru talks.',
    'That’s what she said in April.',
    'And that’s how we put it in Lima.',
    'Well, the one thing I will say is that the Lima bill is a win.',
    'The only thing I’d say is that Lima won.',
    'Like I said, we will not raise tolls on people who earn less than 400 francs.',
    'As I have said, 40 boats were there.',
  ])('no speech about the speech: %s', (text) => {
    expect(findStatement(sentenceOf(text))).toBeUndefined();
  });

  test.each([
    'We are going to let 40 boats in.',
    'I’m going to visit Lima on Friday.',
    'His words angered the people of Lima.',
    'That’s what Peru paid for the dam.',
    'The one thing the Lima bill lacks is money.',
    'They said in April that the Lima road was closed.',
    'The stand at Lima holds 400 people.',
    'We said no to the Lima plan.',
    'The first thing Peru did was to close the port.',
    'She turned to the Lima court.',
  ])('but what looks alike: %s', (text) => {
    expect(findStatement(sentenceOf(text))).toBeDefined();
  });
});
