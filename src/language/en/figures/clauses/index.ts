export { clauseAround } from './around.ts';
export { phraseAround } from './phrase.ts';
