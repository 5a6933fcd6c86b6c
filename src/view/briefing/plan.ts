import { LEAST_CUT } from '../../pipeline/briefing/clauses.ts';
import { happeningOf } from '../../pipeline/briefing/happening.ts';
import { wordsIn } from '../../pipeline/briefing/words.ts';
import { type Claim, contains, type Document, dayRangeOf, type Event, type Span, textOf } from '../../records/index.ts';
import type { Briefing, SiteRecords } from '../../site/siteRecords.ts';
import { keyOfName, type NamedPage } from '../evidence/names.ts';
import { isPrintable } from '../evidence/passage.ts';
import { groupBySource, type Sayer } from '../evidence/sayers.ts';
import { toldWordsOf } from '../evidence/told.ts';
import { formatFigure } from '../words/numbers.ts';
import { type Line, lineAt, linesOf } from './lines.ts';
import { isTelling, type NumberRow, numbersOf } from './numbers.ts';

/** Somebody and what a page quotes of them. */
export type Speaker = Readonly<{ sayer: Sayer; lines: readonly Line[] }>;
/** Words of the document by which it says that something is not sure, and their sentence. */
export type Doubt = Readonly<{ cue: Span; line: Line }>;
/** A date and what happened then, as a clause of the document. */
export type Happening = Readonly<{
  event: Event;
  clause: Span;
  line?: Line;
  /** Whether its sentence stands in its row and nowhere else on the page. */
  isPlace?: boolean;
}>;

/** What a briefing's page shows at once, what it keeps behind one link, and what it does not print. */
export type BriefingPlan = Readonly<{
  lede: readonly Line[];
  numbers: readonly NumberRow[];
  speakers: readonly Speaker[];
  doubts: readonly Doubt[];
  happenings: readonly Happening[];
  people: readonly NamedPage[];
  rest: Readonly<{ numbers: readonly NumberRow[]; lines: readonly Line[]; happenings: readonly Happening[] }>;
  /** Claims of which no word is printed, and how many they are that make them. */
  unquoted: Readonly<{ claims: number; sayers: number; places: readonly Claim[] }>;
}>;

/** Words that a page of a short document may show in any case. */
const LEAST_ROOM = 200;
/** The page shows at most this share of the document's words, and needs so many for titles and labels. */
const SHARE = 0.47;
const FRAME_WORDS = 105;

const MOST = { lede: 4, numbers: 6, speakers: 5, doubts: 3, happenings: 4, people: 6 } as const;
/** The share of the room that each part may have; what it does not need goes to the next. */
const PART = { lede: 0.36, numbers: 0.5, speakers: 0.65, doubts: 0.4 } as const;

/**
 * Lays out a briefing so that reading what it shows takes half of the time that the document takes; `commentary`: words of
 * the editor that stand on it as well.
 */
export function planBriefing(records: SiteRecords, briefing: Briefing, commentary = 0): BriefingPlan {
  const { document, digest } = briefing;
  const lines = linesOf(briefing);
  const wordsOf = (span: Span): number => wordsIn(document.text, span).length;
  const room = openRoom(Math.max(LEAST_ROOM, SHARE * digest.words.document) - FRAME_WORDS - commentary);
  const used = new Set<Line>();
  const place = (line: Line): void => void used.add(line);

  const numbers = numbersOf(records, document, lines);
  const keyLines = digest.keyPoints.flatMap((point) => lineAt(lines, point) ?? []);
  const costOfLine = (line: Line): number => wordsOf(line.span) + 8;
  const sharedFirst = keyLines.toSorted((a, b) => Number(isShared(b, numbers)) - Number(isShared(a, numbers)));
  const chosen = room.take(sharedFirst, { most: MOST.lede, share: PART.lede, least: 1, cost: costOfLine });
  const lede = keyLines.filter((line) => chosen.includes(line));
  for (const line of lede) place(line);

  const shownNumbers = room.take(numbers.filter(isTelling), {
    most: MOST.numbers,
    share: PART.numbers,
    cost: (row) => costOfNumber(briefing, row),
  });

  const speakers = room.take(freshSpeakers(briefing, lines, used), {
    most: MOST.speakers,
    share: PART.speakers,
    cost: ({ sayer, lines: [line] }) => sayer.name.split(' ').length + (line ? wordsOf(line.span) : 0) + 4,
  });
  const firsts = speakers.map(({ sayer, lines: [first] }) => ({ sayer, lines: first ? [first] : [] }));
  for (const { lines: own } of firsts) own.forEach(place);

  const doubts = room.take(doubtsOf(briefing, lines), {
    most: MOST.doubts,
    share: PART.doubts,
    cost: ({ cue }) => wordsOf(cue) + 2,
  });
  const happenings = placeHappenings(briefing, happeningsOf(briefing, lines), used);
  const shown = room.take(happenings, { most: MOST.happenings, share: 0.8, cost: ({ clause }) => wordsOf(clause) + 4 });
  const people = room.take(peopleOf(records, briefing), {
    most: MOST.people,
    share: 1,
    cost: ({ name }) => name.split(' ').length,
  });
  const without = <T>(all: readonly T[], some: readonly T[]): T[] => all.filter((each) => !some.includes(each));
  return {
    lede,
    numbers: shownNumbers,
    speakers: firsts,
    doubts,
    happenings: shown,
    people,
    rest: {
      numbers: without(numbers, shownNumbers),
      lines: lines.filter((line) => !used.has(line) && !happenings.some((row) => row.isPlace && row.line === line)),
      happenings: without(happenings, shown),
    },
    unquoted: unquotedOf(briefing),
  };
}

