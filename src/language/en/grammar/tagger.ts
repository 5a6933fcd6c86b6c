import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Tag, TaggedWord } from '../../../pipeline/language/token.ts';
import type { Span } from '../../../records/index.ts';

/** The one place that knows the language library: wink-nlp with its English model (both MIT). Reading the model takes half a second. */
const tagger = (): ReturnType<typeof winkNLP> => {
  loaded ??= winkNLP(model, ['pos']);
  return loaded;
};
let loaded: ReturnType<typeof winkNLP> | undefined;

/**
 * Part of speech and lemma of each token of `words` in `text`. The library cuts words its own way: each of our tokens
 * takes the tag of the library's word that holds its first letter.
 */
export function tagTokens(text: string, words: readonly Span[]): TaggedWord[] {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const nlp = tagger();
  const { its } = nlp;
  const tokens = nlp.readDoc(text.slice(first.start, last.end)).tokens();
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos) as Tag[];
  // The library's types know lemmas of words that stand alone, not of a list.
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value);
  const starts: number[] = [];
  let from = first.start;
  for (const value of values) {
    const at = text.indexOf(value, from);
    starts.push(at < 0 ? from : at);
    if (at >= 0) from = at + value.length;
  }
  let index = 0;
  return words.map((word) => {
    while (index + 1 < starts.length && (starts[index + 1] as number) <= word.start) index += 1;
    return { tag: tags[index] ?? 'X', lemma: lemmas[index] ?? '' };
  });
}
