import { isFigureTold } from '../../pipeline/briefing/printed.ts';
import { type Comparison, type Document, type Figure, type FigureRow, SHARPEST_FIRST } from '../../records/index.ts';
import { comparisonsOf, type SiteRecords, storyOf } from '../../site/siteRecords.ts';
import { figureSayerOf } from '../evidence/sayers.ts';
import { whatOf } from '../words/figureWords.ts';
import { formatFigure } from '../words/numbers.ts';
import type { Line } from './lines.ts';
import { lineAt } from './lines.ts';

/** What somebody else says of the same thing. */
export type Other = Readonly<{
  relation: FigureRow['relation'];
  origin: FigureRow['origin'];
  /** "14,000–15,000"; the parts of a sum joined by "+", else each value once. */
  value: string;
  sayer: string;
  document: Document;
  /** The document's place in the story: 0 is A. */
  place: number;
  comparison: string;
}>;

/** A number of a document with what others say of it. Figures of one value, thing and sayer are one number. */
export type NumberRow = Readonly<{
  figure: Figure;
  /** Figures that say the same. */
  repeats: readonly Figure[];
  sayer: string;
  others: readonly Other[];
  /** Its sentence, where one is printed. */
  line?: Line;
}>;

/**
 * The numbers of a document: those that others speak of, what is disputed first; then its own, what weighs most first. What
 * is said by the way, and by nobody else, is none.
 */
export function numbersOf(records: SiteRecords, document: Document, lines: readonly Line[]): NumberRow[] {
  const comparisons = comparisonsOf(records, document.id);
  const shared = sharedFigures(records, document);
  const digest = records.byId.get(document.id)?.digest ?? { printed: [] };
  const shown = document.figures.filter(
    (figure) => formatFigure(figure) !== '' && (!figure.minor || shared.has(figure.id)) && isFigureTold(digest, figure),
  );
  const same = (figure: Figure): string =>
    `${formatFigure(figure)} ${whatOf(figure)} ${figureSayerOf(document, figure)}`.toLowerCase();
  return [...Map.groupBy(shown, same).values()]
    .flatMap(([figure, ...repeats]) => {
      if (!figure) return [];
      const line = lineAt(lines, figure);
      const others = [figure, ...repeats].flatMap((each) => othersOf(records, comparisons, document, each));
      return [
        { figure, repeats, sayer: figureSayerOf(document, figure), others: once(others), ...(line ? { line } : {}) },
      ];
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || a.figure.start - b.figure.start);
}

/** Ids of a document's figures that a quantity with more than one value has, here or in another document. */
function sharedFigures(records: SiteRecords, document: Document): Set<string> {
  const story = storyOf(records, document)?.id ?? document.id;
  const quantities = records.quantitiesBy.story.get(story)?.filter(({ verdict }) => verdict !== 'single') ?? [];
  return new Set(quantities.flatMap(({ members }) => members.map(({ figure }) => figure)));
}

const SMALL_COUNT = 12;

/** Disputes, then the other relations, then what somebody says or measures, then small counts. */
function rankOf({ figure, others }: NumberRow): number {
  const relations = others.map(({ relation }) => SHARPEST_FIRST.indexOf(relation));
  if (relations.length > 0) return Math.min(...relations);
  const isTelling =
    figure.unit !== null || figure.claim !== undefined || (figure.low ?? figure.high ?? 0) > SMALL_COUNT;
  return SHARPEST_FIRST.length + (isTelling && figure.what !== '' ? 0 : 1);
}

/** Whether a number is worth a row of its own at first sight. */
export const isTelling = (row: NumberRow): boolean => rankOf(row) <= SHARPEST_FIRST.length;

function othersOf(
  records: SiteRecords,
  comparisons: readonly Readonly<{ comparison: Comparison; other: string }>[],
  document: Document,
  figure: Figure,
): Other[] {
  return comparisons.flatMap(({ comparison, other }) => {
    const them = records.byId.get(other)?.document;
    if (!them) return [];
    const place = storyOf(records, document)?.documents.indexOf(other) ?? 0;
    const [here, there] =
      comparison.documents[0] === document.id ? (['left', 'right'] as const) : (['right', 'left'] as const);
    return comparison.figures
      .filter((row) => row[here].includes(figure.id))
      .flatMap((row): Other[] => {
        const figures = row[there].flatMap((id) => them.figures.find((each) => each.id === id) ?? []);
        const [first] = figures;
        if (!first) return [];
        const { relation, origin } = row;
        const values = figures.map(formatFigure);
        const value = relation === 'reconciled' ? values.join(' + ') : [...new Set(values)].join('; ');
        return [
          {
            relation,
            origin,
            value,
            sayer: figureSayerOf(them, first),
            document: them,
            place,
            comparison: comparison.id,
          },
        ];
      });
  });
}

/** The same value of the same sayer counts once, whoever prints it. */
const once = (others: readonly Other[]): Other[] =>
  [...Map.groupBy(others, ({ value, sayer }) => `${value} ${sayer}`.toLowerCase()).values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => SHARPEST_FIRST.indexOf(a.relation) - SHARPEST_FIRST.indexOf(b.relation));
