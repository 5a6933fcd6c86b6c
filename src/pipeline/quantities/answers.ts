import { CONTRAST, ESTIMATING, PUT_AT, WEIGHING } from '../../language/en/words/scopes.ts';
import { type Document, textOf } from '../../records/index.ts';
import type { Mention } from './mention.ts';

/** How far before a number the one may stand that it answers, in sentences. */
const MAX_SENTENCES = 2;

/**
 * A number that weighs another, "300 to 400 volunteers would be more realistic", is of the same
 * phase, role and time as the one that it answers: the nearest before it of the same measure and of another sayer.
 */
export function readAnswers(document: Document, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const sentence = document.sentences[mention.sentence];
    if (!sentence || mention.claim === undefined) return mention;
    const isPut = PUT_AT.test(mention.clauseBefore);
    const isCount = mention.role === undefined && mention.phase !== 'expected' && ESTIMATING.test(mention.clauseBefore);
    const rival = rivalOf(document, mentions[index - 1], mention);
    if (rival) return { ...mention, answers: rival.figure.id, phase: rival.phase, role: rival.role ?? mention.role };
    if (!isPut && !isCount && !WEIGHING.test(textOf(document.text, sentence))) return mention;
    const asked = mentions.slice(0, index).findLast((each) => isAnsweredBy(each, mention, isPut));
    if (!asked) return mention;
    const { figure, phase, isAdditional, period, role, measure, counted, kind } = asked;
    return {
      ...mention,
      answers: figure.id,
      phase,
      isAdditional,
      period,
      role: role ?? mention.role,
      ...(isPut ? { measure, counted, kind } : {}),
    };
  });
}

/** "The police counted 900 while the unions spoke of 3,000": the number before it in its sentence, by another sayer. */
function rivalOf({ text }: Document, before: Mention | undefined, mention: Mention): Mention | undefined {
  if (!before || before.sentence !== mention.sentence || before.value.dimension !== mention.value.dimension)
    return undefined;
  if (!haveNamedSayers(before, mention) || !countOneThing(before, mention)) return undefined;
  const isOneRole = mention.role === before.role || (mention.role === undefined && mention.state.size === 0);
  return isOneRole && CONTRAST.test(text.slice(before.figure.end, mention.figure.start)) ? before : undefined;
}

/** "14 workers", "23 died": one measure, or people of whom one thing is told. */
const countOneThing = (a: Mention, b: Mention): boolean =>
  a.measure === b.measure || (a.role !== undefined && a.role === b.role && a.figure.unit === null);

export const haveNamedSayers = ({ claim: x }: Mention, { claim: y }: Mention): boolean =>
  x?.source !== undefined && y?.source !== undefined && x.source?.name !== y.source?.name;

const isAnsweredBy = (asked: Mention, mention: Mention, isPut: boolean): boolean =>
  mention.sentence - asked.sentence <= MAX_SENTENCES &&
  (mention.sentence > asked.sentence || isPut) &&
  (asked.measure === mention.measure || isPut) &&
  asked.value.dimension === mention.value.dimension &&
  asked.claim !== undefined &&
  asked.claim.source?.name !== mention.claim?.source?.name;

/** Whether two named sayers count one crowd, in one report or two. */
export const areOneCrowd = (a: Mention, b: Mention): boolean =>
  a.role === 'present' && b.role === 'present' && haveNamedSayers(a, b) && !a.isPart && !b.isPart;

/** Whether two counts of one report are set against each other: near to each other, by two sayers, one of whom counts or estimates. */
export const areRivalCounts = (a: Mention, b: Mention): boolean =>
  a.document === b.document &&
  Math.abs(a.sentence - b.sentence) <= MAX_SENTENCES &&
  a.figure.unit === null &&
  haveNamedSayers(a, b) &&
  (b.answers === a.figure.id ||
    a.answers === b.figure.id ||
    ESTIMATING.test(a.clauseBefore) ||
    ESTIMATING.test(b.clauseBefore));
