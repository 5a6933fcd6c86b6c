import { expect, test } from 'vitest';
import { writeDigest } from '../../../src/pipeline/briefing/index.ts';
import { textOf } from '../../../src/records/index.ts';
import { leadOf, leadsOf } from '../../../src/view/briefing/lead.ts';
import { documentOf } from '../../builders.ts';

const POLICY = { quote: 'excerpt' as const, share: 1, words: 400, run: 60 };
const FIRST = 'The bridge over the Varn was closed on Monday after cracks were found in two of its piers.';
const SECOND = 'Engineer Lena Holt said that 40 lorries had crossed it that morning.';

const leadWith = (title: string): string => {
  const document = documentOf(`${FIRST} ${SECOND}`, { title });
  const digest = { ...writeDigest(document, [], POLICY), keyPoints: document.sentences };
  const lead = leadOf({ document, digest });
  return lead ? textOf(document.text, lead.span) : '';
};

test('leads with a sentence that somebody says', () => {
  expect(leadWith('Varn bridge shut')).toBe(SECOND);
});

test('never repeats what the title says already', () => {
  expect(leadWith('Engineer Lena Holt said that 40 lorries had …')).toBe(FIRST);
});

test('tells once in a list what two documents say in the same words', () => {
  const read = (id: string) => {
    const document = documentOf(`${FIRST} ${SECOND}`, { title: id }, id);
    return { document, digest: { ...writeDigest(document, [], POLICY), keyPoints: document.sentences } };
  };
  const leads = leadsOf([read('a'), read('b'), read('c')]);
  expect(leads.map((line) => line && textOf(read('a').document.text, line.span))).toEqual([SECOND, FIRST, undefined]);
});
