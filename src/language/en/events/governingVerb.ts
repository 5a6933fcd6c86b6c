import { lowerAt, type Token } from '../../../pipeline/language/index.ts';

/** The nearest verb before the date within its clause, else the first behind it. */
export const governingVerb = (tokens: readonly Token[], first: number, last: number): number | undefined =>
  verbBefore(tokens, first) ?? verbBehind(tokens, last);

function verbBefore(tokens: readonly Token[], first: number): number | undefined {
  let auxiliary: number | undefined;
  for (let at = first - 1; at >= 0 && !endsClause(tokens, at); at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'VERB' || isPast(tokens, at)) return isModal(tokens, at) ? auxiliary : at;
    if (tag === 'AUX') auxiliary ??= at;
  }
  return auxiliary;
}

function verbBehind(tokens: readonly Token[], last: number): number | undefined {
  const from = lowerAt(tokens, last + 1) === ',' ? last + 2 : last + 1;
  for (let at = from; at < tokens.length && !/^[;:—–]$/.test(tokens[at]?.text ?? ''); at += 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'VERB' && !(/ing$/.test(lowerAt(tokens, at)) && tokens[at - 1]?.tag !== 'AUX')) return at;
    if (tag === 'AUX') {
      const main = tokens.slice(at + 1, at + 4).findIndex((token) => token.tag === 'VERB');
      return main < 0 ? at : at + 1 + main;
    }
  }
  return undefined;
}

/** "A flood drowned the town": the tagger takes some for adjectives. */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'ADJ' &&
  /ed$/.test(lowerAt(tokens, at)) &&
  /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.tag ?? '');

const isModal = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|would|can|could|may|might|shall|should|must)$/.test(lowerAt(tokens, at));

/** A mark or a word behind which a clause of its own goes on. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  if (/^[;:—–]$/.test(tokens[at]?.text ?? '')) return true;
  if (tokens[at]?.text === ',') return startsWithVerb(tokens, at + 1);
  return /^(?:but|while|whereas|although|because|if|that)$/.test(lowerAt(tokens, at)) && tokens[at]?.tag !== 'DET';
}

/** ", and the count ended": what follows the comma has a subject and a verb of its own before any further comma. */
function startsWithVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 8; at += 1) {
    if (tokens[at]?.text === ',') return false;
    if (tokens[at]?.tag === 'VERB' || tokens[at]?.tag === 'AUX') return at > from;
  }
  return false;
}
