import { wordsFor } from '../pipeline/corrections/index.ts';
import { idOf } from '../pipeline/ids.ts';
import { type Document, type Figure, type Quantity, VERDICTS } from '../records/index.ts';
import type { Doubt, Part } from './doubt.ts';

/** What of a quantity is worth a look, the weightiest first; the first that fits is told. */
const REASONS: readonly Readonly<{ weight: number; find: (quantity: Quantity) => string | undefined }>[] = [
  {
    weight: 75,
    find: ({ verdict }) => (verdict === 'conflict' ? 'its values are shown in dispute' : undefined),
  },
  {
    weight: 55,
    find: ({ pairs, verdict }) =>
      verdict !== 'conflict' && pairs.some(({ origin }) => origin === 'different')
        ? 'its sayers are shown as two different origins'
        : undefined,
  },
  {
    weight: 45,
    find: ({ verdict }) => (verdict === 'moved' ? 'its values are shown as moved from day to day' : undefined),
  },
  { weight: 44, find: ({ verdict }) => (verdict === 'reconciled' ? 'its values are shown to add up' : undefined) },
];

type Given = Readonly<{ document: Document; figure: Figure }>;

/** Quantities whose verdict weighs most where it is wrong; with `all`, every one that more than one figure gives. */
export function listQuantityDoubts(
  quantities: readonly Quantity[],
  documents: readonly Document[],
  all: boolean,
): Doubt[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return quantities.flatMap((quantity) => {
    const given = quantity.members.flatMap(({ document: id, figure: of }): Given[] => {
      const document = byId.get(id);
      const figure = document?.figures.find((each) => each.id === of);
      return document && figure ? [{ document, figure }] : [];
    });
    const [first] = given;
    if (!first || given.length < 2 || quantity.corrected) return [];
    const hit = REASONS.map(({ weight, find }) => ({ weight, why: find(quantity) })).find(({ why }) => why);
    return hit?.why || all ? [doubtOf(quantity, first, given, hit)] : [];
  });
}

function doubtOf(
  quantity: Quantity,
  { document, figure }: Given,
  given: readonly Given[],
  hit: Readonly<{ weight: number; why: string | undefined }> | undefined,
): Doubt {
  const { id, label, verdict, pairs } = quantity;
  const explained = pairs.find(({ relation }) => relation === verdict)?.explanation;
  const values = given.map((each) => textOf(each).value).join(' / ');
  const read = `verdict: ${verdict}; label: ${label}; ${values}`;
  return {
    key: idOf('quantity', id, read),
    kind: 'quantity',
    document: document.id,
    file: document.file,
    record: id,
    why: [hit?.why ?? 'nothing speaks against it', ...(explained ? [explained] : [])].join(': '),
    weight: hit?.weight ?? 0,
    words: wordsFor(document, 'figures', figure),
    read,
    members: given.map((each) => ({ figure: each.figure.id, words: wordsFor(each.document, 'figures', each.figure) })),
    parts: given.flatMap((each, index): Part[] => [...(index > 0 ? [{ text: ' — ' }] : []), ...textOf(each).parts]),
    fields: [
      { name: 'label', label: 'What it is', value: label },
      { name: 'verdict', label: 'Verdict', value: verdict, options: VERDICTS },
      { name: 'reason', label: 'Reason, printed', value: '' },
    ],
    rule: '',
  };
}

/** Who publishes a figure, and its sentence with the figure marked. */
function textOf({ document, figure }: Given): Readonly<{ value: string; parts: Part[] }> {
  const { text, sentences, publisher, title } = document;
  const { start, end } = sentences.find((each) => each.start <= figure.start && figure.end <= each.end) ?? figure;
  const flat = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');
  const value = flat(figure.start, figure.end);
  return {
    value,
    parts: [
      { text: `${publisher ?? title}: `, mark: 'around' as const },
      { text: flat(start, figure.start) },
      { text: value, mark: 'record' as const },
      { text: flat(figure.end, end) },
    ].filter((part) => part.text !== ''),
  };
}
