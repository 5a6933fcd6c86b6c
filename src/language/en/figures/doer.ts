import type { Token } from '../../../pipeline/language/index.ts';
import { GROUP_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../words/speakers.ts';

/** Whether the head of a label is somebody who acts: a name, a person, a body. An acronym of three letters may be a measure. */
export function isDoer(tokens: readonly Token[], what: string): boolean {
  const head = what.split(' ').at(-1) ?? '';
  const isName =
    !/^\p{Lu}{3,}$/u.test(head) && tokens.some(({ text, tag }, at) => at > 0 && text === head && tag === 'PROPN');
  const word = head.toLowerCase();
  return isName || GROUP_NOUNS.has(word) || ORGANISATION_NOUNS.has(word) || PERSON_NOUNS.has(word.replace(/s$/, ''));
}
