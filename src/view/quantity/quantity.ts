import { UNIT_WORDS } from '../../language/en/words/units.ts';
import { isFigureTold } from '../../pipeline/briefing/printed.ts';
import {
  type Certainty,
  type Document,
  type Figure,
  type OriginRelation,
  type Quantity,
  type QuantityMember,
  type Story,
  VERDICTS,
} from '../../records/index.ts';
import { type Briefing, briefingsOf, type SiteRecords } from '../../site/siteRecords.ts';
import { wording } from '../../wording/index.ts';
import { figureSayerOf, ownVoiceOf, sayerOf } from '../evidence/sayers.ts';
import { capitalised } from '../words/capitalised.ts';
import { leastCertainOf } from '../words/certainty.ts';
import { formatDate } from '../words/dates.ts';
import { whatOf } from '../words/figureWords.ts';
import type { MarkName } from '../words/marks.ts';
import { formatFigure, machineValueOf } from '../words/numbers.ts';

/** A document that gives a value: its place in the story (0 is A), and the figure that gives it. */
export type Giver = Readonly<{ place: number; briefing: Briefing; figure: Figure }>;

/** One value of a quantity as one sayer gives it for one day, in however many documents. */
export type ValueRow = Readonly<{
  value: string;
  /** As `<data value>` wants it. */
  machine: string;
  sayer: string;
  certainty: Certainty;
  /** EDTF. */
  asOf?: string;
  /** The text gives no day: it is that of the publication. */
  isReported?: true;
  givers: readonly Giver[];
  /** What it is the sum of: "600 + 4,100". */
  sum?: string;
  /** Of a part of a sum: what it counts. */
  of?: string;
}>;

/** A quantity as a page shows it. */
export type QuantityView = Readonly<{
  id: string;
  story: string;
  /** Begins with a capital letter. */
  label: string;
  mark: MarkName;
  /** "118 to 231, 4 origins" */
  line: string;
  /** A plain sentence or two: how its values stand, and whether one origin is told twice; empty for one voice. */
  plain: string;
  /** The same of its sharpest pair, with both values and sayers, for where no table stands beside it. */
  explanation: string;
  rows: readonly ValueRow[];
  /** The parts of its sums, which are values of other quantities. */
  parts: readonly ValueRow[];
  /** How many documents give it; copies have one voice. */
  documents: number;
  /** Whether it has a page of its own. */
  hasPage: boolean;
}>;

type Records = Pick<SiteRecords, 'byId' | 'quantitiesBy'> &
  Readonly<{ storiesBy: Pick<SiteRecords['storiesBy'], 'id'> }>;

/** The quantities of a story (of a document that stands alone: its own), the sharpest verdict first. */
export function quantitiesOf(records: Records, story: string): QuantityView[] {
  return (records.quantitiesBy.story.get(story) ?? [])
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || weightOf(b) - weightOf(a))
    .map((quantity) => viewOf(records, quantity));
}

/** More documents and more bodies weigh more; of one number in one document, a role. */
const weightOf = ({ members, origins, role }: Quantity): number =>
  new Set(members.map(({ document }) => document)).size * 10 +
  origins.bodies.length * 3 +
  members.length +
  (role ? 1 : 0);

/** A quantity for a page. */
export function viewOf(records: Records, quantity: Quantity): QuantityView {
  const story = records.storiesBy.id.get(quantity.story);
  const places = story?.documents ?? [quantity.story];
  const givers = quantity.members.flatMap((member) => giverOf(records, places, member));
  const sums = sumsOf(records, places, quantity);
  const rows = rowsOf(quantity, givers, new Map(sums.map(({ member, parts }) => [member, sumWords(parts)])));
  const parts = sums.flatMap((sum) => sum.parts);
  const documents = new Set(givers.map(({ giver }) => giver.briefing.document.copyOf ?? giver.briefing.document.id))
    .size;
  const mark = quantity.verdict === 'single' ? 'only' : quantity.verdict;
  return {
    id: quantity.id,
    story: quantity.story,
    label: capitalised(quantity.label),
    mark,
    line: lineOf(quantity, rows, documents),
    plain: quantity.reason ?? wording.quantities.plain({ mark, origin: originOf(quantity) }),
    explanation: explanationOf(quantity),
    rows,
    parts: [...new Map(parts.map((part) => [partKey(part), part])).values()],
    documents,
    hasPage: hasOwnPage(quantity),
  };
}

