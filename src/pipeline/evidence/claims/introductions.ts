import { overlaps, type Span } from '../../../records/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import type { Frame } from './frame.ts';
import type { ClaimRules } from './rules.ts';
import { isAllQuoted, withMarks } from './spans.ts';

/** A frame whose content stands in the sentences behind it. */
export type Introduction = Readonly<{ frame: Frame; content: readonly Span[] }>;

/** "Ruiz continued:" before a quotation in the next sentence or paragraph; undefined where none follows. */
export function findIntroduction(prose: Prose, sentence: Sentence, rules: ClaimRules): Introduction | undefined {
  if (sentence.tokens.at(-1)?.text !== ':') return undefined;
  const cue = rules
    .findCues(sentence)
    .findLast(({ entry, form }) => entry.frames.includes('speech') && (form === 'finite' || form === 'participle'));
  const source = cue && rules.subjectOf(sentence, cue);
  if (!cue || !source) return introducedBy(prose, sentence, rules);
  const content = quotedBehind(prose, sentence).map(withMarks(prose.text));
  const { certainty } = cue.entry;
  return content.length
    ? { frame: { rule: 'introduction', source, cue: cue.group, content: [], certainty }, content }
    : undefined;
}

/** "And from Ana Lind, the warden:": nobody says it, but it is told whose words follow. */
function introducedBy(prose: Prose, sentence: Sentence, rules: ClaimRules): Introduction | undefined {
  const found = rules.introducedBy(sentence);
  const content = found ? quotedBehind(prose, sentence).map(withMarks(prose.text)) : [];
  return found && content.length
    ? { frame: { rule: 'introduction', ...found, content: [], certainty: 'stated' }, content }
    : undefined;
}

/** The quotations of the sentences behind, as long as they hold nothing else and stay in one paragraph. */
function quotedBehind(prose: Prose, sentence: Sentence): Span[] {
  const next = prose.sentences[sentence.index + 1];
  if (!next || !isAllQuoted(next)) return [];
  const spoken = prose.sentences.slice(next.index).findIndex((each) => each.block !== next.block || !isAllQuoted(each));
  const sentences = prose.sentences.slice(next.index, spoken < 0 ? undefined : next.index + spoken);
  return prose.quotations.filter((quotation) => sentences.some((each) => overlaps(each, quotation)));
}
