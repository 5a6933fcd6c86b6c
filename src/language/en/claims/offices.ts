import type { SpeakerReading } from '../../../pipeline/evidence/claims/rules.ts';
import { lowerAt, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import { isTimeWord } from '../words/timeWords.ts';

/** "When a neighbour said it was late, he left". */
export const opensDependent = ({ tokens }: Sentence): boolean =>
  /^(?:when|while|after|as|before|if|although|though)$/.test(lowerAt(tokens, 0));

/** "the mayor" → mayor; undefined for "a mayor", "the old mayor" and names. */
export function officeIn(tokens: readonly Token[], { kind, head, headToken }: SpeakerReading): string | undefined {
  const article = tokens[head.first];
  const isDefinite = kind === 'person' && head.last - head.first === 1 && article?.tag === 'DET';
  return isDefinite && !/^an?$/.test(article.lower) ? tokens[headToken]?.lower : undefined;
}

/** "mayor of Lowmere" → mayor. */
export const officeOf = (role: string): string | undefined =>
  role
    .toLowerCase()
    .split(/ (?:of|at|for|in|from|and) /)[0]
    ?.split(' ')
    .at(-1);

/** "the report" → report; undefined for "a report", "the new report". */
export function writingIn(tokens: readonly Token[], { kind, head, headToken }: SpeakerReading): string | undefined {
  const isDefinite =
    kind === 'document' && head.last - head.first === 1 && /^(?:the|this)$/.test(lowerAt(tokens, head.first));
  return isDefinite ? lowerAt(tokens, headToken) : undefined;
}

/** "a report by the Harbour Trust", "the council's report" of a report; not "the report", "the new report". */
export function isFullWriting(name: string, noun: string): boolean {
  const [lead = ''] = name.split(/ (?:by|for|from|in|into|of|on|published|released) /);
  const words = name.split(' ').slice(1);
  const hasName = words.some((word) => /^\p{Lu}/u.test(word) && !isTimeWord(word.toLowerCase()));
  return hasName && lead.toLowerCase().split(' ').at(-1) === noun;
}

/** Whether a text speaks of a second one of an office: "two ministers", "another mayor". */
export const namesAnother = (text: string, office: string): boolean =>
  new RegExp(`\\b(?:${office}s|(?:another|former|deputy|second) ${office})\\b`, 'i').test(text);
