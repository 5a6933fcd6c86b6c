import type { Span } from '../records/index.ts';
import type { BriefingRules } from './briefing/rules.ts';
import type { CaveatRule } from './evidence/caveats.ts';
import type { ClaimRules } from './evidence/claims/rules.ts';
import type { EventRules } from './evidence/events/rules.ts';
import type { FigureRules } from './evidence/figures/rules.ts';
import type { NameRules } from './evidence/names/rules.ts';
import type { QuoteRules } from './evidence/setApart.ts';
import type { TaggedWord, Token } from './language/token.ts';

/**
 * All that the pipeline has to know of one language: its words and rules, as data. The engine holds none of its own; a
 * language is a folder under `src/language/` whose `index.ts` exports one of these.
 */
export type RuleSet = Readonly<{
  /** BCP 47, without a region: "en". */
  language: string;
  /** Part of speech and lemma of each of `words` in `text`. */
  tag: (text: string, words: readonly Span[]) => TaggedWord[];
  /** The token with the tag that its neighbours make certain; not asked in lines that capitalise every word. */
  correctTag: (token: Token, before: Token | undefined, after: Token | undefined) => Token;
  names: NameRules;
  claims: ClaimRules;
  events: EventRules;
  quotes: QuoteRules;
  caveats: readonly CaveatRule[];
  figures: FigureRules;
  briefing: BriefingRules;
}>;

/** The rules for a language, given as BCP 47; undefined where there are none: then only marks and digits are read. */
export type RuleSets = (language: string) => RuleSet | undefined;
