import { printedPartsOf } from '../../pipeline/briefing/printed.ts';
import { contains, type Span } from '../../records/index.ts';
import { pathOf, safeAddress } from '../../site/address.ts';
import { pathOfRecord } from '../../site/ownPages.ts';
import type { Briefing, SiteRecords } from '../../site/siteRecords.ts';
import { citedSayerOf, headingOf, listCitables } from '../../view/evidence/citable.ts';
import { placeOf } from '../../view/evidence/place.ts';
import type { Listing } from './parts.ts';
import type { AddressOf } from './records.ts';

/** So much is given before and behind the words, as far as it may be printed, in UTF-16 code units. */
const CONTEXT = 32;

type QuoteSelector = Readonly<{ type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }>;
type Selector =
  | Readonly<{ type: 'TextPositionSelector'; start: number; end: number; refinedBy?: QuoteSelector }>
  | QuoteSelector;

/**
 * How to find a span in its document (https://www.w3.org/TR/annotation-model/#selectors): by its place, and by its words
 * where they may be printed and are found once. Where only a part of it may be, the words refine the place.
 */
export function selectorsOf(briefing: Briefing, span: Span): Selector[] {
  const { text } = briefing.document;
  const start = codePointsBefore(text, span.start);
  const position = {
    type: 'TextPositionSelector' as const,
    start,
    end: start + codePointsBefore(text.slice(span.start, span.end)),
  };
  const [part, ...others] = printedPartsOf(briefing.digest, span);
  const quote = part && quoteSelectorOf(briefing, part);
  if (!part || !quote) return [position];
  const isWhole = others.length === 0 && part.start === span.start && part.end === span.end;
  return isWhole ? [quote, position] : [{ ...position, refinedBy: quote }];
}

/** Positions of annotations are counted in characters, not in code units. */
const codePointsBefore = (text: string, end = text.length): number =>
  end - (text.slice(0, end).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

/** The words of a printed span with as much around them as may be printed; undefined where they stand more than once. */
function quoteSelectorOf({ document: { text }, digest }: Briefing, part: Span): QuoteSelector | undefined {
  const run = digest.printed.find((printed) => contains(printed, part)) ?? part;
  const prefix = text.slice(Math.max(run.start, part.start - CONTEXT), part.start).toWellFormed();
  const suffix = text.slice(part.end, Math.min(run.end, part.end + CONTEXT)).toWellFormed();
  const exact = text.slice(part.start, part.end);
  const whole = `${prefix}${exact}${suffix}`;
  const first = text.indexOf(whole);
  if (first < 0 || text.indexOf(whole, first + 1) >= 0) return undefined;
  return { type: 'TextQuoteSelector', exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/**
 * All figures, claims and quotations as pages of Web Annotations (https://www.w3.org/TR/annotation-model/#annotation-page);
 * what they are about is the original, where it is known.
 */
export function listAnnotations({ briefings, site }: SiteRecords, addressOf: AddressOf): Listing {
  const items = briefings.flatMap((briefing) => [
    ...listCitables([briefing]).flatMap((citable) => {
      const { record, kind } = citable;
      const spans = citable.kind === 'figure' ? [citable.record] : citable.record.content;
      const sayer = citedSayerOf(citable).name;
      const value =
        kind === 'figure' ? `${headingOf(citable)}, ${record.certainty}, ${sayer}` : `${sayer}, ${record.certainty}`;
      return annotationOf(briefing, { id: addressOf(pathOfRecord(briefing, record)), value, spans }, addressOf);
    }),
    ...briefing.document.quotes.map((quote) => {
      const id = addressOf(placeOf(briefing, { kind: 'quote', record: quote }));
      return annotationOf(
        briefing,
        { id, value: `Quotation of ${quote.speaker?.name ?? 'nobody named'}`, spans: [quote] },
        addressOf,
      );
    }),
  ]);
  const lines = items.map((item) => `\n    ${JSON.stringify(item)}`);
  const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', label: site.title };
  return {
    rows: lines.length,
    write(from, to, next) {
      const fields = JSON.stringify({ ...head, ...(next ? { next } : {}), ...(from > 0 ? { startIndex: from } : {}) });
      return `${fields.slice(0, -1)},\n  "items": [${lines.slice(from, to).join(',')}\n  ]\n}\n`;
    },
  };
}

type Said = Readonly<{ id: string; value: string; spans: readonly Span[] }>;

function annotationOf(briefing: Briefing, { id, value, spans }: Said, addressOf: AddressOf): object {
  const { document } = briefing;
  const source = safeAddress(document.url) ?? addressOf(pathOf.briefing(document));
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', value, format: 'text/plain' },
    target: spans.map((span) => ({ source, selector: selectorsOf(briefing, span) })),
  };
}
