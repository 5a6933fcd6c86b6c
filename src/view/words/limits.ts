/** What a rule does not find or gets wrong, as it was measured; the same table stands in the README. */
export type Limit = Readonly<{ what: string; measured: string }>;

/** Shares of what people annotated. */
export const LIMITS: readonly Limit[] = [
  {
    what: 'attributions that report speech, on annotated US political news (PolNeAR dev): found and named right',
    measured: 'precision 0.91, recall 0.78, F1 0.84 (two people: 0.92)',
  },
  {
    what: 'direct quotations with the right speaker, there',
    measured: '0.94',
  },
  {
    what: 'how sure the one who says it is, in 282 sentences of our own (the rules have seen them)',
    measured: '0.94',
  },
  {
    what: 'figures on 21 annotated articles (BASIL): found',
    measured: 'precision 0.99, recall 0.94',
  },
  {
    what: 'their value · unit · what is counted · who says it',
    measured: '0.99 · 0.99 · 0.93 · 0.89',
  },
  {
    what: 'figures on 54 annotated texts of twenty genres: found',
    measured: 'precision 0.97, recall 0.91',
  },
  {
    what: 'their value · unit · what is counted · who says it',
    measured: '0.99 · 0.93 · 0.93 · 0.89',
  },
  {
    what: 'pairs of figures of the same thing, on the first · on the second of these sets',
    measured: 'precision 0.97, recall 0.53 · precision 0.97, recall 0.67',
  },
  {
    what: 'stories of three outlets each (BASIL) · look-alike events (ECB+), B-cubed F1',
    measured: '1.00 · 0.93',
  },
  {
    what: 'article text of web pages (article-extraction-benchmark, half of it)',
    measured: 'F1 0.988 (best other: 0.974)',
  },
  {
    what: 'of what was shown of 307 texts of other subjects, right in everything for readers who had not seen the rules, in eight rounds of new texts',
    measured:
      'figures 0.47–0.70 · claims 0.66–0.88 · quotations 0.88–0.95 · names 0.80–0.98 · dated events 0.72–0.92 · key points 0.70–0.86',
  },
  {
    what: 'the last two of these rounds: figures by the words that a briefing printed · what a reader lists of figures, claims, names: found',
    measured: '0.30–0.47 · 0.74–0.92, 0.88–0.91, 0.65–0.92',
  },
  {
    what: 'of 517 texts in 102 stories, in eight rounds: rows of two values right · sequences · disputes that were shown, of those a reader lists found',
    measured: '0.73–0.85 · about half, 3 of 8 in the last two · 1 of 2 in the last two, 1 of 28',
  },
];