type Given = Readonly<{ giver: Giver; member: QuantityMember; index: number }>;

function giverOf(
  records: Pick<SiteRecords, 'byId'>,
  places: readonly string[],
  member: QuantityMember,
): Omit<Given, 'index'>[] {
  const [briefing] = briefingsOf(records, [member.document]);
  const figure = briefing?.document.figures.find(({ id }) => id === member.figure);
  if (!briefing || !figure) return [];
  return [{ giver: { place: Math.max(0, places.indexOf(member.document)), briefing, figure }, member }];
}

/** The parts that make up members, by the place of those. */
function sumsOf(
  records: Records,
  places: readonly string[],
  quantity: Quantity,
): Readonly<{ member: number; parts: readonly ValueRow[] }>[] {
  return (quantity.sums ?? []).map(({ member, parts }) => ({
    member,
    parts: parts.flatMap(({ quantity: id, member: place }) => {
      const found = records.quantitiesBy.id.get(id)?.members[place];
      return found ? giverOf(records, places, found).map(({ giver }) => partOf(giver, found.asOf)) : [];
    }),
  }));
}

function partOf(giver: Giver, asOf: string | undefined): ValueRow {
  const row = rowOfFigure(giver);
  return { ...row, ...dayOf(giver, asOf), of: whatOf(giver.figure) };
}

const sumWords = (parts: readonly ValueRow[]): string => parts.map(({ value }) => value).join(' + ');

const partKey = ({ value, of, givers: [giver] }: ValueRow): string => `${value} ${of} ${giver?.place}`;

/** The same value of the same sayer for the same day is one row. */
function rowsOf(
  quantity: Quantity,
  given: readonly Omit<Given, 'index'>[],
  sums: ReadonlyMap<number, string>,
): ValueRow[] {
  const key = ({ giver, member }: Omit<Given, 'index'>): string =>
    [formatFigure(giver.figure), sayerIn(giver.briefing.document, member), member.asOf ?? ''].join(' ').toLowerCase();
  return [...Map.groupBy(given, key).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { giver, member } = first;
    const sum = sums.get(quantity.members.indexOf(member));
    return [
      {
        value: formatFigure(giver.figure),
        machine: machineValueOf(giver.figure),
        sayer: sayerIn(giver.briefing.document, member),
        certainty: leastCertainOf(same.map((each) => each.giver.figure)),
        ...dayOf(giver, member.asOf),
        givers: same.map((each) => each.giver),
        ...(sum ? { sum } : {}),
      },
    ];
  });
}

/** The day for which a value is true, and whether it is only that of the publication. */
function dayOf({ briefing, figure }: Giver, asOf: string | undefined): Pick<ValueRow, 'asOf' | 'isReported'> {
  if (asOf === undefined) return {};
  const isPublished = asOf === briefing.document.published && (figure.asOfBasis ?? 'published') === 'published';
  return isPublished ? { asOf, isReported: true } : { asOf };
}

/** Who gives a value, a document that gives it twice once. */
export const oncePerDocument = ({ givers }: Pick<ValueRow, 'givers'>): Giver[] =>
  [...Map.groupBy(givers, ({ place }) => place).values()].flatMap(([first]) => first ?? []);

/** A figure as the one row of a document that gives it. */
export function rowOfFigure({ place, briefing, figure }: Giver): ValueRow {
  return {
    value: formatFigure(figure),
    machine: machineValueOf(figure),
    sayer: figureSayerOf(briefing.document, figure),
    certainty: figure.certainty,
    ...dayOf({ place, briefing, figure }, figure.asOf),
    givers: [{ place, briefing, figure }],
  };
}

/** Who gives a value: the source of its claim, else the document. */
function sayerIn(document: Document, member: QuantityMember): string {
  const claim = document.claims.find(({ id }) => id === member.claim);
  return claim ? sayerOf(document, claim.source).name : ownVoiceOf(document);
}

/** Whether the values that give the verdict go back to one body: different where any two are known to be. */
function originOf({ verdict, pairs, sums = [] }: Quantity): OriginRelation | undefined {
  const origins =
    verdict === 'reconciled'
      ? sums.map(({ origin }) => origin)
      : pairs.filter(({ relation }) => relation === verdict).map(({ origin }) => origin);
  return (['different', 'unknown', 'same'] as const).find((each) => origins.includes(each));
}

