import { wordSet } from './wordSet.ts';

/** Words that alone do not tell a reader what a number counts. Written for this project. */
export const WEAK_LABELS: ReadonlySet<string> = wordSet(
  'access bill cash charge damages deal equivalent find found initial it live making offered official own paid pay said serving stolen support taken that them this total value which worth',
);
