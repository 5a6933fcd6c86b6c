import type { RuleSet } from '../pipeline/ruleSet.ts';
import { EN } from './en/index.ts';

const RULE_SETS: readonly RuleSet[] = [EN];

/** The rules for a language: "en-GB" → those for English; undefined where there are none. */
export const ruleSetOf = (language: string): RuleSet | undefined =>
  RULE_SETS.find((rules) => rules.language === language.toLowerCase().split('-')[0]);
