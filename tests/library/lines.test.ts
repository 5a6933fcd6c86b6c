import { describe, expect, test } from 'vitest';
import { extractLine } from '../../src/library/lines.ts';

describe('extractLine(line, lineNumber)', () => {
  test('makes a document with the id, the text and what is known', () => {
    const line = {
      id: 'x/1',
      text: 'Storm\nIt rained on Friday.',
      published: '2024-05-15T08:00:00Z',
      publisher: 'Courier',
    };
    const { document, notices } = extractLine(JSON.stringify(line), 1);
    expect(notices).toEqual([]);
    expect(document).toMatchObject({ id: 'x/1', text: line.text, published: '2024-05-15', publisher: 'Courier' });
    expect(document?.events.map(({ when }) => when)).toEqual(['2024-05-10']);
  });

  test('leaves out a date that is none', () => {
    expect(extractLine('{"id":"a","text":"It rained.","published":"soon"}', 1).document).not.toHaveProperty(
      'published',
    );
  });

  test.each([
    ['no JSON', 'It rained.', 'the line'],
    ['no object', '42', 'the line'],
    ['no text', '{"id":"a"}', 'text'],
    ['an empty text', '{"id":"a","text":""}', 'text'],
    ['no id', '{"text":"It rained."}', 'id'],
    ['authors that are no list', '{"id":"a","text":"It rained.","authors":"Ana Ruiz"}', 'authors'],
  ])('refuses %s', (_name, line, field) => {
    const { document, notices } = extractLine(line, 7);
    expect(document).toBeUndefined();
    expect(notices).toEqual([
      expect.objectContaining({
        file: '-',
        kind: 'rejected',
        rule: 'not-a-document',
        line: 7,
        reason: expect.stringContaining(`It is no document: ${field}: `),
      }),
    ]);
  });
});
