import type { NameRules } from '../../../pipeline/evidence/names/rules.ts';
import { SHORT_FORMS } from '../words/shortForms.ts';
import { OPEN_ACRONYM } from './kinds.ts';
import { readNames } from './records.ts';
import { withRoles } from './roles.ts';

/** How English names people, bodies and places. */
export const NAME_RULES: NameRules = {
  read: readNames,
  openAcronym: OPEN_ACRONYM,
  shortForms: SHORT_FORMS,
  smallWords: new Set(['of', 'for', 'and', 'the', 'in', 'on', '&', 'de', 'la']),
  withRoles,
};
