import { isReportForm, isStanceForm } from '../../../language/en/claims/cues.ts';
import { doubtAt } from '../../../language/en/claims/doubt.ts';
import { hedge } from '../../../language/en/claims/hedgeWords.ts';
import { EVERYDAY_COUNTS, MONEY_VERBS } from '../../../language/en/words/countedWords.ts';
import { measureOf, PEOPLE_MEASURES } from '../../../language/en/words/measures.ts';
import { VAGUE_NUMBERS } from '../../../language/en/words/numberWords.ts';
import { type Claim, contains, type Figure, type FigureChange, overlaps, type Span } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import { isCapitalised, lowerAt, type Prose, type Sentence, type Token } from '../../language/index.ts';
import { contentOf, itemsOver } from '../../spanIndex.ts';
import { weaker } from '../certainty.ts';
import { wordsAround } from '../context.ts';
import { type Headed, readHeads, underHead } from './cells.ts';
import { findMove, type Move } from './change.ts';
import { governorBefore, relativeVerb } from './clause.ts';
import { COUNTED_RULES, type CountedContext } from './counted.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { findIdentifiers, findListMarks, type Masked } from './identifiers.ts';
import { findMeasured, isMoney, type Measured } from './measured.ts';
import { type Purse, readPurse } from './money.ts';
import { nounPhraseAt, wordsOfPhrase } from './nounPhrase.ts';
import { findQualifiers } from './qualifiers.ts';
import { findRole } from './role.ts';
import { findState } from './state.ts';

type Context = Readonly<{
  prose: Prose;
  claims: readonly Claim[];
  purse: Purse;
  listMarks: readonly Masked[];
}>;