/** Whether a line holds a number that others speak of as well. */
const isShared = (line: Line, numbers: readonly NumberRow[]): boolean =>
  numbers.some((row) => row.line === line && row.others.length > 0);

type Wanted<T> = Readonly<{ most: number; share: number; least?: number; cost: (item: T) => number }>;

/** Room in words: what is taken is gone, and a part that finds no room is left out. */
function openRoom(words: number): { take: <T>(items: readonly T[], wanted: Wanted<T>) => T[] } {
  let left = words;
  return {
    take(items, { most, share, least = 0, cost }) {
      let part = left * share;
      const taken: (typeof items)[number][] = [];
      for (const item of items) {
        if (taken.length === most) break;
        const price = cost(item);
        if (price > part && taken.length >= least) continue;
        taken.push(item);
        part -= price;
        left -= price;
      }
      return taken;
    },
  };
}

/** Sources with the lines of theirs that stand nowhere yet; each line with the first who says it. */
function freshSpeakers({ document }: Briefing, lines: readonly Line[], used: ReadonlySet<Line>): Speaker[] {
  const taken = new Set<Line>(used);
  return groupBySource(document).flatMap(({ sayer, claims }) => {
    if (sayer.unnamed) return [];
    const own = claims.flatMap(({ content }) => (content[0] ? (lineAt(lines, content[0]) ?? []) : []));
    const fresh = [...new Set(own)].filter((line) => !taken.has(line));
    for (const line of fresh) taken.add(line);
    return fresh.length > 0 ? [{ sayer, lines: fresh }] : [];
  });
}

const LEAST_CUE_WORDS = 2;

/** Where the document doubts, in more than a word, in a sentence that stands on the page. */
export function doubtsOf({ document }: Briefing, lines: readonly Line[]): Doubt[] {
  const doubts = document.caveats.flatMap(({ cue }) => {
    const line = lineAt(lines, cue);
    return line && wordsIn(document.text, cue).length >= LEAST_CUE_WORDS ? [{ cue, line }] : [];
  });
  const words = ({ cue }: Doubt): string => textOf(document.text, cue).toLowerCase();
  return [...Map.groupBy(doubts, words).values()].flatMap(([first]) => first ?? []);
}

/** Dates of which a clause that may be printed tells what happened, in the order of days; a day counts once. */
export function happeningsOf({ document, digest }: Briefing, lines: readonly Line[]): Happening[] {
  const dated = document.events.filter(({ when }) => dayRangeOf(when) !== undefined);
  const told = dated.flatMap((event): Happening[] => {
    const clause = happeningOf(document, event);
    if (!clause || !digest.printed.some((part) => contains(part, clause))) return [];
    const line = lineAt(lines, clause);
    return [{ event, clause, ...(line ? { line } : {}) }];
  });
  const once = [...Map.groupBy(told, ({ clause }) => clause.start).values()].flatMap(([first]) => first ?? []);
  return once.sort((a, b) => (a.event.when < b.event.when ? -1 : a.event.when > b.event.when ? 1 : 0));
}

/**
 * A clause that is its sentence but for a word or three is not printed beside it: where the sentence stands on the page
 * already there is no row, else the row is its place.
 */
const placeHappenings = (
  { document }: Briefing,
  happenings: readonly Happening[],
  used: ReadonlySet<Line>,
): Happening[] =>
  happenings.flatMap((happening): Happening[] => {
    const { clause, line } = happening;
    if (!line || !isNearlyAll(document, line.span, clause)) return [happening];
    return used.has(line) ? [] : [{ ...happening, isPlace: true }];
  });

/** Whether a sentence has no more words beside a clause of it than are worth a cut. */
export const isNearlyAll = ({ text }: Pick<Document, 'text'>, sentence: Span, clause: Span): boolean =>
  wordsIn(text, sentence).length - wordsIn(text, clause).length < LEAST_CUT;

/** The people whom the document names most often and of whom there is a page. */
function peopleOf({ nameBy }: SiteRecords, { document }: Briefing): NamedPage[] {
  return document.names
    .filter(({ kind }) => kind === 'person')
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .flatMap(({ id }) => nameBy.get(keyOfName(document.id, id)) ?? []);
}

function unquotedOf({ document, digest }: Briefing): BriefingPlan['unquoted'] {
  const claims = document.claims.filter(({ content }) => !content.some((span) => isPrintable(digest, span)));
  return {
    claims: claims.length,
    sayers: new Set(claims.map(({ source }) => source?.name ?? '')).size,
    places: claims,
  };
}

/** Value, thing, sayer, certainty and what others say, in words. */
function costOfNumber(briefing: Briefing, { figure, sayer, others }: NumberRow): number {
  const words = `${formatFigure(figure)} ${toldWordsOf(briefing, figure)} ${sayer} ${others.map((other) => `${other.value} ${other.sayer}`).join(' ')}`;
  return words.split(/\s+/).length + 3 + 2 * others.length;
}
