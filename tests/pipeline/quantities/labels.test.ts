import { describe, expect, test } from 'vitest';
import { findQuantities, readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

/** Label and scope of every quantity of one report. */
function toldOf(text: string): string[] {
  const document = documentOf(text, { published: '2031-05-06', publisher: 'Courier' }, 'd0');
  return findQuantities('d0', [readDocument(document)]).quantities.map(
    ({ label, scope }) => `${label}${scope ? ` ${JSON.stringify(scope)}` : ''}`,
  );
}

describe('what a quantity is called', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'with the district that its words name',
      'The quake struck Holm district, where 94 people died.',
      ['people, dead in Holm district {"place":"Holm district"}'],
    ],
    [
      'with the place at the head of its sentence',
      'In Selby, 12 people died in the storm.',
      ['people, dead in Selby {"place":"Selby"}'],
    ],
    ['with those who are counted as a part', 'The storm killed 9 children.', ['children, dead {"part":"children"}']],
    ['of an event as a whole', 'The storm has killed 31 people.', ['people, dead']],
    [
      'with the candidate whose votes they are',
      'Ana Solis had 50.3 percent of the vote against 49.7 percent for Mira Brandt.',
      ['vote, share of the count for Ana Solis', 'vote, share of the count for Mira Brandt'],
    ],
    ['by what a place holds and not by who is in it', 'The ferry was licensed to carry 850 crew.', ['capacity']],
    ['of those who came to a march', 'Police counted 9,000 people at the march.', ['people, taking part']],
    ['not by who runs a council in capitals', 'In NDCC, 12 people died in the storm.', ['people, dead']],
  ])('%s', (_, text, told) => {
    expect(toldOf(text)).toEqual(told);
  });
});
