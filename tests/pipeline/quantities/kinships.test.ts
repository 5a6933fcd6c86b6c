import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/pipeline/quantities/index.ts';
import { kinshipsOf } from '../../../src/pipeline/quantities/kinships.ts';
import { kinshipOf } from '../../../src/pipeline/quantities/reading.ts';
import { documentOf } from '../../builders.ts';

const [flash, report, other, stray] = [
  'Storm Edda has killed 14 people in Tolna.',
  'Storm Edda has killed 14 people in Tolna. In the harbour 30 boats sank, and the pier of Selby broke.',
  'In the harbour 30 boats sank, and the pier of Selby broke. Repairs will take a year.',
  'The bakers of Norda voted on a new oven.',
].map((text, index) => readDocument(documentOf(text, {}, `d${index}`)));

describe('kinshipsOf(readings)', () => {
  test('lets a third document vouch for two, and no more than half', () => {
    if (!flash || !report || !other || !stray) throw new Error('four documents');
    const kinships = kinshipsOf([flash, report, other, stray]);
    expect(kinshipOf(flash, other)).toBeLessThan(0.2);
    expect(kinships(flash, other)).toBe(Math.min(0.5, kinshipOf(flash, report), kinshipOf(report, other)));
    expect(kinships(flash, report)).toBe(kinshipOf(flash, report));
    expect(kinships(other, flash)).toBe(kinships(flash, other));
    expect(kinships(flash, stray)).toBeLessThan(0.2);
  });

  test('two documents alone are as near as they are', () => {
    if (!flash || !other) throw new Error('two documents');
    expect(kinshipsOf([flash, other])(flash, other)).toBe(kinshipOf(flash, other));
  });
});
