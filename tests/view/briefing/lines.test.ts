import { expect, test } from 'vitest';
import { textOf } from '../../../src/records/index.ts';
import { linesOf } from '../../../src/view/briefing/lines.ts';
import { documentOf } from '../../builders.ts';

const SENTENCE = 'Engineer Lena Holt said that 40 lorries had crossed the bridge that morning.';

test('what is no sentence and holds nothing is no line, so nothing leads to it', () => {
  const document = documentOf(`on the harbour road, near the old mill,\n${SENTENCE}`);
  const printed = [{ start: 0, end: document.text.length }];
  expect(document.sentences).toHaveLength(2);
  expect(linesOf({ document, digest: { printed } }).map(({ span }) => textOf(document.text, span))).toEqual([SENTENCE]);
});
