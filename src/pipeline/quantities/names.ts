import { MONTHS, WEEKDAYS } from '../../language/en/words/timeWords.ts';
import { contains, type Document, type Name, overlaps, type Span } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import type { Clause } from './clause.ts';

/** Terms of the names that stand by a figure: whose it is, and where. Who says it is left out. */
export type Names = Readonly<{ actors: ReadonlySet<string>; places: ReadonlySet<string>; others: ReadonlySet<string> }>;

/** The names of the figure's clause; where it has none, those of the sentence. */
export function namesIn(document: Document, sentence: Span, clause: Clause): Names {
  const sayers = document.claims.flatMap(({ source, cue }) => [source, cue].filter((span) => span !== null));
  const isOpen = (span: Span): boolean => !sayers.some((sayer) => overlaps(sayer, span));
  const mentions = document.names.flatMap((name) =>
    name.mentions
      .filter((mention) => contains(sentence, mention) && isOpen(mention))
      .map((mention) => ({ name, mention })),
  );
  const within = mentions.filter(({ mention }) => contains(clause, mention));
  const chosen = within.length > 0 ? within : mentions;
  const termsOfKind = (isKind: (name: Name) => boolean): Set<string> =>
    new Set(chosen.filter(({ name }) => isKind(name)).flatMap(({ name }) => termsOf(name.name)));
  return {
    actors: termsOfKind(({ kind }) => kind !== 'place'),
    places: termsOfKind(({ kind }) => kind === 'place'),
    others: new Set([...capitalsIn(document.text, clause, isOpen), ...subjectIn(document.text, sentence, isOpen)]),
  };
}

/** Two words and more with a capital at the beginning of a sentence are a name: "Ana Solis raised". */
function subjectIn(text: string, sentence: Span, isOpen: (span: Span) => boolean): string[] {
  const [subject] =
    /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+/u.exec(text.slice(sentence.start, sentence.end)) ?? [];
  if (!subject || !isOpen({ start: sentence.start, end: sentence.start + subject.length })) return [];
  return termsOf(subject);
}

/** Terms of words with a capital that no beginning of a sentence gives. */
function capitalsIn(text: string, clause: Clause, isOpen: (span: Span) => boolean): string[] {
  const words = text.slice(clause.start, clause.end);
  return [...words.matchAll(/(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}’'-]+/gu)].flatMap(({ 0: word, index }) => {
    const start = clause.start + index;
    const lower = word.toLowerCase();
    const isTime = WEEKDAYS.some((day) => day === lower) || MONTHS.has(lower);
    return isTime || !isOpen({ start, end: start + word.length }) ? [] : termsOf(word);
  });
}
