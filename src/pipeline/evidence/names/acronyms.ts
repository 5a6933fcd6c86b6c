import { agencyNamed, type Span } from '../../../records/index.ts';
import type { NameDraft, NameRules } from './rules.ts';

/**
 * Names with the acronyms that stand in brackets behind them: "Harbor Safety Agency (HSA)" makes of both one name, with
 * "HSA" as its alias; so does "HSA (Harbor Safety Agency)".
 */
export function joinAcronyms(
  text: string,
  names: readonly NameDraft[],
  { smallWords, shortForms }: Pick<NameRules, 'smallWords' | 'shortForms'>,
): NameDraft[] {
  const long = new Map<NameDraft, NameDraft>();
  for (const short of names.filter(({ name }) => isAcronym(name))) {
    const spelled = names.filter(
      (name) => name !== short && name.kind === short.kind && spellsOut(name.words, short.name, smallWords),
    );
    const known = shortForms.get(short.name.replaceAll('.', '').toLowerCase());
    const full =
      names.find((name) => name !== short && name.kind === short.kind && name.name.toLowerCase() === known) ??
      spelled.find((name) => isBracketed(text, name, short)) ??
      onlyBefore(text, spelled, short) ??
      spelled.find(
        (name) => agencyNamed(name.name) !== undefined && agencyNamed(name.name) === agencyNamed(short.name),
      );
    if (full) long.set(short, full);
  }
  for (const [short, full] of long) {
    full.aliases.push(short.name);
    full.mentions.push(...short.mentions);
  }
  return names.filter((name) => !long.has(name));
}

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}.&]{1,8}$/u.test(name);

/** Whether the first letters of the words are the acronym's, small words left out or counted: FAO, IAEA, DoD. */
function spellsOut(words: readonly string[], acronym: string, smallWords: ReadonlySet<string>): boolean {
  const letters = acronym.replace(/[.&]/g, '').toLowerCase();
  const initials = (kept: readonly string[]): string => kept.map((word) => word[0]?.toLowerCase() ?? '').join('');
  const parts = words.flatMap((word) => word.split('-'));
  const large = parts.filter((word) => !smallWords.has(word.toLowerCase()));
  return words.length > 1 && (initials(large) === letters || initials(parts) === letters);
}

const MIN_LETTERS = 3;

/** The one name of those letters that a sentence before has spelled out: "The Harbor Safety Agency met. The HSA left." */
function onlyBefore(text: string, spelled: readonly NameDraft[], short: NameDraft): NameDraft | undefined {
  const [only, ...others] = spelled;
  if (!only || others.length > 0 || only.kind === 'person' || short.name.length < MIN_LETTERS) return undefined;
  const [long, acronym] = [only.mentions[0], short.mentions[0]];
  return long && acronym && /[.!?]/.test(text.slice(long.end, acronym.start)) ? only : undefined;
}

/** Whether one stands in brackets right behind the other. */
function isBracketed(text: string, a: NameDraft, b: NameDraft): boolean {
  const follows = (first: Span, second: Span): boolean =>
    first.end < second.start &&
    /^\s*[([]\s*(?:the\s+)?$/.test(text.slice(first.end, second.start)) &&
    /^\s*[)\],;]/.test(text.slice(second.end));
  return a.mentions.some((x) => b.mentions.some((y) => follows(x, y) || follows(y, x)));
}