/** The explanation of the pair that gives the verdict. */
function explanationOf({ verdict, pairs, sums }: Quantity): string {
  if (verdict === 'reconciled') return sums?.[0]?.explanation ?? '';
  return pairs.find(({ relation }) => relation === verdict)?.explanation ?? '';
}

/** The row whose value is furthest from that of another. */
const furthestOf = (from: ValueRow, rows: readonly ValueRow[]): ValueRow => {
  const way = (row: ValueRow): number => Math.abs(middleOf(row) - middleOf(from));
  return rows.reduce((most, row) => (way(row) > way(most) ? row : most), from);
};

function lineOf(quantity: Quantity, rows: readonly ValueRow[], documents: number): string {
  const { verdict, origins, unit } = quantity;
  const { quantities: words } = wording;
  const origin = originOf(quantity);
  const behind = { bodies: origins.bodies, unnamed: origins.unnamed, documents, origin };
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return '';
  if (verdict === 'moved') {
    const [from, to] = [middleOf(first), middleOf(last)];
    if (from === to) return words.movedAndBack(first.value, furthestOf(first, rows).value, last.value);
    return words.moved(first.value, last.value, to > from ? 'up' : 'down');
  }
  if (verdict === 'conflict') {
    const lows = rows.map((row) => row.givers[0]?.figure).flatMap((figure) => figure?.low ?? figure?.high ?? []);
    const highs = rows.map((row) => row.givers[0]?.figure).flatMap((figure) => figure?.high ?? figure?.low ?? []);
    const plain = (value: number): string => formatFigure({ low: value, high: value, approx: false, unit });
    return words.dispute(plain(Math.min(...lows)), plain(Math.max(...highs)), behind);
  }
  if (verdict === 'reconciled') return rows.find(({ sum }) => sum)?.sum ?? words.agreed(behind);
  return words.agreed(behind);
}

const middleOf = ({ givers: [giver] }: ValueRow): number => giver?.figure.high ?? giver?.figure.low ?? 0;

/** Whether it has a page of its own: more than one voice gives it. */
export const hasOwnPage = ({ verdict }: Pick<Quantity, 'verdict'>): boolean => verdict !== 'single';

/** "Dead – Lowmere, Ana Ruiz: dam": a number that is not told apart by its story would be one of many. */
export const titleOf = ({ label }: Pick<QuantityView, 'label'>, story: Pick<Story, 'title'> | undefined): string =>
  story ? `${label} – ${story.title}` : label;

/** "14 March 2026", "reported 15 March 2026" where the text gives no day; nothing where there is none. */
export function asOfWords({ asOf, isReported }: Pick<ValueRow, 'asOf' | 'isReported'>): string {
  if (!asOf) return '';
  return isReported ? wording.quantities.reported(formatDate(asOf)) : formatDate(asOf);
}

/** "118 (police), 210 (the organisers)" */
export const valuesOf = ({ rows }: QuantityView): string =>
  rows.map(({ value, sayer }) => `${value} (${sayer})`).join(', ');

/** Whether its label says what is counted: a measure alone does not. */
export const isNamed = ({ label }: QuantityView): boolean => isTold(label);

/** Whether a number of one voice is worth a row: its words say what it counts, and it is more than a handful. */
export function isWeighty({ rows: [row], mark }: QuantityView): boolean {
  if (mark !== 'only') return true;
  const figure = row?.givers[0]?.figure;
  if (!figure || figure.minor || !isTold(figure.what)) return false;
  const isCounted = figure.unit === null && (figure.low ?? figure.high ?? 0) <= SMALL_COUNT;
  return !isCounted || figure.role !== undefined;
}

/** Whether a page may list it: what a number of one voice counts is told beside it in the words of its text. */
export const isListed = (view: QuantityView): boolean => {
  const [giver] = view.mark === 'only' ? (view.rows[0]?.givers ?? []) : [];
  return isWeighty(view) && (!giver || isFigureTold(giver.briefing.digest, giver.figure));
};

const SMALL_COUNT = 12;
const MOST_WORDS_OF_THING = 8;

/** Whether words say what is counted: a few of them, with a noun that is no measure. */
function isTold(what: string): boolean {
  const words = what.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.length <= MOST_WORDS_OF_THING &&
    words.some((word) => word.length > 2 && !UNIT_WORDS.has(word) && !UNIT_WORDS.has(word.replace(/s$/, '')))
  );
}
