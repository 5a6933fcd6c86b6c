/** Pronouns by what they can stand for. */
export type PronounKind = 'person' | 'body' | 'group' | 'self' | 'other';

const LISTS: Readonly<Record<PronounKind, string>> = {
  person: 'he she him her his',
  body: 'it its',
  group: 'they them their',
  self: "i i'm i've me my our we we're we've us you your",
  other: 'all both each either neither who which whom whoever what that this these those there one',
};

/** Pronoun → what it can stand for. */
export const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map(
  Object.entries(LISTS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, PronounKind] => [word, kind as PronounKind]),
  ),
);
