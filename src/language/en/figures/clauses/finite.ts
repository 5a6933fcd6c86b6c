import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { phraseEndingAt, type Range } from '../../grammar/phrases.ts';
import { RELATIVES } from '../../grammar/relatives.ts';
import { beforeAdverbs } from '../../grammar/subjects.ts';
import { INTRANSITIVE_PASTS } from '../../words/segmentWords.ts';

/** Forms that are past tense and participle alike. */
const MAYBE_PARTICIPLE =
  /(?:ed|en|wn|ght|rn)$|^(?:made|held|left|lost|found|sent|built|hit|hurt|cut|put|set|shot|paid|sold|told|led|read|spent|won|kept|meant|felt|met|born|done|gone|given|known|taken)$/;

const OBJECT_TAGS = /^(?:DET|NUM|NOUN|PROPN|PRON|SYM|ADJ)$/;

/** Whether a word is a verb with a tense: surely, perhaps (it may be a participle: "people hurt in the blast"), or not. */
export function finiteness(tokens: readonly Token[], at: number, last: number): 'sure' | 'perhaps' | undefined {
  const token = tokens[at];
  if (!token || (token.tag !== 'AUX' && token.tag !== 'VERB')) return undefined;
  const before = tokens[at - 1];
  if (/^(?:be|been|being|to)$|ing$/.test(token.lower) || /^(?:to|-|‑)$/.test(before?.lower ?? '')) return undefined;
  if (token.tag === 'AUX') return 'sure';
  const isAttribute = /^(?:DET|ADP|ADJ)$/.test(before?.tag ?? '') && !COUNTING.test(before?.lower ?? '');
  if (isAttribute) return undefined;
  if (!MAYBE_PARTICIPLE.test(token.lower) || INTRANSITIVE_PASTS.has(token.lower)) return 'sure';
  // "killed 40", "damaged the homes": a participle has no object
  if (at < last && OBJECT_TAGS.test(tokens[at + 1]?.tag ?? '')) return 'sure';
  return at < last ? 'perhaps' : undefined;
}

/** "All left", "that killed": words before a verb that stand for its subject. */
const COUNTING = /^(?:that|all|both|each|this|these|those|some|many|most|dozens|hundreds|thousands)$/;

/**
 * The first verb with a tense in a stretch that has its subject there; undefined where the stretch is no clause. `isAside`: it
 * stands behind a comma, where a noun with a participle is more likely: "a vessel equipped with".
 */
export const clauseVerb = (tokens: readonly Token[], stretch: Range, isAside = false): number | undefined =>
  verbOf(tokens, stretch, 'sure') ?? (isAside ? undefined : verbOf(tokens, stretch, 'perhaps'));

/** Whether a stretch has a verb with a tense that cannot be a participle. */
export const hasSureVerb = (tokens: readonly Token[], stretch: Range): boolean =>
  verbOf(tokens, stretch, 'sure') !== undefined;

function verbOf(tokens: readonly Token[], { first, last }: Range, kind: 'sure' | 'perhaps'): number | undefined {
  const start = behindLead(tokens, first, last);
  const word = lowerAt(tokens, start);
  if (NO_CLAUSE.test(word) && !(/ing$/.test(word) && tokens[start]?.tag !== 'VERB')) return undefined;
  for (let at = start + 1; at <= last; at += 1) {
    if (finiteness(tokens, at, last) !== kind) continue;
    if (at === start + 1 && lowerAt(tokens, start) === 'that' && start > first) return at; // "but that was unchanged"
    const opening = subjectStart(tokens, start, at);
    if (opening === undefined || isOfRelative(tokens, start, at)) continue;
    // "in the raid killed": the noun is that of the preposition
    if (/^(?:ADP|SCONJ)$/.test(tokens[start]?.tag ?? '') && opening <= start + 1) continue;
    return at;
  }
  return undefined;
}

/** Such a word at its start makes a stretch a part of another clause. */
const NO_CLAUSE = /^(?:who|which|whom|whose|including|according|of|with|down|up|compared|\p{L}+ing)$/u;

/** Past "and", "but" and marks at the start of a stretch. */
function behindLead(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && (tokens[at]?.tag === 'CCONJ' || tokens[at]?.tag === 'PUNCT')) at += 1;
  return at;
}

/** Where the noun phrase right before a verb begins; undefined where none stands there. */
function subjectStart(tokens: readonly Token[], start: number, verb: number): number | undefined {
  const end = beforeAdverbs(tokens, verb);
  if (end < start) return undefined;
  if (/^[)%”"]$|^''$/.test(tokens[end]?.text ?? '')) return start;
  if (
    !/^(?:NOUN|PROPN|PRON|NUM|DET|X|SYM)$/.test(tokens[end]?.tag ?? '') &&
    !/^(?:there|more|others?)$/.test(lowerAt(tokens, end))
  )
    return undefined;
  return phraseEndingAt(tokens, end)?.first ?? end;
}

/** "the man who was", "a law which cuts the rate": the verb of the noun's own clause. */
function isOfRelative(tokens: readonly Token[], start: number, verb: number): boolean {
  const at = tokens.findLastIndex(
    ({ lower, tag }, index) => index >= start && index < verb && RELATIVES.has(lower) && tag !== 'DET',
  );
  if (at < 0) return false;
  const verbs = tokens.slice(at + 1, verb).filter((_, index) => finiteness(tokens, at + 1 + index, verb) !== undefined);
  return (
    verbs.length === 0 ||
    (verbs.every(({ tag }) => tag === 'AUX') && tokens[verb]?.tag === 'VERB' && tokens[verb - 1]?.tag === 'AUX')
  );
}
