import { describe, expect, test } from 'vitest';
import { CLUTTER_RULES } from '../../../src/pipeline/article/clutter.ts';
import { CONTAINER_RULES } from '../../../src/readers/html/containerRules.ts';
import { LINE_RULES } from '../../../src/readers/html/lineRules.ts';
import { RULE_WORDS, reasonOf } from '../../../src/view/words/blockWords.ts';

describe('reasonOf(block)', () => {
  test.each([
    ['clutter', 'share-bar', 'a bar of share buttons'],
    ['heading', 'letter-size', 'set in larger letters'],
    ['paragraph', 'editor', 'the editor says so'],
    ['byline', undefined, 'begins as a byline does'],
    ['paragraph', undefined, ''],
    ['clutter', 'a-rule-of-tomorrow', 'a-rule-of-tomorrow'],
    ['clutter', 'constructor', 'constructor'],
  ] as const)('%s by %s → %s', (kind, rule, words) => {
    expect(reasonOf(rule === undefined ? { kind } : { kind, rule })).toBe(words);
  });
});

describe('RULE_WORDS', () => {
  test('has words for every rule of the lists', () => {
    const names = [...CLUTTER_RULES, ...CONTAINER_RULES, ...LINE_RULES].map(({ name }) => name);
    expect(names.filter((name) => !Object.hasOwn(RULE_WORDS, name))).toEqual([]);
  });
});
