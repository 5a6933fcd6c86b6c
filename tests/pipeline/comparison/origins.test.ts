import { describe, expect, test } from 'vitest';
import { compareOrigins, originLabel } from '../../../src/pipeline/comparison/origins.ts';
import { claim } from '../../fixtures/spans.ts';

const from = (origin: string | undefined) =>
  claim('c', [], { source: { start: 0, end: 1, name: 'x', kind: 'organisation', ...(origin ? { origin } : {}) } });

describe('compareOrigins(left, right)', () => {
  test.each([
    ['norway: police', 'norway: police', 'same'],
    ['norway', 'norway: government', 'same'],
    ['norway, sweden: government', 'sweden: government', 'same'],
    ['norway: police', 'norway: military', 'different'],
    ['norway: police', 'sweden: police', 'different'],
    ['viktor palm', 'ana ruiz', 'different'],
    ['viktor palm', undefined, 'unknown'],
    [undefined, undefined, 'unknown'],
  ])('%s, %s → %s', (a, b, relation) => {
    expect(compareOrigins(from(a), from(b))).toBe(relation);
    expect(compareOrigins(from(b), from(a))).toBe(relation);
  });

  test('takes one body without a name in two documents on one event for one', () => {
    const body = (name: string) => claim('c', [], { source: { start: 0, end: 1, name, kind: 'organisation' } });
    expect(compareOrigins(body('The coast guard'), body('the coast guard'))).toBe('same');
    expect(compareOrigins(body('the coast guard'), body('the navy'))).toBe('unknown');
    expect(compareOrigins(body('the coast guard'), from('norway: military'))).toBe('unknown');
    expect(compareOrigins(body('it'), body('it'))).toBe('unknown');
  });

  test('is unknown where a document speaks in its own voice', () => {
    expect(compareOrigins(undefined, from('norway: police'))).toBe('unknown');
  });
});

describe('originLabel(origin)', () => {
  test.each([
    ['south korea: intelligence', 'South Korea: intelligence'],
    ['denmark, sweden: government', 'Denmark, Sweden: government'],
    ['viktor palm', 'Viktor Palm'],
    ['doctors’ union', 'Doctors’ Union'],
  ])('%s → %s', (origin, label) => {
    expect(originLabel(origin)).toBe(label);
  });
});
