import { describe, expect, test } from 'vitest';
import { CLAIM_RULES } from '../../../src/language/en/claims/index.ts';
import { readSpeaker } from '../../../src/language/en/claims/speakers.ts';
import { findNames } from '../../../src/pipeline/evidence/names/index.ts';
import { readSource } from '../../../src/pipeline/evidence/sources.ts';
import { proseOf } from '../../builders.ts';

/** Reads the words of `text` before " said" as a source. */
const sourceIn = (text: string) => {
  const prose = proseOf(text);
  const [sentence] = prose.sentences;
  const last = (sentence?.tokens.findLastIndex(({ lower }) => lower === 'said') ?? 0) - 1;
  const range = { first: 0, last };
  if (!sentence) throw new Error(`There is no sentence in "${text}"`);
  return readSource(
    { text, sentence, names: findNames(prose, 'a'), rules: CLAIM_RULES },
    range,
    readSpeaker(sentence.tokens, range),
  );
};

describe('readSource(place, range, reading)', () => {
  test.each([
    ['Ana Ruiz said so.', 'Ana Ruiz', 'person'],
    ['Ana Ruiz, a lawyer in the port, said so.', 'Ana Ruiz', 'person'],
    ['The chief of staff, Viktor Palm, said so.', 'Viktor Palm', 'person'],
    ['The mayor said so.', 'The mayor', 'person'],
    ['She said so.', 'She', 'unnamed'],
    ['The OSCE said so.', 'OSCE', 'organisation'],
    ['The ministry said so.', 'The ministry', 'organisation'],
    ['Officials in Oslo said so.', 'Officials in Oslo', 'group'],
    ['South Korean intelligence officials said so.', 'South Korean intelligence officials', 'group'],
    ['Two witnesses said so.', 'Two witnesses', 'group'],
    ['They said so.', 'They', 'unnamed'],
    ['The report said so.', 'The report', 'document'],
    ['Data from the port said so.', 'Data from the port', 'document'],
    ['Some said so.', 'Some', 'unnamed'],
    ['A person familiar with the plan said so.', 'A person familiar with the plan', 'unnamed'],
    ['Sources close to the mayor said so.', 'Sources close to the mayor', 'unnamed'],
    // one word that no person bears: a firm where it speaks of itself, or is known as one further on
    ['Velbo said its plants were shut.', 'Velbo', 'organisation'],
    ['Velbo said it would pay.', 'Velbo', 'organisation'],
    ['Velbo said that it had closed two plants.', 'Velbo', 'organisation'],
    ['Velbo said it expects a loss.', 'Velbo', 'organisation'],
    ['Oakrun said profit had risen. Oakrun’s shareholders met.', 'Oakrun', 'organisation'],
    ['Quorrin said it was late.', 'Quorrin', 'person'],
    ['Quorrin said it would be late.', 'Quorrin', 'person'],
    ['Quorrin said it had rained.', 'Quorrin', 'person'],
    ['Quorrin said he would pay.', 'Quorrin', 'person'],
    ['Ortiz said its plants were shut.', 'Ortiz', 'person'],
  ])('%s → %s, %s', (text, name, kind) => {
    const source = sourceIn(text);
    expect([source.name, source.kind]).toEqual([name, kind]);
  });
});
