import { expect, test } from 'vitest';
import { ruleSetOf } from '../../../src/language/index.ts';
import { traceDocument } from '../../../src/pipeline/evidence/trace.ts';
import { documentOf } from '../../builders.ts';

test('a sentence tells which rules fired in it, which lost and why', () => {
  const [first, second] = traceDocument(documentOf('The mayor said 40 boats sank. The clock says noon.'), ruleSetOf);
  expect(first?.steps).toContainEqual({ kind: 'claim', rule: 'subject-verb-content', words: 'said' });
  expect(first?.steps.map(({ kind }) => kind)).toContain('figure');
  expect(second?.steps.filter(({ lost }) => lost !== undefined).map(({ lost }) => lost)).toEqual(['mute']);
});
