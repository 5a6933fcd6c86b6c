import { describe, expect, test } from 'vitest';
import { withHeadDay } from '../../src/readers/headDay.ts';
import { readBytes } from '../../src/readers/index.ts';
import type { Reading } from '../../src/readers/reading.ts';

const BODY = 'The tents were brought to the coast by two ships, and the mayor thanked the crews for their work.';
const reading = (text: string, more: Partial<Reading> = {}): Reading => ({
  format: 'text',
  text,
  frontMatter: {},
  markup: {},
  notices: [],
  ...more,
});
const dayOf = (...lines: string[]): string | undefined =>
  withHeadDay(reading([...lines, BODY].join('\n'))).properties?.published;

describe('withHeadDay(reading)', () => {
  test.each([
    [['Tents arrive', 'June 4, 2025']],
    [['FOR IMMEDIATE RELEASE', '4 June 2025', 'Tents arrive']],
    [['FOR IMMEDIATE RELEASE: June 4, 2025', 'Tents arrive']],
    [['Tents arrive', 'Decision Date :4 June 2025']],
    [['Tents arrive', 'Published', 'June 4, 2025', 'For Immediate Release', 'June 2, 2025']],
    [['Harbour board', 'HB-25-58 June 4, 2025']],
    [['Hafenamt', 'Datum: 04.06.2025']],
    [['Communiqué de presse', 'Le 4 juin 2025']],
    [['June 4, 2025 To whom it may concern:']],
    [['Embargoed until 00.01 Wednesday 4 June 2025', 'Tents arrive']],
  ])('takes the day of the head: %j', (lines) => {
    expect(dayOf(...lines)).toBe('2025-06-04');
  });

  test.each([
    [['Tents arrive', 'Last updated: June 4, 2025']],
    [['Tents arrive', 'Open from 4 June 2025']],
    [['Tents arrive', 'Deadline: 4 June 2025']],
    [['Tents arrive', 'Born 4 June 1925']],
    [['Chronicle', '4 June 2025', 'Tents arrive', '9 June 2025', 'Tents leave']],
    [['Tents arrive', 'The tents that were ordered in spring came to the harbour on 4 June 2025 at noon']],
    [['Tents arrive', '4 June to 9 June 2025 and 3 May 2025']],
    [['Tents arrive', 'Act of 40 June 2025']],
    [['Resolution 5 B of the assembly of 4 June 1948']],
    [['Charter of the harbour', 'Adopted on 4 June 1948']],
    [['Charta des Hafens', 'Angenommen am 4. Juni 1948']],
    [['Ward 4', 'In: 1/23/2025, out: 2/27/2025']],
  ])('takes none that is not its own: %j', (lines) => {
    expect(dayOf(...lines)).toBeUndefined();
  });

  test('leaves what fields and markup say, and other formats', () => {
    expect(
      withHeadDay(reading('4 June 2025', { frontMatter: { published: '2025-01-01' } })).properties,
    ).toBeUndefined();
    expect(withHeadDay(reading('4 June 2025', { format: 'subtitles' })).properties).toBeUndefined();
  });

  test('holds before the day that the file gives itself', () => {
    const properties = { published: '2030-01-01' };
    expect(withHeadDay(reading(`Tents\n4 June 2025\n${BODY}`, { properties })).properties?.published).toBe(
      '2025-06-04',
    );
    expect(withHeadDay(reading(BODY, { properties })).properties?.published).toBe('2030-01-01');
  });
});

describe('the name of a note', () => {
  const titleOf = async (file: string, text: string): Promise<string | undefined> =>
    (await readBytes(file, new TextEncoder().encode(text)))[0]?.markup.title;

  test('is its title, of two words where fields say what else it is', async () => {
    const note = `---\nauthor: Ana Ruiz\n---\n${BODY}\n\n## The ships\n\n${BODY}`;
    expect(await titleOf('Notes/Two ships.md', note)).toBe('Two ships');
    expect(await titleOf('Notes/two_ships.md', note)).toBeUndefined();
    expect(await titleOf('Notes/Two ships.md', BODY)).toBeUndefined();
  });
});
