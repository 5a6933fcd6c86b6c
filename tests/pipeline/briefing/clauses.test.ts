import { describe, expect, test } from 'vitest';
import { clauseWith } from '../../../src/pipeline/briefing/clauses.ts';
import { documentOf, wordsOf } from '../../builders.ts';
import { finder } from '../../fixtures/spans.ts';

/** The clause of a text's only sentence that holds `words`. */
function clauseIn(text: string, words: string): string | undefined {
  const document = documentOf(text);
  const clause = clauseWith(document, { start: 0, end: text.length }, finder(text)(words));
  return clause && wordsOf(text, [clause])[0];
}

describe('clauseWith(document, sentence, span)', () => {
  test.each([
    ['The dam above Lowmere broke on Friday, and the engineers left the valley at once.', 'Friday', ', and'],
    ['The lower town was under water for days, while the upper one had no light.', 'days', ', while'],
    ['Ana Ruiz said that 40 cows had drowned; the farmers spoke of twice that number.', '40', ';'],
    ['The mill was closed by its owner in May — a month before the flood came.', 'May', ' —'],
    ['The office paid 300 crowns to each family, which most of them spent on timber.', '300', ', which'],
    ['The bridge could carry no more than 12 carts, although nobody had ever counted them.', '12', ', although'],
    ['The water stood at 3 metres on Monday, according to a note that the harbor office keeps.', '3', ', according'],
    ['The union has asked for 8 percent more, but the owners of the yard will not hear of it.', '8', ', but'],
    [
      'The orchestra had played to an empty hall on Sunday, because the doors had been left locked.',
      'Sunday',
      ', because',
    ],
    ['A vaccine for the sheep was given in March, before the illness reached the other valley.', 'March', ', before'],
  ])('takes of %j the part with %j', (text, words, cut) => {
    expect(clauseIn(text, words)).toBe(text.slice(0, text.indexOf(cut)));
  });

  test.each([
    [
      'what hangs on another clause',
      'When the dam above the town was gone on Friday, and nobody knew, they left.',
      'dam',
    ],
    ['a part without its verb', 'The engineers of the old harbor board, who had warned of it twice, stayed.', 'board'],
    ['too short a part', 'The dam broke Friday, and the engineers left the valley at once.', 'dam'],
    ['a cut of three words', 'The dam above Lowmere broke on the Friday morning, and everyone left.', 'dam'],
    ['a torn quotation', '“The dam above the lower town was old, and nobody would look at it,” Ruiz said.', 'dam'],
    ['a torn bracket', 'The dam was old (it had been built in 1911, and nobody had mended it since then).', '1911'],
    [
      'what holds the span no more',
      'The dam above Lowmere broke on Friday, and 40 of the farmers lost their homes.',
      '40',
    ],
    ['a comma in a list', 'The flood took the homes, the barns, the mills and the only bridge of Lowmere.', 'homes'],
    ['the comma of a number', 'The flood in the valley had cost them 4,700 crowns by the end of that week.', '4,700'],
    ['a condition', 'If the dam above the town was broken, as they say, the mill is lost as well.', 'dam'],
  ])('does not take %s', (_name, text, words) => {
    expect(clauseIn(text, words)).toBeUndefined();
  });
});
