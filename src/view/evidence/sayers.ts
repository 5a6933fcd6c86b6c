import { UNNAMED } from '../../language/en/words/standIns.ts';
import { printedPartsOf } from '../../pipeline/briefing/printed.ts';
import {
  type Certainty,
  type Claim,
  type ClaimSource,
  type Document,
  type Figure,
  type Name,
  overlaps,
  type Span,
} from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { leastCertainOf } from '../words/certainty.ts';

/** Who says something, and who they are said to be. */
export type Sayer = Readonly<{
  name: string;
  /** Nobody is named: "it is believed". */
  unnamed: boolean;
  role?: string;
  carrier?: string;
}>;

const NOBODY: Sayer = { name: 'nobody named', unnamed: true };

/** The source of a claim as a page names it: a pronoun names nobody. */
export function sayerOf(document: Pick<Document, 'names'>, source: ClaimSource | null): Sayer {
  if (!source?.name || UNNAMED.has(source.name.toLowerCase())) return NOBODY;
  const role = document.names.find((name) => name.name === source.name)?.role;
  return {
    name: source.name,
    unnamed: source.kind === 'unnamed',
    ...(role ? { role } : {}),
    ...(source.carrier ? { carrier: source.carrier.name } : {}),
  };
}

/** Who says what a document says in its own voice. */
export const ownVoiceOf = ({ publisher }: Pick<Document, 'publisher'>): string => publisher ?? 'the document itself';

/** Who gives a figure: the source of its claim, else the document itself. */
export function figureSayerOf(document: Document, figure: Figure): string {
  const claim = document.claims.find((each) => each.id === figure.claim);
  if (!claim) return ownVoiceOf(document);
  return sayerOf(document, claim.source).name;
}

/** Who answers for a sentence, the claim that says so, and how sure they are where a claim or figure tells. */
export type Voice = Readonly<{ name: string; certainty?: Certainty; claim?: Claim }>;

/**
 * The sources of a sentence, each once, as unsure as the least sure of what it says there: figures that are estimated
 * stay estimated. The document itself where nobody is cited.
 */
export function voicesOf(document: Document, sentence: Span): Voice[] {
  const figures = document.figures.filter((figure) => overlaps(figure, sentence));
  const claims = document.claims.filter(({ content }) => content.some((span) => overlaps(span, sentence)));
  const groups = Map.groupBy(claims, ({ source }) => sayerOf(document, source).name);
  const voices = [...groups].map(([name, some]) => {
    const theirs = figures.filter((figure) => some.some(({ id }) => id === figure.claim));
    return { name, certainty: leastCertainOf([...some, ...theirs]), ...(some[0] ? { claim: some[0] } : {}) };
  });
  if (voices.length > 0) return voices;
  const name = ownVoiceOf(document);
  return [{ name, ...(figures.length > 0 ? { certainty: leastCertainOf(figures) } : {}) }];
}

/** The sources of several sentences, each once. */
export const voicesOver = (document: Document, sentences: readonly Span[]): Voice[] =>
  sentences
    .flatMap((sentence) => voicesOf(document, sentence))
    .filter(({ name }, index, voices) => voices.findIndex((voice) => voice.name === name) === index);

/** All claims of one source. */
export type SourceGroup = Readonly<{ sayer: Sayer; claims: readonly Claim[] }>;

/** Claims by source; the source with most claims first, those who are not named last. */
export function groupBySource(document: Pick<Document, 'names' | 'claims'>): SourceGroup[] {
  const groups = new Map<string, { sayer: Sayer; claims: Claim[] }>();
  for (const claim of document.claims) {
    if (claim.minor) continue;
    const sayer = sayerOf(document, claim.source);
    const key = sayer === NOBODY ? '' : sayer.name.toLowerCase();
    const group = groups.get(key) ?? { sayer, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.sayer === NOBODY) - Number(b.sayer === NOBODY) || b.claims.length - a.claims.length,
  );
}

/** Whether the quotation budget lets a page print these words of the document, wherever in it they stand. */
export function printsWords({ document, digest }: Briefing, words: string): boolean {
  for (let start = document.text.indexOf(words); start >= 0; start = document.text.indexOf(words, start + 1)) {
    const [part] = printedPartsOf(digest, { start, end: start + words.length });
    if (part && part.end - part.start === words.length) return true;
  }
  return false;
}

/** What the document says somebody is, where that may be printed. */
export const printableRoleOf = (briefing: Briefing, name: Name): string | undefined =>
  name.role !== undefined && printsWords(briefing, name.role) ? name.role : undefined;
