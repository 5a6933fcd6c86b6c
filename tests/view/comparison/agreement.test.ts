import { describe, expect, test } from 'vitest';
import type { ClaimSource } from '../../../src/records/index.ts';
import { agreementLine, type Saying, weighAgreement } from '../../../src/view/comparison/agreement.ts';
import { claim } from '../../fixtures/spans.ts';

const saidBy = (id: string, source?: Partial<ClaimSource>, copyOf?: string): Saying => ({
  document: { id, ...(copyOf ? { copyOf } : {}) },
  claims: source ? [claim('c', [], { source: { start: 0, end: 1, name: 'x', kind: 'organisation', ...source } })] : [],
});

const lineOf = (sayings: readonly Saying[], all = 4): string => agreementLine(weighAgreement(sayings), all);

describe('agreementLine(weighAgreement(sayings), all)', () => {
  test.each<[string, readonly Saying[]]>([
    [
      '2 of 4 documents, 1 origin: Norway: police',
      [saidBy('a', { origin: 'norway: police' }), saidBy('b', { origin: 'norway: police' })],
    ],
    [
      '2 of 4 documents, no origin named',
      [saidBy('a', { name: 'The coast guard' }), saidBy('b', { name: 'the coast guard' })],
    ],
    [
      '2 of 4 documents, 2 origins: Ana Ruiz, Viktor Palm',
      [saidBy('a', { origin: 'ana ruiz' }), saidBy('b', { origin: 'viktor palm' })],
    ],
    [
      '3 of 4 documents, 3 origins',
      ['ana ruiz', 'viktor palm', 'berit lund'].map((origin) => saidBy(origin, { origin })),
    ],
    ['2 of 4 documents, 1 origin: Ana Ruiz; 1 names none', [saidBy('a', { origin: 'ana ruiz' }), saidBy('b')]],
    ['1 of 4 documents and a copy, 1 origin: Ana Ruiz', [saidBy('a', { origin: 'ana ruiz' }), saidBy('b', {}, 'a')]],
    [
      '2 of 4 documents and 2 copies, no origin named',
      [saidBy('a'), saidBy('b', undefined, 'a'), saidBy('c'), saidBy('d', undefined, 'c')],
    ],
  ])('%s', (line, sayings) => {
    expect(lineOf(sayings)).toBe(line);
  });
});
