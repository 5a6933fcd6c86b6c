import { isReportForm, isStanceForm } from '../../../language/en/claims/cues.ts';
import { doubtAt } from '../../../language/en/claims/doubt.ts';
import { hedge } from '../../../language/en/claims/hedgeWords.ts';
import { measureOf } from '../../../language/en/words/measures.ts';
import { type Claim, contains, type Figure, type Span } from '../../../records/index.ts';
import { idOf, numberIds } from '../../ids.ts';
import type { Prose, Sentence, Token } from '../../language/index.ts';
import { weaker } from '../certainty.ts';
import { wordsAround } from '../context.ts';
import { COUNTED_RULES } from './counted.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { findMeasured, type Measured } from './measured.ts';
import { findQualifiers } from './qualifiers.ts';
import { findRole } from './role.ts';

/** The figures of a document, in order: those of its paragraphs; headings only announce them. */
export function findFigures(prose: Prose, claims: readonly Claim[], documentId: string): Figure[] {
  const figures = prose.sentences
    .filter((sentence) => prose.blocks[sentence.block]?.kind === 'paragraph' && !isQuestion(prose.text, sentence))
    .flatMap((sentence) => figuresOf(prose, sentence, claims));
  return numberIds(
    figures.map((figure) => ({
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
}

const isQuestion = (text: string, { start, end }: Span): boolean => /\?["”’']*$/.test(text.slice(start, end));

function figuresOf(prose: Prose, { tokens }: Sentence, claims: readonly Claim[]): Figure[] {
  const figures: Figure[] = [];
  let before: string | undefined;
  for (const measured of findMeasured(tokens)) {
    if (measured.rule !== 'tally' && EXCLUSIONS.some(({ fits }) => fits(tokens, measured))) continue;
    const counted = whatIsCounted(tokens, measured, before);
    if (counted === undefined && measured.unit === null) continue;
    if (counted && measured.unit === null) before = counted.what;
    figures.push(readFigure(prose, tokens, measured, { ...(counted ?? { what: '' }), claims }));
  }
  return figures;
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

type Counted = Readonly<{ what: string; whatRule?: string }>;

function whatIsCounted(tokens: readonly Token[], measured: Measured, before: string | undefined): Counted | undefined {
  if (measured.rule === 'tally') return { what: 'votes', whatRule: 'tally' };
  for (const { name, find } of COUNTED_RULES) {
    const what = find({ tokens, measured, before });
    if (what) return { what, whatRule: name };
  }
  return undefined;
}

function readFigure(
  prose: Prose,
  tokens: readonly Token[],
  measured: Measured,
  { what, whatRule, claims }: Counted & { claims: readonly Claim[] },
): Figure {
  const { low, high, approx, unit, rule } = measured;
  const span = { start: tokens[measured.first]?.start ?? 0, end: tokens[measured.last]?.end ?? 0 };
  const around = claims.filter((each) => each.content.some((content) => contains(content, span)));
  const claim = around.find((each) => reports(prose.text, each));
  const measure = measureFor(what);
  const qualifiers = findQualifiers(tokens, measured, what, measure);
  const own = hedge(nearWords(prose.text, tokens, measured), qualifiers.includes('planned') ? 'expected' : 'stated');
  const doubted = around.length === 0 && doubtAt(tokens) !== undefined ? weaker(own, 'unconfirmed') : own;
  const certainty = around.map((each) => each.certainty).reduce(weaker, doubted);
  const role = findRole(tokens, measured, { unit, what, qualifiers });
  const phase = phaseOf(qualifiers, certainty);
  return {
    id: '',
    ...span,
    low,
    high,
    approx,
    unit,
    what,
    measure,
    qualifiers,
    ...(role ? { role } : {}),
    ...(phase ? { phase } : {}),
    ...(claim ? { claim: claim.id } : {}),
    certainty,
    rule,
    ...(whatRule ? { whatRule } : {}),
  };
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

/** The measure of the head noun: the last word before "of", "in", "for" …, in the singular's group. */
export function measureFor(what: string): string {
  const head = what.toLowerCase().split(/\s(?:of|in|on|for|from|at|to|with|who|that)\s/)[0] ?? '';
  const words = head.match(/[\p{L}-]+/gu) ?? [];
  return words.toReversed().map(measureOf).find(Boolean) ?? words.at(-1) ?? '';
}
