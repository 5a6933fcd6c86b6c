import { describe, expect, test } from 'vitest';
import { isNamedOrigin, traceOrigins } from '../../../src/view/comparison/origins.ts';
import { valleyDocuments } from '../../fixtures/valley.ts';

describe('traceOrigins(documents)', () => {
  const origins = traceOrigins(valleyDocuments);

  test('puts what most documents go back to first', () => {
    expect(origins.map(({ key, documents }) => [key, documents.length])).toEqual([
      ['karsk province: rescue service', 3],
      ['karsk university', 2],
      ['aldin hydro', 1],
      ['government: interior ministry', 1],
      ['government: finance ministry', 1],
      ['two officials', 1],
    ]);
  });

  test.each([
    ['Aldin Hydro', 1, true],
    ['court papers filed in Karsk', 1, true],
    ['the expert', 1, false],
    ['some analysts', 1, false],
    ['some analysts', 2, true],
    ['he', 2, false],
  ])('%s, cited by %i, is worth a row: %s', (name, cited, isWorth) => {
    const [origin] = origins;
    if (!origin) throw new Error('The valley has no origins');
    expect(isNamedOrigin({ ...origin, name, documents: origin.documents.slice(0, cited) })).toBe(isWorth);
  });

  test('knows one origin by all its names, and who passes it on', () => {
    expect(origins[1]?.names).toEqual(['Ilse Brandauer', 'hydrologists at Karsk University']);
    expect(origins[3]?.carriers).toEqual(['Nordpress']);
  });
});
