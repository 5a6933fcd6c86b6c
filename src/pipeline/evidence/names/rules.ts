import type { Name, Span } from '../../../records/index.ts';
import type { Prose } from '../../language/index.ts';

/** A name before it has its id. */
export type NameDraft = {
  name: string;
  words: readonly string[];
  kind: Name['kind'];
  rule: string;
  /** "mr", "mrs", "ms" or "miss", where one stood before the surname. */
  title?: string | undefined;
  aliases: string[];
  mentions: Span[];
};

/** How a language names. */
export type NameRules = Readonly<{
  /** The names of a text with their mentions, before acronyms are joined to what they stand for. */
  read: (prose: Prose) => NameDraft[];
  /** The rule of an acronym that stands for a body only if a name that it shortens is one. */
  openAcronym: string;
  /** Short forms that everybody reads, in small letters without points → the name in small letters: "un" → "united nations". */
  shortForms: ReadonlyMap<string, string>;
  /** Words within a name whose first letter its acronym may leave out. */
  smallWords: ReadonlySet<string>;
  /** The names with what the text says their bearers are. */
  withRoles: (prose: Prose, names: readonly Name[]) => Name[];
}>;
