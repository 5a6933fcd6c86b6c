/** What a rule does not find or gets wrong, as it was measured; the same table stands in the README. */
export type Limit = Readonly<{ what: string; measured: string }>;

/** Shares of what people annotated. */
export const LIMITS: readonly Limit[] = [
  {
    what: 'attributions that report speech, on annotated US political news (PolNeAR dev): found and named right',
    measured: 'precision 0.86, recall 0.77, F1 0.81 (two people: 0.92)',
  },
  { what: 'direct quotations with the right speaker, there', measured: '0.90' },
  { what: 'how sure the one who says it is, in 282 sentences of our own (the rules have seen them)', measured: '0.94' },
  { what: 'figures on 21 annotated articles (BASIL): found', measured: 'precision 1.00, recall 0.97' },
  {
    what: 'their value · unit · what is counted · who says it',
    measured: '0.98 · 0.99 · 0.91 · 0.84',
  },
  { what: 'pairs of figures of the same thing, there', measured: 'precision 0.95, recall 0.59' },
  {
    what: 'stories of three outlets each (BASIL) · look-alike events (ECB+), B-cubed F1',
    measured: '0.99 · 0.92',
  },
  {
    what: 'article text of web pages (article-extraction-benchmark, half of it)',
    measured: 'F1 0.989 (best other: 0.974)',
  },
];
