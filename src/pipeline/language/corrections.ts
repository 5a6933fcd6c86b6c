import type { Tag, Token } from './token.ts';

/** Where the tagger is known to be wrong: the first rule that fits gives the tag. */
type Correction = Readonly<{
  name: string;
  fits: (token: Token, before: Token | undefined, after: Token | undefined) => boolean;
  tag: Tag;
}>;

const CORRECTIONS: readonly Correction[] = [
  { name: 'mark', fits: ({ text }) => !/[\p{L}\p{N}$€£¥%]/u.test(text), tag: 'PUNCT' },
  { name: 'digits', fits: ({ text }) => /^\p{N}/u.test(text) && !/\p{L}/u.test(text), tag: 'NUM' },
  {
    name: 'think tank',
    fits: ({ lower }, _before, after) => lower === 'think' && /^tanks?$/.test(after?.lower ?? ''),
    tag: 'NOUN',
  },
  {
    name: 'noun after to',
    fits: ({ lower }, before) => before?.lower === 'to' && /^(?:estimates|reports|claims)$/.test(lower),
    tag: 'NOUN',
  },
  {
    name: 'name',
    fits: ({ text, tag }, before) => tag === 'VERB' && /^\p{Lu}\p{Ll}/u.test(text) && before?.tag === 'PROPN',
    tag: 'PROPN',
  },
  { name: 'possessive', fits: ({ lower }, before) => lower === "'s" && before?.tag === 'PROPN', tag: 'PART' },
];

/** The token with the tag that its letters or its neighbours make certain; not for lines that capitalise every word. */
export function correctTag(token: Token, before: Token | undefined, after: Token | undefined): Token {
  const rule = CORRECTIONS.find(({ fits }) => fits(token, before, after));
  return rule && rule.tag !== token.tag ? { ...token, tag: rule.tag } : token;
}
