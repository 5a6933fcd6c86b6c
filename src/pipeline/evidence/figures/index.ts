import { type Claim, contains, type Figure, overlaps, type Span } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import { isCapitalised, type Prose, type Sentence, type Token } from '../../language/index.ts';
import { contentOf, itemsOver } from '../../spanIndex.ts';
import { weaker } from '../certainty.ts';
import { spanOfRange } from '../claims/spans.ts';
import { wordsAround } from '../context.ts';
import { isNumberAlone, underHead } from './cells.ts';
import { type Draft, type Linked, linkChanges } from './changes.ts';
import { findIdentifiers, findListMarks } from './masks.ts';
import type {
  Counted,
  CountedContext,
  FigureRules,
  Headed,
  Masked,
  Measured,
  Purse,
  Told,
  UnnamedCounts,
} from './rules.ts';
import { wordsAlone } from './wordsAlone.ts';

type Context = Readonly<{
  prose: Prose;
  rules: FigureRules;
  claims: readonly Claim[];
  purse: Purse;
  unnamed: UnnamedCounts | undefined;
  listMarks: readonly Masked[];
}>;

/** Qualifiers that say nothing of what became of those counted. */
const NO_STATUS: ReadonlySet<string> = new Set(['additional', 'total', 'planned']);

/** The figures of a document, in order: those of its paragraphs; headings only announce them. */
export function findFigures(prose: Prose, rules: FigureRules, claims: readonly Claim[], documentId: string): Figure[] {
  const { text } = prose;
  const context: Context = {
    prose,
    rules,
    claims,
    purse: rules.readPurse(text),
    unnamed: rules.unnamedIn(text),
    listMarks: findListMarks(text),
  };
  const figures = prose.sentences
    .filter(
      (sentence) =>
        prose.blocks[sentence.block]?.kind === 'paragraph' &&
        !isQuestion(text, sentence) &&
        !rules.isCorrection(text.slice(sentence.start, sentence.end)) &&
        !isHeadline(sentence),
    )
    .map((sentence) => ({ sentence, drafts: [] as Draft[] }));
  for (const [index, each] of figures.entries()) {
    const last = figures[index - 1];
    const isSameBlock = last?.sentence.block === each.sentence.block;
    each.drafts = figuresOf(context, each.sentence, isSameBlock ? (last?.drafts ?? []) : []);
  }
  return withIds(
    prose,
    figures.flatMap(({ drafts }) => linkChanges(drafts)),
    documentId,
  );
}

/** What the last count of a sentence counts. */
const lastCount = (drafts: readonly Draft[]): string | undefined =>
  drafts.findLast(({ figure }) => figure.unit === null && figure.what !== '')?.figure.what;

