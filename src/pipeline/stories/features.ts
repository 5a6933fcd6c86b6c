import { isBody, textOf } from '../../records/index.ts';
import type { Article } from '../article/index.ts';
import { splitSentences } from '../language/sentences.ts';
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

/** The features of an article, from its title and body. */
export function featuresOf(article: Article): Features {
  const title = titleOf(article);
  const body = article.blocks.filter(isBody).map((block) => textOf(article.text, block));
  const text = [title, ...body].join('\n');
  const words = new Set(termsOf(text));
  // Where no name shows, every word stands for one.
  const names = hasCapitals(body.join('\n')) ? namesIn(text) : words;
  const lead = new Set(termsOf([title, ...leadSentences(article)].join('\n')));
  const leadNames = [...names].filter((name) => lead.has(name));
  const signs = new Set([...names, ...neighboursIn(text), ...leadNames.map((name) => `lead: ${name}`)]);
  return { words, names, leadNames: new Set(leadNames), signs };
}

function titleOf({ text, title, blocks }: Article): string {
  const block = blocks.find(({ kind }) => kind === 'title');
  return block ? textOf(text, block) : title;
}

function leadSentences({ text, blocks }: Article): string[] {
  const lead: string[] = [];
  for (const block of blocks.filter(isBody)) {
    if (lead.length >= LEAD_SENTENCES) break;
    lead.push(...splitSentences(text, block).map((sentence) => textOf(text, sentence)));
  }
  return lead.slice(0, LEAD_SENTENCES);
}

/** Whether most letters are of a script with capitals, as far as the beginning tells. */
function hasCapitals(text: string): boolean {
  const beginning = text.slice(0, 1000);
  const count = (pattern: RegExp): number => beginning.match(pattern)?.length ?? 0;
  return 2 * count(/[\p{Lu}\p{Ll}]/gu) > count(/\p{L}/gu);
}

/** Words of names, and numbers. */
const namesIn = (text: string): Set<string> =>
  new Set([CAPITALISED, NUMBER].flatMap((pattern) => text.match(pattern) ?? []).flatMap(termsOf));

/** "Vincent Ward of Lowmere Rovers" → "vincent ward", "lowmere rover": one Ward is not another. */
function neighboursIn(text: string): string[] {
  const runs = (text.match(NAME_RUN) ?? []).map(termsOf);
  return runs.flatMap((terms) => terms.slice(1).map((term, at) => `${terms[at]} ${term}`));
}
