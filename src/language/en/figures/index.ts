import type { FigureRules } from '../../../pipeline/evidence/figures/rules.ts';
import { isReportForm, isStanceForm } from '../claims/cues.ts';
import { doubtAt } from '../claims/doubt.ts';
import { hedge } from '../claims/hedges.ts';
import { runsOn } from '../roles.ts';
import { CORRECTION_NOTE } from '../words/correctionNotes.ts';
import { findMove } from './change.ts';
import { clauseAround } from './clauses/index.ts';
import { COUNTED_RULES } from './counted/index.ts';
import { DAYS } from './days.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { readHeads } from './heads.ts';
import { IDENTIFIERS } from './identifiers.ts';
import { findMeasured } from './measured.ts';
import { readPurse } from './money.ts';
import { purposeOf } from './purpose.ts';
import { findQualifiers } from './qualifiers.ts';
import { findRole } from './role.ts';
import { findState } from './states/index.ts';
import { unnamedIn } from './unnamed.ts';
import { countsOne, isBelieved, isMinor, isPast, isPossible, measureFor, outlookOf, wholeOf } from './weight.ts';

/** How English writes numbers, and how it tells what they are of. */
export const FIGURE_RULES: FigureRules = {
  readPurse,
  findMeasured,
  identifiers: IDENTIFIERS,
  exclusions: EXCLUSIONS,
  counted: COUNTED_RULES,
  unnamedIn,
  readHeads,
  wholeOf,
  countsOne,
  measureFor,
  qualifiersOf: findQualifiers,
  roleOf: findRole,
  runsOn,
  stateOf: findState,
  clauseOf: clauseAround,
  purposeOf,
  moveOf: findMove,
  hedgeOf: (words, isPlanned) => hedge(words, isPlanned ? 'expected' : 'stated'),
  isPossible,
  isPast,
  isBelieved,
  outlookOf,
  isCorrection: (sentence) => CORRECTION_NOTE.test(sentence),
  isDoubted: (tokens) => doubtAt(tokens) !== undefined,
  // who pleads guilty gives no number
  reports: (cue) =>
    !cue.some((word) => /^ple(?:ad|d)/.test(word)) &&
    (cue.length === 0 || !cue.some(isStanceForm) || cue.some(isReportForm)),
  isMinor,
  days: DAYS,
};
