import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Digest, Document, Span } from '../../src/records/index.ts';
import { sentenceOf } from '../../src/view/evidence/evidence.ts';
import { addressOf, useBrowser } from './pages.ts';
import { briefings } from './records.ts';

type Line = Readonly<{ id: string; words: string | null }>;

/** What stands for words that are left out. */
const GAP = /\s*…\s*/;

/** Stretches of the document in a line, without the quotation marks that the page sets around them. */
const stretchesOf = (words: string | null, printed: readonly string[]): string[] =>
  (words ?? 'no such line')
    .split(GAP)
    .filter(Boolean)
    .map((stretch, index) => (stretch === `“${printed[index]}”` ? stretch.slice(1, -1) : stretch));

/** What of a span may be printed, as it stands in the document. */
const printedOf = ({ text }: Document, { printed }: Digest, { start, end }: Span): string[] =>
  printed
    .filter((part) => part.start < end && part.end > start)
    .map((part) => text.slice(Math.max(part.start, start), Math.min(part.end, end)));

/** The words behind each figure, through the button that opens them. */
const figureLines = (page: Page): Promise<Line[]> =>
  page.locator('[id^=f-]').evaluateAll((rows) =>
    rows.map((row) => {
      const note = row.querySelector('[popovertarget]')?.getAttribute('popovertarget');
      const words = note && document.getElementById(note)?.querySelector('blockquote')?.textContent;
      return { id: row.id, words: words || null };
    }),
  );

const linesOf = (page: Page, kind: string, words: string): Promise<Line[]> =>
  page
    .locator(`[id^=${kind}-]`)
    .evaluateAll(
      (rows, inside) => rows.map((row) => ({ id: row.id, words: row.querySelector(inside)?.textContent ?? null })),
      words,
    );

describe.each(briefings)('the briefing of $file', ({ document, digest, path }) => {
  const { open } = useBrowser();
  const expectLines = (lines: readonly Line[], kind: string, spans: readonly (Span & { id: string })[]): void => {
    expect(lines.map(({ id }) => id).sort()).toEqual(spans.map(({ id }) => `${kind}-${id}`).sort());
    for (const span of spans) {
      const printed = printedOf(document, digest, span);
      const line = lines.find(({ id }) => id === `${kind}-${span.id}`);
      expect({ id: span.id, words: stretchesOf(line?.words ?? null, printed) }).toEqual({
        id: span.id,
        words: printed,
      });
    }
  };

  test('prints the words of figures, claims and quotations as they stand in the document', async () => {
    const { page } = await open(addressOf(inject('site'), path));
    const { figures, claims, quotes } = document;
    const figureSpans = figures.map((figure) => ({ id: figure.id, ...sentenceOf(document, [figure]) }));
    const claimSpans = claims.map(({ id, content }) => ({ id, ...sentenceOf(document, content) }));
    expectLines(await figureLines(page), 'f', figureSpans);
    expectLines(await linesOf(page, 'c', 'blockquote'), 'c', claimSpans);
    expectLines(await linesOf(page, 'q', 'q'), 'q', quotes);
  });
});

describe('a figure', () => {
  const { open } = useBrowser();

  test.each([
    ['14000/15000', '14,000–15,000 soldiers', 'unofficial data from the United States and South Korea', 'unconfirmed'],
    ['6000', '6,000 construction troops (additional, planned)', 'Sergei Shoigu', 'expected'],
  ])('of value %s is shown as %j of %j, %s', async (value, shown, sayer, certainty) => {
    const path = briefings.find(({ file }) => file.startsWith('003'))?.path ?? '';
    const { page } = await open(addressOf(inject('site'), path));
    const row = page.locator('[id^=f-]').filter({ has: page.locator(`data[value="${value}"]`) });
    expect((await row.innerText()).split(/\s+/).join(' ')).toBe(`${shown} ${sayer} ${certainty}`);
  });
});
