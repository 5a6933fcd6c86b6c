import { CERTAINTIES, type Certainty } from '../../records/index.ts';

/** Three steps of a dot; the word always stands beside it. */
export type CertaintyLabel = Readonly<{ step: 'firm' | 'hedged' | 'doubtful'; dot: '●' | '◐' | '○'; word: Certainty }>;

const HEDGED: readonly Certainty[] = ['estimated', 'believed', 'expected'];

/** "estimated" → ◐ estimated. */
export function certaintyLabelOf(certainty: Certainty): CertaintyLabel {
  if (certainty === 'stated') return { step: 'firm', dot: '●', word: certainty };
  return HEDGED.includes(certainty)
    ? { step: 'hedged', dot: '◐', word: certainty }
    : { step: 'doubtful', dot: '○', word: certainty };
}

/** How often each certainty occurs, most certain first: "3 stated, 1 estimated". Empty for nothing. */
export function tallyCertainties(items: readonly Readonly<{ certainty: Certainty }>[]): string {
  return CERTAINTIES.map((word) => [items.filter((item) => item.certainty === word).length, word] as const)
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

const STEPS: readonly CertaintyLabel['step'][] = ['firm', 'hedged', 'doubtful'];

/** The certainty whose dot is emptiest, the first of those alike: stated, estimated → estimated. Stated for nothing. */
export function leastCertainOf(items: readonly Readonly<{ certainty: Certainty }>[]): Certainty {
  const stepOf = (certainty: Certainty): number => STEPS.indexOf(certaintyLabelOf(certainty).step);
  return items.reduce<Certainty>(
    (least, { certainty }) => (stepOf(certainty) > stepOf(least) ? certainty : least),
    'stated',
  );
}
