import { describe, expect, test } from 'vitest';
import { agreementLine, type Saying, weighAgreement } from '../../../src/view/comparison/agreement.ts';
import { documentOf } from '../../builders.ts';

const PALM = 'The mill burned down, Viktor Palm said.';
const PALM_BY_SURNAME = 'The mill burned down, Palm said.';
const RUIZ = 'The mill burned down, Ana Ruiz said.';
const LUND = 'The mill burned down, Berit Lund said.';
const POLICE = 'The mill burned down, the Norwegian police said.';
const GUARD = 'The mill burned down, the coast guard said.';
const OWN = 'The mill burned down.';

/** All that a text claims; `copyOf` is the place of the text that it repeats. */
const sayingOf = (text: string, index: number, copyOf?: number): Saying => {
  const document = documentOf(text, {}, String(index));
  return {
    document: copyOf === undefined ? document : { ...document, copyOf: String(copyOf) },
    claims: document.claims,
  };
};

const lineOf = (texts: readonly (string | readonly [text: string, copyOf: number])[]): string =>
  agreementLine(
    weighAgreement(
      texts.map((each, index) =>
        typeof each === 'string' ? sayingOf(each, index) : sayingOf(each[0], index, each[1]),
      ),
    ),
    4,
  );

describe('agreementLine(weighAgreement(sayings), all)', () => {
  test.each<[string, Parameters<typeof lineOf>[0]]>([
    ['2 of 4 documents, one origin: Norwegian police', [POLICE, POLICE]],
    ['2 of 4 documents, no origin named', [GUARD, GUARD]],
    ['2 of 4 documents, 2 origins', [RUIZ, PALM]],
    ['3 of 4 documents, 3 origins', [RUIZ, PALM, LUND]],
    ['2 of 4 documents, one origin named: Ana Ruiz; 1 names none', [RUIZ, OWN]],
    ['2 of 4 documents, one origin named: Ana Ruiz; 1 names none', [RUIZ, GUARD]],
    ['1 of 4 documents and a copy, one origin named: Ana Ruiz', [RUIZ, [RUIZ, 0]]],
    ['2 of 4 documents and 2 copies, no origin named', [OWN, [OWN, 0], GUARD, [GUARD, 2]]],
  ])('%s', (line, texts) => {
    expect(lineOf(texts)).toBe(line);
  });

  test('counts a name that may be of the same man as no second origin', () => {
    expect(lineOf([PALM, PALM_BY_SURNAME])).toBe('2 of 4 documents, no common origin known');
  });
});
