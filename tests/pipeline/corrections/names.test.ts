import { describe, expect, test } from 'vitest';
import { correctNames } from '../../../src/pipeline/corrections/index.ts';
import { documentSchema, type NameCorrection } from '../../../src/records/index.ts';
import { documentOf } from '../../builders.ts';

const document = documentOf(
  'Ana Brand, the mayor, said the pier was shut. Tom Ruiz said the boat was late. Later Anna Brandt said it would reopen. The Harbor Authority opened it.',
);

const run = (...corrections: NameCorrection[]) => {
  const result = correctNames(document, corrections);
  return { ...result, document: documentSchema.parse(result.document) };
};
const rows = (names: readonly { name: string; kind: string }[]): string[] =>
  names.map(({ name, kind }) => `${name}: ${kind}`).sort();

describe('correctNames(document, corrections)', () => {
  test('joins two names, and those who speak under them', () => {
    const { document: joined, used } = run({ same: ['Ana Brand', 'Anna Brandt'] });
    expect(rows(joined.names).filter((row) => /Bran/.test(row))).toEqual(['Ana Brand: person']);
    expect(joined.claims.filter(({ source }) => source?.name === 'Ana Brand')).toHaveLength(2);
    expect(joined.names.find(({ name }) => name === 'Ana Brand')).toMatchObject({
      aliases: expect.arrayContaining(['Anna Brandt']),
      corrected: { was: { name: 'Ana Brand; Anna Brandt' } },
    });
    expect(used).toEqual([0]);
  });

  test('tells which names of an entry the document has', () => {
    expect(run({ same: ['Ana Brand', 'Anna Brent', 'the boat'] }).written).toEqual([['Ana Brand', 'the boat']]);
    expect(run({ same: ['Ana Brand', 'An'] }).written).toEqual([['Ana Brand']]);
  });

  test('renames and gives another kind', () => {
    const { document: renamed } = run({ same: ['Tom Ruiz'], name: 'Tomás Ruiz', kind: 'organisation' });
    expect(rows(renamed.names)).toContain('Tomás Ruiz: organisation');
    expect(renamed.claims.map(({ source }) => [source?.name, source?.kind])).toContainEqual([
      'Tomás Ruiz',
      'organisation',
    ]);
  });

  test('hides a name that is none', () => {
    expect(rows(run({ same: ['Harbor Authority'], hide: true }).document.names).join()).not.toContain('Harbor');
  });

  test('parts what was read as one', () => {
    const one = run({ same: ['Ana Brand', 'Anna Brandt'] }).document;
    const { document: parted } = correctNames(one, [{ not: ['Ana Brand', 'Anna Brandt'] }]);
    const people = parted.names.filter(({ name }) => /Bran/.test(name));
    expect(people.map(({ name, apart, mentions }) => [name, apart, mentions.length])).toEqual([
      ['Ana Brand', ['Anna Brandt'], 1],
      ['Anna Brandt', ['Ana Brand'], 1],
    ]);
  });

  test('leaves a document alone that has none of the names', () => {
    const { document: same, used } = run({ same: ['Lena Voss', 'L. Voss'] });
    expect([same, used]).toEqual([document, []]);
  });
});
