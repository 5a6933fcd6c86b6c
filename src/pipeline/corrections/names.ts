import { ruleSetOf } from '../../language/index.ts';
import type { Claim, Document, Name, NameCorrection, Quote } from '../../records/index.ts';
import { bySpan } from '../../records/index.ts';
import { readName } from '../evidence/sources.ts';
import { idOf } from '../ids.ts';

/**
 * A document with its names as the editor wants them; `used`: places in the list of the entries that found a name;
 * `written`: of each entry, those of its names that the document has, as a name or in its words.
 */
export type NamesCorrected = Readonly<{
  document: Document;
  used: readonly number[];
  written: readonly (readonly string[])[];
}>;

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Words alone, with a space before and behind: whole words are found in it. */
const inWords = (text: string): string =>
  ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

const formsOf = ({ name, aliases }: Name): string[] => [name, ...aliases];

/** Every name that a document has: those of bearers, in all their forms, and those of whoever speaks. */
export const allNamesOf = ({ names, claims, quotes }: Pick<Document, 'names' | 'claims' | 'quotes'>): string[] => [
  ...names.flatMap(formsOf),
  ...claims.flatMap(({ source }) => (source?.name ? [source.name] : [])),
  ...quotes.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])),
];

/** Joins, parts, renames and hides the names of a document, and those who speak under them. */
export function correctNames(document: Document, corrections: readonly NameCorrection[]): NamesCorrected {
  const used: number[] = [];
  let corrected = document;
  const written = corrections.map((): readonly string[] => []);
  const text = corrections.length > 0 ? inWords(document.text) : '';
  for (const [at, entry] of corrections.entries()) {
    const known = new Set(allNamesOf(corrected).map(fold));
    written[at] = (entry.not ?? entry.same ?? []).filter(
      (form) => known.has(fold(form)) || text.includes(inWords(form)),
    );
    const next = entry.not ? partNames(corrected, entry.not) : joinNames(corrected, entry.same ?? [], entry);
    if (next !== corrected) used.push(at);
    corrected = next;
  }
  return { document: corrected, used, written };
}

function joinNames(document: Document, forms: readonly string[], entry: NameCorrection): Document {
  const wanted = new Set([...forms, ...(entry.name ? [entry.name] : [])].map(fold));
  const isMeant = (name: string): boolean => wanted.has(fold(name));
  const meant = document.names.filter((name) => formsOf(name).some(isMeant));
  const speaks = document.claims.some(({ source }) => source && isMeant(source.name));
  if (meant.length === 0 && !speaks) return document;
  const shown = entry.name ?? forms[0] ?? '';
  const old = new Set([...meant.flatMap(formsOf), ...forms].map(fold));
  const joined = entry.hide ? undefined : joinedName(document.text, meant, shown, entry);
  const names = document.names.flatMap((name) =>
    meant.includes(name) ? (name === meant[0] && joined ? [joined] : []) : [name],
  );
  return renameSpeakers({ ...document, names }, old, shown, joined?.kind);
}

function joinedName(text: string, meant: readonly Name[], shown: string, entry: NameCorrection): Name | undefined {
  const [first] = meant;
  if (!first) return undefined;
  const kind = entry.kind ?? first.kind;
  const isAsRead = meant.length === 1 && first.name === shown && first.kind === kind;
  const was = {
    ...(meant.length > 1 || first.name !== shown ? { name: meant.map(({ name }) => name).join('; ') } : {}),
    ...(first.kind === kind ? {} : { kind: first.kind }),
  };
  const mentions = meant.flatMap((name) => name.mentions).sort(bySpan);
  const written = mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const aliases = [...new Set([...written, ...meant.flatMap(formsOf)])].filter((form) => form !== shown);
  const { role, organisation } = { ...meant.find((name) => name.role !== undefined) };
  return {
    id: first.id,
    ...(first.rule === undefined ? {} : { rule: first.rule }),
    name: shown,
    kind,
    aliases,
    ...(role === undefined ? {} : { role }),
    ...(organisation === undefined ? {} : { organisation }),
    mentions,
    ...(isAsRead && entry.remark === undefined
      ? {}
      : { corrected: { was, ...(entry.remark === undefined ? {} : { remark: entry.remark }) } }),
  };
}

/** Claims and quotations of one of these names are of the bearer that the editor says. */
function renameSpeakers(document: Document, old: ReadonlySet<string>, shown: string, kind?: Name['kind']): Document {
  const isOld = (name: string): boolean => old.has(fold(name));
  const claims = document.claims.map((claim): Claim => {
    const { source } = claim;
    if (!source || !isOld(source.name)) return claim;
    const { origin: _origin, ...rest } = source;
    const read = readName(shown, ruleSetOf(document.language));
    const isKind = kind === 'person' || kind === 'organisation';
    return {
      ...claim,
      source: {
        ...rest,
        name: shown,
        kind: isKind ? kind : source.kind,
        ...(read.origin ? { origin: read.origin } : {}),
      },
    };
  });
  const quotes = document.quotes.map(
    (quote): Quote =>
      quote.speaker && isOld(quote.speaker.name) ? { ...quote, speaker: { ...quote.speaker, name: shown } } : quote,
  );
  return { ...document, claims, quotes };
}

/** Names that are of different bearers: a record that holds several of them is parted by the words of its mentions. */
function partNames(document: Document, apart: readonly string[]): Document {
  const wanted = new Map(apart.map((name) => [fold(name), name]));
  const touched = document.names.filter((name) => formsOf(name).some((form) => wanted.has(fold(form))));
  if (touched.length === 0) return document;
  const names = document.names.flatMap((name) => (touched.includes(name) ? partsOf(document, name, wanted) : [name]));
  return { ...document, names };
}

function partsOf(document: Document, name: Name, wanted: ReadonlyMap<string, string>): Name[] {
  const here = formsOf(name).filter((form) => wanted.has(fold(form)));
  const [main = name.name, ...others] = here;
  const apartFrom = (form: string): string[] =>
    [...wanted.values()].filter((other) => fold(other) !== fold(form)).sort();
  const wordsAt = (span: Readonly<{ start: number; end: number }>): string =>
    fold(document.text.slice(span.start, span.end));
  const own = (form: string) => name.mentions.filter((mention) => wordsAt(mention) === fold(form));
  const taken = new Set(others.flatMap(own));
  const kept: Name = {
    ...name,
    name: wanted.has(fold(name.name)) ? name.name : main,
    aliases: name.aliases.filter((alias) => !others.includes(alias)),
    mentions: name.mentions.filter((mention) => !taken.has(mention)),
    apart: apartFrom(main),
    ...(others.length > 0 ? { corrected: { was: { name: formsOf(name).join('; ') } } } : {}),
  };
  return [
    kept,
    ...others.map((form) => ({
      id: idOf(document.id, 'name', 'editor', form),
      name: form,
      kind: name.kind,
      aliases: [],
      mentions: own(form),
      apart: apartFrom(form),
      rule: 'editor',
      corrected: { was: { name: name.name } },
    })),
  ];
}
