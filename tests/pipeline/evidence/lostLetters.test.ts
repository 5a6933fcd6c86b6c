import { describe, expect, test } from 'vitest';
import { documentOf } from '../../builders.ts';

type Kind = 'names' | 'claims' | 'figures' | 'quotes';

/** The words of all records of a kind. */
function found(text: string, kind: Kind): string[] {
  const { names, claims, figures, quotes } = documentOf(text);
  const wordsOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    names: () => names.map(({ name }) => name),
    claims: () => claims.map(({ content }) => content.map(wordsOf).join(' ')),
    figures: () => figures.map(wordsOf),
    quotes: () => quotes.map(wordsOf),
  }[kind]();
}

describe('withoutLost(text, records)', () => {
  test.each<[string, Kind, string, string]>([
    ['a figure', 'figures', 'The flood closed 4*0 schools in Lowmere.', '1'],
    ['a figure that ends at it', 'figures', 'The flood closed 40* schools in Lowmere.', '0'],
    ['a name', 'names', 'Mayor Ana Ru*z opened the bridge.', 'i'],
    ['a quotation', 'quotes', 'Mayor Ana Ruiz said: “We have lo*t the bridge in the night.”', 's'],
    ['what is said', 'claims', 'Mayor Ana Ruiz said that the bri*ge would open on Monday.', 'd'],
  ])('leaves out %s with a lost letter', (_, kind, text, letter) => {
    expect(found(text.replace('*', letter), kind)).toHaveLength(1);
    expect(found(text.replace('*', '\uFFFD'), kind)).toEqual([]);
  });

  test('keeps what stands beside', () => {
    const text = 'The brid\uFFFDe is old. The flood closed 40 schools in Lowmere, Mayor Ana Ruiz said.';
    expect(found(text, 'figures')).toEqual(['40']);
    expect(found(text, 'claims')).toEqual([expect.stringContaining('40 schools')]);
  });
});
