import type { Comparison, Document } from '../../records/index.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "6 figures · 14 claims by 9 sources · 4 quotes · 7 dates · 4 caveats": what a document holds, in one line of ours. */
export function writeBottomLine(document: Document, comparisons: readonly Comparison[]): string {
  const sources = new Set(document.claims.flatMap((claim) => (claim.source?.name ? [claim.source.name] : []))).size;
  const mine = comparisons.filter((comparison) => comparison.documents.includes(document.id));
  const rows = mine.flatMap((comparison) => comparison.figures);
  const parts = [
    ...(document.copyOf === undefined ? [] : ['the text of another document once more']),
    counted(document.figures.length, 'figure', 'figures'),
    `${counted(document.claims.length, 'claim', 'claims')} by ${counted(sources, 'source', 'sources')}`,
    counted(document.quotes.length, 'quote', 'quotes'),
    counted(document.events.length, 'date', 'dates'),
    counted(document.caveats.length, 'caveat', 'caveats'),
    ...(mine.length
      ? [`${counted(rows.length, 'figure', 'figures')} compared with ${counted(mine.length, 'document', 'documents')}`]
      : []),
  ];
  return parts.filter((part) => !part.startsWith('0 ')).join(' · ') || 'No figures, claims or dates were found';
}
