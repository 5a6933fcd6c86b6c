import type { Library } from '../library/index.ts';
import type { Quantity } from '../records/index.ts';
import { arrangeBriefings } from '../site/siteRecords.ts';
import { sentenceOf } from '../view/evidence/evidence.ts';
import { questionsFor } from '../view/quantity/asked.ts';
import { figurePlace } from '../view/quantity/place.ts';
import { hasOwnPage, isWeighty, type QuantityView, titleOf, viewOf } from '../view/quantity/quantity.ts';
import { MARKS } from '../view/words/marks.ts';
import { wordsForRole } from '../view/words/roleWords.ts';
import { wordsForUnit } from '../view/words/unitWords.ts';
import { hiddenWords } from './hiddenWords.ts';
import type { CustomRecord } from './pagefind.ts';
import { printedWords } from './records.ts';

/** What has to be known of a site to find its quantities. */
export type Counted = Pick<Library, 'documents' | 'digests' | 'stories' | 'quantities'>;

/** A record for each quantity of more than one voice, and of one voice where it weighs something: what a question asks for. */
export function listQuantityRecords(
  { documents, digests, stories, quantities }: Counted,
  language: string,
): CustomRecord[] {
  const briefings = arrangeBriefings(documents, digests);
  const records = {
    byId: new Map(briefings.map((briefing) => [briefing.document.id, briefing])),
    storiesBy: { id: new Map(stories.map((story) => [story.id, story])) },
    quantitiesBy: {
      story: Map.groupBy(quantities, ({ story }) => story),
      id: new Map(quantities.map((quantity) => [quantity.id, quantity])),
    },
  };
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  return quantities.flatMap((quantity) => {
    const view = viewOf(records, quantity);
    if (!hasOwnPage(quantity) && !isWeighty(view)) return [];
    return [recordOf(quantity, view, titles.get(quantity.story) ?? '', language)];
  });
}

const MOST_VALUES = 4;
const MOST_NUMBERS = 3;

/** "4,700", "31 · 118 · 204 …": who asks for a number sees it in the line that answers. */
function numbersOf({ rows }: QuantityView): string {
  const numbers = [...new Set(rows.map(({ value }) => value))];
  return numbers.slice(0, MOST_NUMBERS).join(' · ') + (numbers.length > MOST_NUMBERS ? ' …' : '');
}

function recordOf(quantity: Quantity, view: QuantityView, story: string, language: string): CustomRecord {
  const values = view.rows.map(({ value, sayer }) => `${value}, ${sayer}`);
  const whats = new Set(view.rows.flatMap(({ givers }) => givers.map(({ figure }) => figure.what)));
  const verdict = hasOwnPage(quantity) ? `${MARKS[view.mark].word}: ${view.line}` : '';
  const sentences = sentencesBehind(view);
  const documents = new Set(view.rows.flatMap(({ givers }) => givers.map(({ briefing }) => briefing.document.title)));
  const asked = `${view.label}. ${[...wordsForRole(quantity.role), ...wordsForUnit(quantity.unit)].join(' ')}. ${[...whats].join('. ')}`;
  return {
    url: `/${figurePlace(view)}`,
    // Three times: who asks for a number wants the number before the sentences that hold it.
    content: [asked, asked, asked, verdict, ...values, story, ...documents, ...sentences].filter(Boolean).join('. '),
    language,
    meta: {
      title: titleOf({ label: `${view.label}: ${numbersOf(view)}` }, story ? { title: story } : undefined),
      kind: 'quantity',
      label: view.label,
      about: asked,
      ...(story ? { story } : {}),
      sayer: [...new Set(view.rows.map(({ sayer }) => sayer))].slice(0, MOST_VALUES).join(', '),
      value: values.slice(0, MOST_VALUES).join('; '),
      ...(verdict ? { words: verdict } : {}),
    },
    filters: { kind: ['quantity'], asks: questionsFor(quantity, view) },
  };
}

/** The words of the sentences that give it, those that may be printed in their order, the others in none. */
function sentencesBehind({ rows, parts }: QuantityView): string[] {
  const givers = [...rows, ...parts].flatMap((row) => row.givers);
  return givers.flatMap(({ briefing, figure }) => {
    const sentence = sentenceOf(briefing.document, [figure]);
    return [printedWords(briefing, [sentence]), hiddenWords(briefing, [sentence])];
  });
}
