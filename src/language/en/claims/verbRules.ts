import type { VerbRule } from '../../../pipeline/evidence/claims/rules.ts';
import { appeal, beforeContent, count, intention, objectContent, participle, quotedAs } from './framesBefore.ts';
import {
  afterContent,
  afterQuotation,
  beforeSubject,
  beforeVerb,
  insideContent,
  invertedAfterContent,
  verbFirst,
} from './framesBehind.ts';
import { denial } from './framesOfDenial.ts';
import { judgement } from './framesOfJudgement.ts';
import { numberBy, ofNumber } from './framesOfNumbers.ts';
import { passive } from './framesPassive.ts';

/** In the order in which they are tried on each verb. */
export const VERB_RULES: readonly VerbRule[] = [
  { name: 'denial', extract: denial, denies: true, tellsVerb: true },
  { name: 'passive', extract: passive, namesNobody: 'always' },
  { name: 'verb-subject-content', extract: verbFirst, inHeadings: true },
  {
    name: 'quotation-verb-subject',
    extract: afterQuotation(invertedAfterContent, beforeVerb),
    inHeadings: true,
    isSure: true,
  },
  {
    name: 'quotation-subject-verb',
    extract: afterQuotation(afterContent, beforeSubject),
    inHeadings: true,
    isSure: true,
  },
  { name: 'content-around', extract: insideContent },
  { name: 'subject-verb-content', extract: beforeContent, inHeadings: true },
  { name: 'content-verb-subject', extract: invertedAfterContent, inHeadings: true },
  { name: 'content-subject-verb', extract: afterContent, inHeadings: true, isSure: true },
  { name: 'quoted-as', extract: quotedAs },
  { name: 'participle', extract: participle, isWeak: true },
  { name: 'number-subject-verb', extract: ofNumber },
  { name: 'number-verb-by', extract: numberBy },
  { name: 'subject-verb-object', extract: objectContent, tellsVerb: true, needsName: true },
  { name: 'subject-verb-number', extract: count, tellsVerb: true },
  { name: 'intention', extract: intention, tellsVerb: true, needsName: true, isWeak: true },
  { name: 'appeal', extract: appeal, tellsVerb: true },
  { name: 'judgement', extract: judgement, tellsVerb: true, needsName: true },
];
