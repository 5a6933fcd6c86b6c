import { describe, expect, test } from 'vitest';
import { CORRECTIONS } from '../../../../src/language/en/grammar/corrections.ts';
import { EN } from '../../../../src/language/en/index.ts';
import { analyse } from '../../../../src/pipeline/language/index.ts';
import { paragraphsOf, tokensOf } from '../../../builders.ts';

const tagOf = (text: string, word: string): string | undefined =>
  tokensOf(text).find((token) => token.text === word)?.tag;

/** The rule that corrects a word of a sentence; undefined where the tagger was right or no rule fits. */
function ruleOf(text: string, word: string): string | undefined {
  const raw = analyse(text, paragraphsOf(text), { ...EN, correctTag: (token) => token }).sentences[0]?.tokens ?? [];
  const at = raw.findIndex((token) => token.text === word);
  const token = raw[at];
  const rule = token && CORRECTIONS.find(({ fits }) => fits(token, raw[at - 1], raw[at + 1]));
  return rule && rule.tag !== token?.tag ? rule.name : undefined;
}

/** A word for each rule that the tagger alone takes for something else. */
const CORRECTED: readonly (readonly [rule: string, text: string, word: string, tag: string])[] = [
  ['people', 'The path is shut, according to judges at the pass.', 'judges', 'NOUN'],
  ['name that owns', 'Burke’s lawyers argued that it was late.', 'Burke', 'PROPN'],
  ['name before an apposition', 'Ford, the carmaker, reported a loss.', 'Ford', 'PROPN'],
  ['name before a name', 'Unlock Harbour said it was late.', 'Unlock', 'PROPN'],
  ['given name before a name', '“It is late,” said Don Reeve, a baker.', 'Don', 'PROPN'],
  ['participle before a role', '“It is late,” exiled opposition leader Rosa Behn said.', 'exiled', 'ADJ'],
  ['participle before a role', 'One of the fleeing residents told the Oar that it was late.', 'fleeing', 'ADJ'],
  ['name behind an article', 'A clerk told the Associated Press that it was late.', 'Associated', 'PROPN'],
  ['name before a verb of saying', '“It is late,” Grant told reporters.', 'Grant', 'PROPN'],
  ['person', 'The deputy chief said it was late.', 'chief', 'NOUN'],
  ['rumours', 'There are rumors that it was late.', 'rumors', 'NOUN'],
  ['participle of people', 'Workers digging in the sand said so.', 'digging', 'VERB'],
  ['firm', 'The Pell-based firm said it would pay.', 'firm', 'NOUN'],
  ['letters that are a verb', 'Strikes against IS and its allies will go on.', 'IS', 'PROPN'],
  ['letters of a body', 'In April, DOT said riders were late.', 'DOT', 'PROPN'],
  ['adverb before a verb', 'The paper further notes that it was late.', 'further', 'ADV'],
  ['participle of saying', 'They have been warning that it was late.', 'warning', 'VERB'],
  ['joint', 'The 10-storey tower fell.', '-', 'SYM'],
  ['mark', 'Our tower, 2:1, fell.', ':', 'PUNCT'],
  ['digits', 'At 2pm, a call came.', '2', 'NUM'],
  ['think tank', 'A London think tank said so.', 'think', 'NOUN'],
  ['noun after to', 'According to polls, the dam is safe.', 'polls', 'NOUN'],
  ['name', 'Unlock Harbour Works said it was late.', 'Works', 'PROPN'],
  ['adjective in place of a noun', 'He faces a fine of $200.', 'fine', 'NOUN'],
  ['plural', 'The king issued numerous decrees on the dam.', 'decrees', 'NOUN'],
  ['noun after an article', 'The well is dry.', 'well', 'NOUN'],
  ['past tense', 'Crews rescued 40 people.', 'rescued', 'VERB'],
  ['counted noun', 'He scored with 16 points and nine rebounds.', 'rebounds', 'NOUN'],
  ['participle', 'Police had rescued four people.', 'rescued', 'VERB'],
  ['perfect', 'Prosecutors have alleged Drake took it.', 'alleged', 'VERB'],
  ['said', 'The dam is safe, River Rights Watch said today.', 'said', 'VERB'],
  ['cost', 'The bridge cost $4 million.', 'cost', 'VERB'],
  ['passive', 'The well is alleged to be dry.', 'alleged', 'VERB'],
  ['plans', 'The state plans to build a dam.', 'plans', 'VERB'],
  ['possessive', 'It was Elm’s.', '’s', 'PART'],
];

describe('correctTag(token, before, after)', () => {
  test('has a word for every rule', () => {
    const corrected = new Set(CORRECTED.map(([rule]) => rule));
    expect(CORRECTIONS.map(({ name }) => name).filter((name) => !corrected.has(name))).toEqual([]);
  });

  test.each(CORRECTED)('%s: %s: %s is %s', (rule, text, word, tag) => {
    expect(ruleOf(text, word)).toBe(rule);
    expect(tagOf(text, word)).toBe(tag);
  });

  test.each([
    ['The cost is $4 million.', 'cost', 'NOUN'],
    ['Their plans are old.', 'plans', 'NOUN'],
    ['They want to pass the law.', 'pass', 'VERB'],
    ['The fine dust fell.', 'fine', 'ADJ'],
    ['He sold a shed in 2019.', 'shed', 'NOUN'],
    ['They saw 4,700 sheep.', '4,700', 'NUM'],
    ['The dam — it held.', '—', 'PUNCT'],
    ['Call Ana Roe at noon.', 'Ana', 'PROPN'],
    ['“It is late,” he told reporters.', 'told', 'VERB'],
  ])('leaves alone: %s: %s is %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});