/** The figures of a document, in order: those of its paragraphs; headings only announce them. */
export function findFigures(prose: Prose, claims: readonly Claim[], documentId: string): Figure[] {
  const context = { prose, claims, purse: readPurse(prose.text), listMarks: findListMarks(prose.text) };
  const figures = prose.sentences
    .filter(
      (sentence) =>
        prose.blocks[sentence.block]?.kind === 'paragraph' &&
        !isQuestion(prose.text, sentence) &&
        !isHeadline(sentence),
    )
    .map((sentence) => ({ sentence, drafts: [] as Draft[] }));
  for (const [index, each] of figures.entries()) {
    const last = figures[index - 1];
    const isSameBlock = last?.sentence.block === each.sentence.block;
    each.drafts = figuresOf(context, each.sentence, isSameBlock ? lastCount(last?.drafts ?? []) : undefined);
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

/** A figure before it has its id; the partners of a change are still places in the sentence's list. */
type Draft = Readonly<{ figure: Figure; move: Move | undefined }>;
type Linked = Readonly<{
  figure: Figure;
  by?: Figure;
  from?: Figure;
  to?: Figure;
  direction?: FigureChange['direction'];
}>;

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
  tokens: readonly Token[],
  measured: Measured,
  masks: readonly Masked[],
): string | undefined {
  const span = spanOf(tokens, measured);
  const mask = masks.find((each) => overlaps(each, span));
  if (mask) return mask.name;
  return measured.rule === 'tally' ? undefined : EXCLUSIONS.find(({ fits }) => fits(tokens, measured))?.name;
}

function figuresOf(context: Context, sentence: Sentence, earlier: string | undefined): Draft[] {
  const { prose, listMarks, purse } = context;
  const { tokens } = sentence;
  const drafts: Draft[] = [];
  const measuredOnes = findMeasured(tokens, purse);
  if (measuredOnes.length === 0) return [];
  if (prose.blocks[sentence.block]?.rule === 'cell' && isNumberAlone(tokens, measuredOnes)) {
    const headed = readHeads(prose, sentence);
    return headed ? measuredOnes.map((measured) => draftInCell(context, measured, headed)) : [];
  }
  const masks = [
    ...findIdentifiers(prose.text.slice(sentence.start, sentence.end), sentence.start),
    ...listMarks.filter((mark) => overlaps(mark, sentence)),
  ];
  let before = wholeOf(tokens);
  let previous: readonly string[] = [];
  for (const measured of measuredOnes) {
    if (whyNoFigure(tokens, measured, masks) !== undefined) continue;
    const counted = whatIsCounted({ tokens, measured, before, earlier }) ?? sumOfPurpose(tokens, measured);
    if (counted === undefined) continue;
    const draft = readFigure(context, tokens, measured, { ...counted, previous });
    if (measured.kind === 'one' && !isCountOfOne(tokens, measured, draft.figure)) continue;
    if (measured.unit === null && COUNTING_RULES.has(counted.whatRule ?? '')) before = counted.what;
    previous = draft.figure.qualifiers;
    drafts.push(draft);
  }
  return drafts;
}

/** A cell that holds a number and what bounds or measures it, no other word. */
const isNumberAlone = (tokens: readonly Token[], [measured, ...others]: readonly Measured[]): boolean =>
  measured !== undefined &&
  others.length === 0 &&
  tokens.every(({ text }, at) => (at >= measured.first && at <= measured.last) || !/[\p{L}\p{N}]/u.test(text));

/** The number of a cell counts what its column or row is headed with. */
function draftInCell(context: Context, measured: Measured, headed: Headed): Draft {
  const counted = { what: headed.what, whatRule: 'heads', previous: [] };
  const { figure } = readFigure(context, headed.tokens, underHead(measured, headed), counted);
  const qualifiers = [...new Set([...figure.qualifiers, ...headed.among])].sort();
  return { figure: { ...figure, qualifiers }, move: undefined };
}

/** "Of the matches this season, 26 were won": what the numbers of the sentence are taken from. */
function wholeOf(tokens: readonly Token[]): string | undefined {
  if (!/^(?:of|among)$/.test(lowerAt(tokens, 0))) return undefined;
  const range = nounPhraseAt(tokens, 1);
  if (VAGUE_NUMBERS.has(lowerAt(tokens, range?.first ?? -1))) return undefined;
  return range && wordsOfPhrase(tokens, range);
}

/** "one person died", "over one hour"; not "one man", "one day", "if even one life can be saved". */
function isCountOfOne(tokens: readonly Token[], measured: Measured, { qualifiers, unit, measure }: Figure): boolean {
  if (unit !== null) return !/^(?:day|year|week|month)$/.test(unit) || measured.first < measured.at;
  const isTold = qualifiers.some((each) => !/^(?:per |planned|additional|total)/.test(each));
  const isPossible = tokens.some(({ lower }) => /^(?:if|even|could|can|any|no)$/.test(lower));
  return isTold && !isPossible && PEOPLE_MEASURES.has(measure);
}

/** Rules that find a noun of which there can be more: "42 were hurt" behind them are of the same. */
const COUNTING_RULES: ReadonlySet<string> = new Set([
  'following',
  'of them',
  'copula',
  'elided',
  'inherited',
  'label',
  'apposed',
]);

type Counted = Readonly<{ what: string; whatRule?: string; last?: number }>;

function whatIsCounted(context: CountedContext): Counted | undefined {
  if (context.measured.rule === 'tally') return { what: 'votes', whatRule: 'tally' };
  for (const { name, find } of COUNTED_RULES) {
    const found = find(context);
    if (found?.what) return { ...found, whatRule: name };
  }
  return undefined;
}

const spanOf = (tokens: readonly Token[], { first, last }: { first: number; last: number }): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

function readFigure(
  { prose, claims }: Context,
  tokens: readonly Token[],
  measured: Measured,
  { what, whatRule, last, previous }: Counted & { previous: readonly string[] },
): Draft {
  const { low, high, approx, unit, rule, kind } = measured;
  const span = spanOf(tokens, measured);
  const around = itemsOver(claims, span, contentOf).filter((each) =>
    each.content.some((content) => contains(content, span)),
  );
  const claim = around.find((each) => reports(prose.text, each));
  const measure = measureFor(what);
  const end = last ?? measured.last;
  const qualifiers = findQualifiers({ tokens, measured, what, measure, end, previous });
  const own = hedge(nearWords(prose.text, tokens, measured), qualifiers.includes('planned') ? 'expected' : 'stated');
  const doubted = around.length === 0 && doubtAt(tokens) !== undefined ? weaker(own, 'unconfirmed') : own;
  const certainty = around.map((each) => each.certainty).reduce(weaker, doubted);
  const role = findRole(tokens, measured, { unit, what, qualifiers });
  const phase = phaseOf(qualifiers, certainty);
  const state = findState({
    tokens,
    measured,
    end,
    hasStatus: qualifiers.some((each) => !each.startsWith('per ') && !/^(?:additional|total|planned)$/.test(each)),
  });
  const purpose = purposeOf(tokens, measured);
  const figure: Figure = {
    id: '',
    ...span,
    low,
    high,
    approx,
    ...(kind === 'vague' ? { word: prose.text.slice(span.start, tokens[measured.numberLast]?.end).toLowerCase() } : {}),
    unit,
    what,
    measure,
    qualifiers,
    ...(role ? { role } : {}),
    ...(state ? { state } : {}),
    ...(purpose ? { purpose } : {}),
    ...(measured.also.length > 0 ? { also: measured.also.map((each) => spanOf(tokens, each)) } : {}),
    ...(phase ? { phase } : {}),
    ...(isMinor(measured, what, qualifiers, role) ? { minor: true as const } : {}),
    ...(claim ? { claim: claim.id } : {}),
    certainty,
    rule,
    ...(whatRule ? { whatRule } : {}),
  };
  return { figure, move: findMove(tokens, measured) };
}

/** A sum of which nothing but its verb is told: "raised", "cost". */
function sumOfPurpose(tokens: readonly Token[], measured: Measured): Counted | undefined {
  const purpose = purposeOf(tokens, measured) ?? costVerb(tokens, measured);
  return purpose ? { what: purpose, whatRule: 'purpose' } : undefined;
}

const costVerb = (tokens: readonly Token[], measured: Measured): string | undefined => {
  const verb = isMoney(measured.unit) ? lowerAt(tokens, governorBefore(tokens, measured.first)?.verb ?? -1) : '';
  return /^cost(?:s|ing)?$/.test(verb) ? verb : undefined;
};

/** Of a sum, the verb of money that governs it, with its particle: "raised", "asked for". */
function purposeOf(tokens: readonly Token[], measured: Measured): string | undefined {
  if (!isMoney(measured.unit)) return undefined;
  const at = relativeVerb(tokens, measured.last) ?? governorBefore(tokens, measured.first)?.verb;
  const verb = tokens[at ?? -1];
  if (at === undefined || !verb || !MONEY_VERBS.has(verb.lower)) return undefined;
  const particle = lowerAt(tokens, at + 1);
  return /^(?:for|aside|out|in|up|off)$/.test(particle) && at + 1 !== measured.first
    ? `${verb.lower} ${particle}`
    : verb.lower;
}

/** Small counts of everyday things, of which nothing is told: kept, not shown. */
function isMinor(measured: Measured, what: string, qualifiers: readonly string[], role: string | undefined): boolean {
  const { low, high, unit, kind, rule } = measured;
  const isSmall = unit === null && kind === 'word' && rule !== 'tally' && low !== null && low === high && low <= 3;
  return (
    isSmall &&
    qualifiers.length === 0 &&
    role === undefined &&
    EVERYDAY_COUNTS.has(what.toLowerCase().split(' ').at(-1) ?? '')
  );
}

/** Whether a claim says something rather than wants, calls or supports it: only such a one gives a figure. */
function reports(text: string, { cue }: Claim): boolean {
  if (!cue) return true;
  const words =
    text
      .slice(cue.start, cue.end)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  return words.length === 0 || !words.some(isStanceForm) || words.some(isReportForm);
}

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

/** Joins the figures of one sentence that one verb moves: by how much, from where, to where. */
function linkChanges(drafts: readonly Draft[]): Linked[] {
  return drafts.map(({ figure, move }) => {
    if (!move) return { figure };
    const partner = (part: Move['part']): Figure | undefined =>
      drafts.find((each) => each.move?.part === part && each.move.verb === move.verb && each.figure !== figure)?.figure;
    const [by, from, to] = [partner('by'), partner('from'), partner('to')];
    return {
      figure,
      direction: move.direction,
      ...(by && move.part !== 'by' ? { by } : {}),
      ...(from && move.part !== 'from' ? { from } : {}),
      ...(to && move.part !== 'to' ? { to } : {}),
    };
  });
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
    const { direction, ...partners } = linked[index] ?? { figure };
    if (!direction) return figure;
    const ids = Object.entries(partners).flatMap(([part, each]) =>
      part === 'figure' || typeof each === 'string' ? [] : [[part, idAt.get(each.start)]],
    );
    return { ...figure, change: { direction, ...Object.fromEntries(ids) } };
  });
}

/** The measure of the head noun: the last word before "of", "in", "for" …, in the singular's group. */
export function measureFor(what: string): string {
  const head = what.toLowerCase().split(/\s(?:of|in|on|for|from|at|to|with|who|that)\s/)[0] ?? '';
  const words = head.match(/[\p{L}-]+/gu) ?? [];
  return words.toReversed().map(measureOf).find(Boolean) ?? words.at(-1) ?? '';
}
