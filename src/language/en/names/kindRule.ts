import type { Name } from '../../../records/index.ts';
import type { Mention } from './mentions.ts';

export type Kind = Name['kind'];

/** What a rule finds: a kind, or that it is the name of something else. */
export type Finding = Kind | 'other';

/** A way to tell what a mention names, tried in the order of the list; undefined: this rule does not tell. */
export type KindRule = Readonly<{ name: string; find: (mention: Mention) => Finding | undefined }>;
