import type { ClaimSource } from '../../records/index.ts';
import type { Prose } from '../language/index.ts';
import type { ClaimRules } from './claims/rules.ts';
import type { Mention } from './pronouns.ts';

type Place = Readonly<{ prose: Prose; rules: ClaimRules }>;

/**
 * The full name of "the report", where one that spoke before in the document has the same noun and a longer name: "a
 * report by the Harbour Trust". Undefined where there are two, or where the text tells of more than one.
 */
export function writingFor(
  { prose, rules }: Place,
  { reading, sentence }: Mention,
  before: readonly ClaimSource[],
): Pick<ClaimSource, 'name' | 'kind'> | undefined {
  const noun = rules.writingIn(sentence.tokens, reading);
  if (!noun || rules.namesAnother(prose.text, noun)) return undefined;
  const full = before.filter(({ kind, name }) => kind === 'document' && rules.isFullWriting(name, noun));
  const [only, ...others] = [...new Set(full.map(({ name }) => name))];
  return only !== undefined && others.length === 0 ? { name: only, kind: 'document' } : undefined;
}