const isQuestion = (text: string, { start, end }: Span): boolean => /\?["”’']*$/.test(text.slice(start, end));

const MIN_HEADLINE_WORDS = 5;
const HEADLINE_SHARE = 0.8;

/** A line in which nearly every word has a capital: a headline that stands among paragraphs. */
function isHeadline({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.length >= MIN_HEADLINE_WORDS && words.filter(isCapitalised).length > HEADLINE_SHARE * words.length;
}

/** Why a number of a sentence is no figure: the name of the identifier or of the exclusion; undefined for a figure. */
export function whyNoFigure(
  { exclusions }: Pick<FigureRules, 'exclusions'>,
  tokens: readonly Token[],
  measured: Measured,
  masks: readonly Masked[],
): string | undefined {
  const span = spanOfRange({ tokens }, measured);
  const mask = masks.find((each) => overlaps(each, span));
  if (mask) return mask.name;
  return measured.rule === 'tally' ? undefined : exclusions.find(({ fits }) => fits(tokens, measured))?.name;
}

function figuresOf(context: Context, sentence: Sentence, before: readonly Draft[]): Draft[] {
  const { prose, rules, listMarks, purse, unnamed } = context;
  const { tokens } = sentence;
  const drafts: Draft[] = [];
  const measuredOnes = rules.findMeasured(tokens, purse);
  if (measuredOnes.length === 0) return [];
  if (prose.blocks[sentence.block]?.rule === 'cell' && isNumberAlone(tokens, measuredOnes)) {
    const headed = rules.readHeads(prose, sentence);
    return headed ? measuredOnes.map((measured) => draftInCell(context, measured, headed)) : [];
  }
  const masks = [
    ...findIdentifiers(rules.identifiers, prose.text.slice(sentence.start, sentence.end), sentence.start),
    ...listMarks.filter((mark) => overlaps(mark, sentence)),
  ];
  const [earlier, told] = [lastCount(before), before.at(-1)];
  let whole = rules.wholeOf(tokens);
  let previous: Told | undefined;
  let qualifiers: readonly string[] = [];
  for (const measured of measuredOnes) {
    if (whyNoFigure(rules, tokens, measured, masks) !== undefined) continue;
    const counted = whatIsCounted(rules, {
      tokens,
      measured,
      before: whole,
      earlier,
      previous,
      told: told && { measured: told.measured, what: told.figure.what },
      unnamed,
    });
    if (counted === undefined) continue;
    const draft = readFigure(context, tokens, measured, { ...counted, previous: qualifiers });
    if (measured.kind === 'one' && !rules.countsOne(tokens, measured, draft.figure)) continue;
    if (measured.unit === null && counted.counts) whole = counted.noun ?? counted.what;
    previous = { measured, what: counted.what };
    qualifiers = draft.figure.qualifiers;
    drafts.push(draft);
  }
  return drafts;
}

/** The number of a cell counts what its column or row is headed with. */
function draftInCell(context: Context, measured: Measured, headed: Headed): Draft {
  const counted = { what: headed.what, whatRule: 'heads', previous: [] };
  const { figure } = readFigure(context, headed.tokens, underHead(measured, headed), counted);
  const qualifiers = [...new Set([...figure.qualifiers, ...headed.among])].sort();
  return { figure: { ...figure, qualifiers }, measured, move: undefined };
}

type Found = Counted & Readonly<{ whatRule: string; counts?: true }>;

function whatIsCounted({ counted }: FigureRules, context: CountedContext): Found | undefined {
  for (const { name, find, counts } of counted) {
    const found = find(context);
    if (found?.what) return { ...found, whatRule: name, ...(counts ? { counts } : {}) };
  }
  return undefined;
}

function readFigure(
  { prose, rules, claims }: Context,
  tokens: readonly Token[],
  measured: Measured,
  { what, whatRule, last, previous }: Omit<Found, 'counts'> & { previous: readonly string[] },
): Draft {
  const { low, high, strict, approx, unit, rule, kind } = measured;
  const span = spanOfRange({ tokens }, measured);
  const around = itemsOver(claims, span, contentOf).filter((each) =>
    each.content.some((content) => contains(content, span)),
  );
  const claim = around.find((each) => rules.reports(cueWords(prose.text, each)));
  const measure = rules.measureFor(what);
  const end = last ?? measured.last;
  const move = rules.moveOf(tokens, measured);
  // "will slow to 6 percent from 7 percent": where it comes from is no plan
  const qualifiers = rules
    .qualifiersOf({ tokens, measured, what, measure, end, previous })
    .filter((each) => each !== 'planned' || move?.part !== 'from');
  const own = rules.hedgeOf(nearWords(prose.text, tokens, measured), qualifiers.includes('planned'));
  const isPossible = rules.isPossible(tokens, measured, end);
  const told = isPossible || rules.isBelieved(tokens, end) ? weaker(own, 'believed') : own;
  const doubted = around.length === 0 && rules.isDoubted(tokens) ? weaker(told, 'unconfirmed') : told;
  const held = around.map((each) => each.certainty).reduce(weaker, doubted);
  const certainty = held === 'expected' && move?.part === 'from' ? 'stated' : held;
  const role = rules.roleOf(tokens, measured, { unit, what, qualifiers });
  const phase =
    phaseOf(qualifiers, certainty) ??
    (isPossible && unit === null && !rules.isPast(tokens, end) ? 'expected' : rules.outlookOf(tokens, end));
  const state = rules.stateOf({
    tokens,
    measured,
    end,
    hasStatus: qualifiers.some((each) => !each.startsWith('per ') && !NO_STATUS.has(each)),
  });
  const purpose = rules.purposeOf(tokens, measured);
  const words = wordsAlone(rules, tokens, measured, { claims: around, end, isMoving: move !== undefined });
  const isMinor = rules.isMinor(tokens, measured, { what, whatRule, unit, qualifiers, role, state, purpose });
  const figure: Figure = {
    id: '',
    ...span,
    low,
    high,
    ...(strict ? { strict } : {}),
    approx,
    ...(kind === 'vague' ? { word: prose.text.slice(span.start, tokens[measured.numberLast]?.end).toLowerCase() } : {}),
    unit,
    what,
    measure,
    qualifiers,
    ...(role ? { role } : {}),
    ...words,
    ...(state ? { state } : {}),
    ...(purpose ? { purpose } : {}),
    ...(measured.also.length > 0 ? { also: measured.also.map((each) => spanOfRange({ tokens }, each)) } : {}),
    ...(phase ? { phase } : {}),
    ...(isMinor ? { minor: true as const } : {}),
    ...(claim ? { claim: claim.id } : {}),
    certainty,
    rule,
    whatRule,
  };
  return { figure, measured, move };
}

/** The words of a claim's cue, in lower case. */
const cueWords = (text: string, { cue }: Claim): string[] =>
  cue
    ? (text
        .slice(cue.start, cue.end)
        .toLowerCase()
        .match(/[\p{L}']+/gu) ?? [])
    : [];

/** Planned: somebody means it to be; expected: foreseen; absent where it is told as it is. */
function phaseOf(qualifiers: readonly string[], certainty: Figure['certainty']): Figure['phase'] {
  if (qualifiers.includes('planned')) return 'planned';
  return certainty === 'expected' ? 'expected' : undefined;
}

const NEAR_TOKENS = 6;

/** The words just before a number, where its own hedge stands: "were believed to have suffered 4,700". */
function nearWords(text: string, tokens: readonly Token[], { first, last }: Measured): string {
  const from = tokens.slice(Math.max(0, first - NEAR_TOKENS), first).findLastIndex((token) => token.tag === 'PUNCT');
  const start = tokens[Math.max(0, first - NEAR_TOKENS) + from + 1]?.start ?? 0;
  return text.slice(start, tokens[last]?.end ?? 0);
}

function withIds(prose: Prose, linked: readonly Linked[], documentId: string): Figure[] {
  const numbered = numberIds(
    linked.map(({ figure }) => ({
      ...figure,
      id: idOf(
        documentId,
        'figure',
        prose.text.slice(figure.start, figure.end).toLowerCase(),
        figure.what.toLowerCase(),
      ),
    })),
    ({ start }) => wordsAround(prose, start),
  );
  const idAt = new Map(numbered.map(({ start, id }) => [start, id]));
  return numbered.map((figure, index) => {
    const { direction, part, by, from, to } = linked[index] ?? {};
    if (!direction || !part) return figure;
    const partners = Object.entries({ by, from, to }).flatMap(([name, each]) =>
      each ? [[name, idAt.get(each.start)]] : [],
    );
    return { ...figure, change: { direction, part, ...Object.fromEntries(partners) } };
  });
}
