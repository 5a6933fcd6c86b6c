import { type Document, type Span, textOf } from '../../records/index.ts';
import { wordsIn } from './words.ts';

/** Fewer words tell nothing by themselves: "Not so.", "10:00 p.m." */
const LEAST_WORDS = 4;
const CLOSED = /[.!?…:。！？]["“”’»)\]]*$/u;
const BRACKETED = /^\(.*\)\.?$/su;

/** Whether what stands as a sentence is none: a few words, a line without a stop, a remark in brackets. */
export function isFragment({ text }: Pick<Document, 'text'>, sentence: Span): boolean {
  const words = textOf(text, sentence).trim();
  return wordsIn(text, sentence).length < LEAST_WORDS || !CLOSED.test(words) || BRACKETED.test(words);
}
