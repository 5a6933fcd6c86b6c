import { describe, expect, test } from 'vitest';
import { briefingText } from '../../src/editions/briefingText.ts';
import { writeLlmsText } from '../../src/editions/llms.ts';
import { escapeMarkdown, writeMarkdown } from '../../src/editions/markdown.ts';
import { pathOfRecord } from '../../src/site/ownPages.ts';
import { addressOf, records } from './valley.ts';

describe('escapeMarkdown(text)', () => {
  test.each([
    ['a *b* [c](d)', 'a \\*b\\* \\[c\\](d)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['1. first', '1\\. first'],
    ['- dash', '\\- dash'],
    ['two\n\nblocks', 'two blocks'],
    ['plain, with a dash - and 3.5', 'plain, with a dash - and 3.5'],
  ])('%j → %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('writeMarkdown(text)', () => {
  const [briefing] = records.briefings;
  if (!briefing) throw new Error('There is no briefing');
  const markdown = writeMarkdown(briefingText(briefing, records, addressOf));

  test('has one title, a section for each kind of evidence, and a link to each figure and claim', () => {
    expect(markdown.match(/^# .+$/gm)).toHaveLength(1);
    expect(markdown).toContain('\n## Figures\n');
    for (const record of [...briefing.document.figures, ...briefing.document.claims]) {
      expect(markdown).toContain(`(<https://briefings.example/a/${pathOfRecord(briefing, record)}>)`);
    }
  });
});

describe('writeLlmsText(records, addressOf)', () => {
  test('lists every briefing as Markdown and every file of the data', () => {
    const text = writeLlmsText(records, addressOf);
    expect(text).toMatch(/^# Sorrel \\& valley\n\n> What is said of it\.\n/);
    for (const { document } of records.briefings)
      expect(text).toContain(`/a/briefings/${document.slug}/index.html.md>)`);
    expect(text).toContain('(<https://briefings.example/a/data/claims.json>)');
  });
});
