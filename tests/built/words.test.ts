import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { isFigureTold } from '../../src/pipeline/briefing/printed.ts';
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

/** The ids of a kind on the page, each with the words of the sentence that it stands at. */
const linesOf = (page: Page, kind: string): Promise<Line[]> =>
  page.locator(`[id^=${kind}-]`).evaluateAll((places) =>
    places.map((place) => ({
      id: place.id,
      words: place.closest('.said')?.querySelector('blockquote')?.textContent ?? null,
    })),
  );

/** The words of the sentence that each number points at. */
const figureLines = (page: Page): Promise<Line[]> =>
  page.locator('[id^=f-]').evaluateAll((rows) =>
    rows.map((row) => {
      const line = row.closest('tr')?.querySelector('.pointer')?.getAttribute('href')?.slice(1);
      const words = line && document.getElementById(line)?.querySelector('blockquote')?.textContent;
      return { id: row.id, words: words || null };
    }),
  );

describe.each(briefings)('the briefing of $file', ({ document, digest, path }) => {
  const { open } = useBrowser();
  /** What stands at each id: the sentence as far as it may be printed; of what may not, no place. */
  const expectLines = (lines: readonly Line[], kind: string, spans: readonly (Span & { id: string })[]): void => {
    const isRunning = ({ start }: Span): boolean =>
      document.blocks.some((block) => block.kind === 'paragraph' && block.start <= start && start < block.end);
    const printable = spans.filter((span) => isRunning(span) && printedOf(document, digest, span).length > 0);
    const found = lines.filter(({ words }) => words !== null);
    expect(found.map(({ id }) => id).sort()).toEqual(printable.map(({ id }) => `${kind}-${id}`).sort());
    for (const span of printable) {
      const printed = printedOf(document, digest, span);
      const line = found.find(({ id }) => id === `${kind}-${span.id}`);
      expect({ id: span.id, words: stretchesOf(line?.words ?? null, printed) }).toEqual({
        id: span.id,
        words: printed,
      });
    }
  };

  test('prints the sentences of figures, claims and quotations as they stand in the document', async () => {
    const { page } = await open(addressOf(inject('site'), path));
    const sentenceAt = (start: number): Span => sentenceOf(document, [{ start, end: start + 1 }]);
    const { claims, quotes } = document;
    const figures = document.figures.filter((figure) => !figure.minor && isFigureTold(digest, figure));
    const at = (id: string, start: number) => ({ id, ...sentenceAt(start) });
    expectLines(
      await figureLines(page),
      'f',
      figures.map(({ id, start }) => at(id, start)),
    );
    expectLines(
      await linesOf(page, 'c'),
      'c',
      claims.map(({ id, content }) => at(id, content[0]?.start ?? 0)),
    );
    expectLines(
      await linesOf(page, 'q'),
      'q',
      quotes.map(({ id, start }) => at(id, start)),
    );
    expect(await page.locator('[id^=f-]').count()).toBe(figures.length);
  });
});

describe('a figure', () => {
  const { open } = useBrowser();

  test.each([
    [
      '14000/15000',
      '14,000–15,000',
      'North Korea has so far sent Russia between 14,000 and 15,000 soldiers',
      'unofficial data from the United States and South Korea',
      'unconfirmed',
    ],
    ['6000', '6,000', '6,000 construction troops', 'Sergei Shoigu', 'expected'],
  ])('of value %s is shown as %j of %j by %j, %s', async (value, shown, what, sayer, certainty) => {
    const path = briefings.find(({ file }) => file.startsWith('003'))?.path ?? '';
    const { page } = await open(addressOf(inject('site'), path));
    const row = page.locator('tr').filter({ has: page.locator(`data[value="${value}"]`) });
    const cells = await row.locator('th, td').allTextContents();
    const [amount, thing, said = ''] = cells.map((cell) => cell.trim().split(/\s+/).join(' '));
    // Who says it begins with a capital letter, however the sentence has it.
    const who = said.replace(/ ¶ \d+$/, '').toLowerCase();
    expect([amount, thing, who]).toEqual([shown, what, `${sayer} ${certainty}`.toLowerCase()]);
  });
});
