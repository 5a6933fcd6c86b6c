import { WEIGHING } from '../../language/en/words/scopes.ts';
import { type Document, textOf } from '../../records/index.ts';
import type { Mention } from './mention.ts';

/** How far before a number the one may stand that it answers, in sentences. */
const MAX_SENTENCES = 2;

/**
 * A number that weighs another, "it is more realistic for the soldiers to be between 10,000 and 20,000", is of the same
 * phase, role and time as the one that it answers: the nearest before it of the same measure and of another sayer.
 */
export function readAnswers(document: Document, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const sentence = document.sentences[mention.sentence];
    if (!sentence || mention.claim === undefined || !WEIGHING.test(textOf(document.text, sentence))) return mention;
    const asked = mentions.slice(0, index).findLast((each) => isAnsweredBy(each, mention));
    if (!asked) return mention;
    const { phase, isAdditional, period, role } = asked;
    return { ...mention, phase, isAdditional, period, role };
  });
}

const isAnsweredBy = (asked: Mention, mention: Mention): boolean =>
  mention.sentence - asked.sentence <= MAX_SENTENCES &&
  mention.sentence > asked.sentence &&
  asked.measure === mention.measure &&
  asked.value.dimension === mention.value.dimension &&
  asked.claim !== undefined &&
  asked.claim.source?.name !== mention.claim?.source?.name;
