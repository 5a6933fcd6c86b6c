import type { Claim, Figure, Span } from '../../../records/index.ts';
import type { Token } from '../../language/index.ts';
import { spanOfRange } from '../claims/spans.ts';
import type { FigureRules, Measured } from './rules.ts';

/** The words that tell a number where it stands alone: its clause, and the noun beside it where that is what moves by nothing. */
export function wordsAlone(
  rules: FigureRules,
  tokens: readonly Token[],
  measured: Measured,
  { claims, end, isMoving }: Readonly<{ claims: readonly Claim[]; end: number; isMoving: boolean }>,
): Pick<Figure, 'clause' | 'phrase'> {
  const clause = clauseIn(rules, tokens, measured, claims);
  const phrase = isMoving ? undefined : rules.phraseOf(tokens, measured, end);
  return { clause, ...(phrase ? { phrase: spanOfRange({ tokens }, phrase) } : {}) };
}

/** The clause of a number: of what somebody says of it, where that is one; what is denied needs its denial. Else the sentence. */
function clauseIn(
  { clauseOf }: FigureRules,
  tokens: readonly Token[],
  measured: Measured,
  claims: readonly Claim[],
): Span {
  const whole = { first: 0, last: tokens.length - 1 };
  const said = claims
    .filter(({ certainty }) => certainty !== 'denied')
    .flatMap(({ content }) => content)
    .map((content) => ({
      first: tokens.findIndex(({ start }) => start >= content.start),
      last: tokens.findLastIndex(({ end }) => end <= content.end),
    }))
    .filter(({ first, last }) => first >= 0 && first <= measured.first && last >= measured.last)
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  const found = [...said, whole].map((within) => clauseOf(tokens, measured, within)).find(Boolean) ?? whole;
  return spanOfRange({ tokens }, found);
}
