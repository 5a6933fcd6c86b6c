import type { VerbRule } from '../../../pipeline/evidence/claims/rules.ts';
import {
  beforeContent,
  count,
  denial,
  intention,
  objectContent,
  objectOf,
  participle,
  passive,
} from './framesBefore.ts';
import {
  afterContent,
  afterQuotation,
  beforeSubject,
  beforeVerb,
  insideContent,
  invertedAfterContent,
} from './framesBehind.ts';

/** In the order in which they are tried on each verb. */
export const VERB_RULES: readonly VerbRule[] = [
  { name: 'denial', extract: denial, denies: true },
  { name: 'passive', extract: passive, namesNobody: 'always' },
  { name: 'quotation-verb-subject', extract: afterQuotation(invertedAfterContent, beforeVerb) },
  { name: 'quotation-subject-verb', extract: afterQuotation(afterContent, beforeSubject) },
  { name: 'content-around', extract: insideContent },
  { name: 'subject-verb-content', extract: beforeContent },
  { name: 'content-verb-subject', extract: invertedAfterContent },
  { name: 'content-subject-verb', extract: afterContent },
  { name: 'participle', extract: participle },
  { name: 'subject-verb-object', extract: objectContent },
  { name: 'subject-verb-number', extract: count },
  { name: 'intention', extract: intention },
  { name: 'object', extract: objectOf },
];
