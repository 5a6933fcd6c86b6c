import { describe, expect, test } from 'vitest';
import { traceOrigins } from '../../../src/view/comparison/origins.ts';
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

  test('knows one origin by all its names, and who passes it on', () => {
    expect(origins[1]?.names).toEqual(['Ilse Brandauer', 'hydrologists at Karsk University']);
    expect(origins[3]?.carriers).toEqual(['Nordpress']);
  });
});
