import type { Measured, UnnamedCounts } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { SPORTS, type Sport } from '../words/sportWords.ts';

/** What bare numbers of a report on a sport stand for; undefined where its words are those of none. */
export function unnamedIn(text: string): UnnamedCounts | undefined {
  const words = new Set(text.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  const sport = SPORTS.find(({ signs }) => [...signs].filter((sign) => words.has(sign)).length > 1);
  return sport && ((tokens, measured) => countedIn(sport, tokens, measured));
}

const REACH = 20;

function countedIn(sport: Sport, tokens: readonly Token[], measured: Measured): string | undefined {
  const { first, last, unit, kind } = measured;
  const next = tokens[last + 1];
  const isBare = unit === null && /^(?:digits|word|one)$/.test(kind) && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '');
  if (!isBare || next?.text === '-') return undefined;
  if (isLostBefore(sport, tokens, measured)) return sport.lost;
  const before = lowerAt(tokens, first - 1);
  if (before === 'for') {
    const isBehindLost = sport.lost !== undefined && tokens[first - 2]?.tag === 'NUM';
    const ended = tokens.slice(Math.max(0, first - REACH), first - 1).some(({ lower }) => sport.ends.has(lower));
    return isBehindLost || ended ? sport.noun : undefined;
  }
  // "Klein, on 18, edged it": between marks
  if (before === 'on' && sport.lost && /^[,.;]$/.test(lowerAt(tokens, first - 2))) return sport.noun;
  let at = first - 1;
  while (/^(?:DET|ADJ|ADV|PRON)$/.test(tokens[at]?.tag ?? '') && at > first - 4) at -= 1;
  return sport.verbs.has(lowerAt(tokens, at)) || sport.verbs.has(lowerAt(tokens, first - 1)) ? sport.noun : undefined;
}

/** "2 for 17": a side's losses before its score. */
const isLostBefore = ({ lost }: Sport, tokens: readonly Token[], { last, low }: Measured): boolean =>
  lost !== undefined && (low ?? 99) <= 10 && lowerAt(tokens, last + 1) === 'for' && tokens[last + 2]?.tag === 'NUM';
