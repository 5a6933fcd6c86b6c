import { type Document, isBody, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';

/** What tells one document from another: sets of terms. */
export type Features = Readonly<{
  /** Everything that it is about. */
  words: ReadonlySet<string>;
  /** Who, where, when and how many: words of names, and numbers. */
  names: ReadonlySet<string>;
  /** Those of the names that stand in its title or its first sentences: what is new, not what went before. */
  leadNames: ReadonlySet<string>;
  /** What tells an event from one like it: names, neighbours in a name, and once more the names of the lead. */
  signs: ReadonlySet<string>;
}>;

const LEAD_SENTENCES = 3;
/** A word in capitals where no sentence, line or quotation begins, since there it is in capitals whatever it means. */
const CAPITALISED = /(?<!^|[\n“”"‘]|[.!?…]\s)\p{Lu}[\p{L}'’-]+/gu;
const NAME_RUN = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+/gu;
const NUMBER = /\d(?:[\d.,:]*\d)?/g;

/** The features of a document, from its title and body. */
export function featuresOf(document: Document): Features {
  const title = titleOf(document);
  const body = document.blocks.filter(isBody).map((block) => textOf(document.text, block));
  const text = [title, ...body].join('\n');
  const words = new Set(termsOf(text));
  // Where no name shows, every word stands for one.
  const names = hasCapitals(body.join('\n')) ? namesIn(text, document) : words;
  const lead = new Set(termsOf([title, ...leadSentences(document)].join('\n')));
  const leadNames = [...names].filter((name) => lead.has(name));
  const signs = new Set([...names, ...neighboursIn(text), ...leadNames.map((name) => `lead: ${name}`)]);
  return { words, names, leadNames: new Set(leadNames), signs };
}

function titleOf(document: Document): string {
  const block = document.blocks.find(({ kind }) => kind === 'title');
  return block ? textOf(document.text, block) : document.title;
}

function leadSentences(document: Document): string[] {
  const [first] = document.blocks.filter(isBody);
  const start = first?.start ?? 0;
  return document.sentences
    .filter((sentence) => sentence.start >= start)
    .slice(0, LEAD_SENTENCES)
    .map((sentence) => textOf(document.text, sentence));
}

/** Whether most letters are of a script with capitals, as far as the beginning tells. */
function hasCapitals(text: string): boolean {
  const beginning = text.slice(0, 1000);
  const count = (pattern: RegExp): number => beginning.match(pattern)?.length ?? 0;
  return 2 * count(/[\p{Lu}\p{Ll}]/gu) > count(/\p{L}/gu);
}

/** Words of names, and numbers. */
function namesIn(text: string, { names }: Document): Set<string> {
  const found = [CAPITALISED, NUMBER].flatMap((pattern) => text.match(pattern) ?? []);
  return new Set([...found, ...names.map(({ name }) => name)].flatMap(termsOf));
}

/** "Vincent Ward of Lowmere Rovers" → "vincent ward", "lowmere rover": one Ward is not another. */
function neighboursIn(text: string): string[] {
  const runs = (text.match(NAME_RUN) ?? []).map(termsOf);
  return runs.flatMap((terms) => terms.slice(1).map((term, at) => `${terms[at]} ${term}`));
}
