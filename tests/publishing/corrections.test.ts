import { describe, expect, test } from 'vitest';
import { correct, correctNames } from '../../src/pipeline/corrections/index.ts';
import { correctionsIn, correctionWords } from '../../src/publishing/corrections.ts';
import { documentOf } from '../builders.ts';

const READ = documentOf('“We saw nothing,” said Tom Ruiz. The pier was shut on 3 May 2024, Mr Ruiz said.', {}, 'a');
const [quote] = READ.quotes;
const [event] = READ.events;

describe('correctionWords(corrected)', () => {
  test.each([
    [{ was: { speaker: 'Tom Ruiz', asOf: '' } }, 'speaker was Tom Ruiz, as of was not given'],
    [{ was: {}, added: true }, 'added'],
    [{ was: {}, remark: 'Asked twice.' }, ''],
  ])('%j', (corrected, words) => {
    expect(correctionWords(corrected)).toBe(words);
  });
});

describe('correctionsIn(document, quantities)', () => {
  test('finds nothing in a document as it was read', () => {
    expect(correctionsIn(READ, [])).toEqual({});
  });

  test('tells quotations, events and names under their ids', () => {
    const { document } = correct(READ, {
      quotes: { [quote?.id ?? '']: { speaker: 'Ana Brand' } },
      events: { [event?.id ?? '']: { when: '2024-05-04' } },
    });
    const named = correctNames(document, [{ same: ['Tom Ruiz'], name: 'Thomas Ruiz' }]).document;
    expect(correctionsIn(named, [])).toEqual({
      [`quotation ${quote?.id}`]: 'a quotation, said by Ana Brand: speaker was Tom Ruiz',
      [`event ${event?.id}`]: 'a date, 2024-05-04: day was 2024-05-03',
      [`name ${named.names.find(({ name }) => name === 'Thomas Ruiz')?.id}`]: 'Thomas Ruiz: name was Tom Ruiz',
    });
  });
});
